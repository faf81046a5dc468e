import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { inside, SourceText } from '../../server/ingest/source-text.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'É', '’', ' ', '\n', '.', 'Б', '😀', '𝕏'),
  minLength: 1,
  maxLength: 60,
});

describe('a source text', () => {
  property.prop([text, fc.nat(), fc.nat()])('gives the code points of a span', (written, a, b) => {
    const points = Array.from(written);
    const [start, end] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
    expect(new SourceText(written).slice({ start, end: end + 1 })).toBe(points.slice(start, end + 1).join(''));
  });

  property.prop([text])('finds a word where it stands, whatever stands before it', (before) => {
    const source = new SourceText(`${before} 😀 needle, and more`);
    const [found] = source.occurrences('needle');
    expect(found && source.slice(found)).toBe('needle');
  });

  property.prop([text])('splits into sentences that lie in order and hold every letter', (written) => {
    const source = new SourceText(written);
    const sentences = source.sentences();
    expect(sentences.every((s, i) => i === 0 || (sentences[i - 1]?.end ?? 0) <= s.start)).toBe(true);
    const kept = sentences.map((s) => source.slice(s)).join('');
    expect(kept.replace(/\s/gu, '')).toBe(written.replace(/\s/gu, ''));
  });

  property.prop([text, fc.nat()])('counts the line breaks before a place', (written, at) => {
    const points = Array.from(written);
    const point = at % points.length;
    const breaks = points.slice(0, point).filter((character) => character === '\n').length;
    expect(new SourceText(written).line(point)).toBe(breaks + 1);
  });

  it('does not find a word inside a longer one', () => {
    const source = new SourceText('Russians and Russia’s war: Russia');
    expect(source.occurrences('Russia')).toEqual([
      { start: 13, end: 19 },
      { start: 27, end: 33 },
    ]);
  });

  it('does not end a sentence at an abbreviation', () => {
    const source = new SourceText('It is no match for the U.S. nor NATO. She said: “Wait.” He left');
    expect(source.sentences().map((s) => source.slice(s))).toEqual([
      'It is no match for the U.S. nor NATO.',
      'She said: “Wait.”',
      'He left',
    ]);
  });

  it('takes a span that ends beyond the text, is empty or runs backwards for none', () => {
    const source = new SourceText('abc');
    const spans = [
      { start: 0, end: 3 },
      { start: 0, end: 4 },
      { start: 1, end: 1 },
      { start: 2, end: 1 },
      { start: -1, end: 1 },
      { start: 0.5, end: 2 },
    ];
    expect(spans.map((span) => source.holds(span))).toEqual([true, false, false, false, false, false]);
    expect(inside({ start: 1, end: 2 }, { start: 1, end: 3 })).toBe(true);
  });
});
