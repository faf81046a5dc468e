import { describe, expect, it } from 'vitest';
import { nearestBefore, smallestCover, together } from '../../server/ingest/extraction/nearness.ts';

const span = (start: number, end: number) => ({ start, end });

describe('words that stand near each other', () => {
  it('are covered by the smallest span that holds one of each', () => {
    expect(smallestCover([span(0, 2), span(40, 42)], [span(30, 33)], [span(36, 38), span(90, 92)])).toEqual(
      span(30, 42),
    );
  });

  it('have no cover where one of them is missing', () => {
    expect(smallestCover([span(0, 2)], [])).toBeNull();
    expect(smallestCover()).toBeNull();
  });

  it('count only inside the stretch, welcome words by their length', () => {
    const stretch = span(10, 50);
    const names = [span(0, 5), span(20, 25)];
    expect(together(stretch, [names], [[span(30, 39)], [span(60, 70)]])).toEqual({ span: span(20, 39), score: 9 });
    expect(together(stretch, [[span(0, 5)]], [[span(30, 39)]])).toBeNull();
  });

  it('begin with the last name before them in the same stretch', () => {
    const names = [span(0, 5), span(12, 17), span(22, 27), span(48, 50)];
    expect(nearestBefore(names, span(30, 45), span(10, 50))).toEqual(span(22, 27));
    expect(nearestBefore(names, span(30, 45), span(28, 50))).toBeNull();
  });
});
