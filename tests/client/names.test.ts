import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { enlargement, legible, type Name, namesByTier, tierOf } from '../../client/canvas/names.ts';

const names: fc.Arbitrary<Name[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 2000 }),
      y: fc.integer({ min: 0, max: 1500 }),
      width: fc.integer({ min: 30, max: 130 }),
      height: fc.integer({ min: 17, max: 40 }),
      weight: fc.nat(30),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `n${at}` })));

/** Less than this is rounding: the scale is a power of a root. */
const rounding = 1e-6;
const overlap = (a: Name, b: Name, scale: number) =>
  Math.abs(a.x - b.x) < ((a.width + b.width) / 2) * scale - rounding &&
  a.y < b.y + b.height * scale - rounding &&
  b.y < a.y + a.height * scale - rounding;

describe('names while zooming', () => {
  test.prop([names])('never lie on each other where not all are shown', (all) => {
    const shown = namesByTier(all, []);
    for (let tier = 1; tier < shown.length; tier += 1) {
      const seen = all.filter(({ id }) => shown[tier]?.has(id));
      const pairs = seen.flatMap((a, at) => seen.slice(at + 1).filter((b) => overlap(a, b, enlargement(tier))));
      expect(pairs).toEqual([]);
    }
  });

  test.prop([names])('become more the nearer one comes, and none goes away again', (all) => {
    const shown = namesByTier(all, []);
    for (let tier = 1; tier < shown.length; tier += 1)
      for (const id of shown[tier] ?? []) expect(shown[tier - 1]?.has(id)).toBe(true);
    expect(shown[0]?.size).toBe(all.length);
  });

  it('are all shown where they are legible, and enlarged further out so that they stay so', () => {
    expect(tierOf(legible)).toBe(0);
    for (const zoom of [0.5, 0.3, 0.2]) {
      const size = 13 * zoom * enlargement(tierOf(zoom));
      expect(size).toBeGreaterThanOrEqual(13 * legible - 0.01);
    }
  });
});
