import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, meanHeights, settle } from '../../picture/columns.ts';
import { edge, person } from './small-network.ts';

describe('the order of a column', () => {
  it('puts who is joined to both between those who are joined to one, so that few lines cross', () => {
    const nodes = [person('low'), person('bridge'), person('high')];
    const edges = [
      edge('A', 'low', 'N2'),
      edge('A', 'bridge', 'N1'),
      edge('A', 'bridge', 'N2'),
      edge('A', 'high', 'N1'),
    ];
    const heights = new Map([
      ['N1', 100],
      ['N2', 300],
    ]);
    const means = meanHeights(nodes, { nodes, edges, reach: { unknown: [] } }, (id) => heights.get(id));
    expect(inReadingOrder(nodes, means).map((node) => node.id)).toEqual(['high', 'bridge', 'low']);
  });
});

describe('heights that settle near the wished ones', () => {
  const wishes = fc.array(fc.integer({ min: -200, max: 2_000 }), { maxLength: 25 });
  test.prop([wishes])('keep their order, a row apart, within the room', (wished) => {
    const sorted = [...wished].sort((a, b) => a - b);
    const heights = settle(
      sorted,
      sorted.map(() => 46),
      38,
      38 + 46 * 30,
    );
    heights.forEach((height, at) => {
      expect(height).toBeGreaterThanOrEqual(38 + 23);
      expect(height).toBeLessThanOrEqual(38 + 46 * 30 - 23);
      if (at > 0) expect(height - (heights[at - 1] ?? 0)).toBeGreaterThanOrEqual(46);
    });
  });

  it('stay where they were wished when there is room', () => {
    expect(settle([100, 200, 300], [46, 46, 46], 0, 400)).toEqual([100, 200, 300]);
  });
});
