import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../picture/totals.ts';
import { english } from '../../picture/words/english.ts';

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

const unknownAre = (...unknown: { id: string; name?: string; displayName?: string }[]): string => {
  const measured = {
    reach: { known: 5, channels: 1, unknown },
    rebuttalCoverage: { claims: 0, rebutted: 0, reachWeighted: null },
  };
  const [reach] = totalsOf(
    { ...measured, concentration: { channels: 1, topTwoShare: null }, widestUnrebutted: [] },
    english,
  );
  return read(reach?.note ?? '');
};

describe('the totals', () => {
  it('call those of unknown reach channels where nobody is known to speak there', () => {
    const [person, channel] = [
      { id: 'person:p', name: 'Vladimir Putin' },
      { id: 'channel:c', displayName: 'gloria' },
    ];
    expect(unknownAre(channel)).toBe('plus 1 channel of unknown reach: gloria');
    expect(unknownAre(person, channel)).toBe('plus 2 amplifiers of unknown reach: Vladimir Putin, gloria');
  });

  it('name the unknown beside the reach, and the coverage by number and by reach', () => {
    expect(totals.map(({ figure, label, note }) => read(`${figure} ${label} / ${note}`))).toEqual([
      '1,256,900 distinct reach over 8 channels / plus 1 speaker of unknown reach: Vladimir Putin',
      '27 of 45 claims rebutted / 44.9\u00a0% when weighted by reach',
      '342,000 widest unrebutted: Pool N3 / Claimed: Putin is busy.',
      '53.8\u00a0% of known reach on two channels / the widest of 8 with a stated reach',
    ]);
  });
});
