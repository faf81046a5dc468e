import { describe, expect, it } from 'vitest';
import { legendRows, linesOf } from '../../client/picture/caption.ts';
import { filtersInWords } from '../../client/picture/filters-in-words.ts';
import { firstView } from '../../client/store/view.ts';
import { totalsOf } from '../../picture/totals.ts';
import { english } from '../../picture/words/english.ts';
import { measure } from '../picture/small-network.ts';

/** As it is read: without the signs that keep the direction of foreign words to themselves. */
const read = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

const totals = totalsOf(
  {
    reach: {
      known: 1_256_900,
      channels: 8,
      unknown: [{ id: 'person:p', name: 'Vladimir Putin' }],
    },
    rebuttalCoverage: { claims: 45, rebutted: 27, reachWeighted: 0.4488933 },
    concentration: { channels: 8, topTwoShare: 0.538 },
    widestUnrebutted: [
      {
        id: 'claim:c',
        text: 'Putin is busy.',
        reach: { known: 342_000 },
        speakers: [],
        channels: [{ displayName: 'Pool N3' }],
      },
    ],
  },
  english,
);

describe('the totals', () => {
  it('name the unknown beside the reach, and the coverage by number and by reach', () => {
    expect(totals.map(({ figure, label, note }) => read(`${figure} ${label} / ${note}`))).toEqual([
      '1,256,900 distinct reach over 8 channels / plus 1 speaker of unknown reach: Vladimir Putin',
      '27 of 45 claims rebutted / 44.9\u00a0% when weighted by reach',
      '342,000 widest unrebutted: Pool N3 / Claimed: Putin is busy.',
      '53.8\u00a0% of known reach on two channels / the widest of 8 with a stated reach',
    ]);
  });
});

describe('the caption of a saved picture', () => {
  it('holds every total, the filters and the sources, no line wider than the picture', () => {
    const lines = linesOf(
      { totals, filters: 'Shown: unrebutted claims only', sources: 'Source: a digest' },
      500,
      measure,
    );
    expect(read(lines.join(' '))).toContain('342,000 widest unrebutted: Pool N3 · Claimed: Putin is busy.');
    expect(read(lines.join(' '))).toContain('Shown: unrebutted claims only Source: a digest');
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(500);
  });

  it('sets the legend in rows, each entry once', () => {
    const entries = ['known', 'expert', 'REBUTTAL'].map((glyph) => ({ glyph, label: 'a label of some length' }));
    const rows = legendRows(entries, 420, measure);
    expect(rows.map((row) => row.length)).toEqual([1, 1, 1]);
    expect(rows.flat().map(({ entry }) => entry)).toEqual(entries);
  });

  it('says the filters in words, with names for ids', () => {
    const view = { ...firstView, countries: ['country:ru'], roles: ['EXPERT' as const], rebutted: 'no' as const };
    expect(read(filtersInWords(view, () => 'Russia'))).toBe(
      'Shown: Country: Russia; Role: Experts; unrebutted claims only',
    );
    expect(filtersInWords(firstView, (id) => id)).toBe('');
  });
});
