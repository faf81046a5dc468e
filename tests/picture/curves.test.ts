import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { levelCurve, spreadEnds } from '../../picture/edges/curves.ts';

const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

describe('the curve of an edge', () => {
  test.prop([place, place])('leaves and arrives level: its control points are as high as its ends', (from, to) => {
    fc.pre(from.x !== to.x);
    const { weights, distances } = levelCurve(from, to);
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const normal = (to.x - from.x) / length;
    const heights = weights.map((weight, at) => from.y + weight * (to.y - from.y) + normal * (distances[at] ?? 0));
    expect(heights[0]).toBeCloseTo(from.y, 6);
    expect(heights[1]).toBeCloseTo(to.y, 6);
  });

  test.prop([fc.integer({ min: 2, max: 40 }), fc.integer({ min: 60, max: 200 })])(
    'meets its box apart from the others and within the box',
    (edges, height) => {
      const ends = spreadEnds(edges, height);
      expect(new Set(ends).size).toBe(edges);
      for (const end of ends) expect(Math.abs(end)).toBeLessThanOrEqual(height / 2 - 13.9);
    },
  );
});
