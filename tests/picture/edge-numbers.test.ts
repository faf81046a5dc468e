import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../picture/edges/courses.ts';
import { type EdgeNumber, edgeNumbers } from '../../picture/edges/edge-numbers.ts';
import { arrange } from '../../picture/layout.ts';
import type { Network } from '../../picture/network.ts';
import { english } from '../../picture/words/english.ts';
import { ukrainian } from '../../picture/words/ukrainian.ts';
import { edge, measure, narrative, person } from './small-network.ts';

const crowd = Array.from({ length: 60 }, (_, at) => `a${at}`);
const network: Network = {
  nodes: [narrative('N1', 4, 3), ...crowd.map((id) => person(id))],
  edges: crowd.map((id, at) => edge('AMPLIFIES', id, 'N1', 1 + at * 37)),
  reach: { unknown: [] },
};
const columns = arrange(network, { width: 1044, height: 616 }, [], measure, english);
const scattered = { ...columns, straight: true };
const lieOn = (a: EdgeNumber, b: EdgeNumber) =>
  Math.abs(a.x - b.x) < 3.5 * (a.text.length + b.text.length) && Math.abs(a.y - b.y) < 13;

describe('the numbers at edges', () => {
  it.each([
    ['level', columns],
    ['straight', scattered],
  ] as const)('of many %s edges that meet in one box never lie on each other: the greatest stay', (_, places) => {
    const shown = edgeNumbers(coursesOf(network, places), network, places, english);
    const numbers = [...shown.values()];
    const pairs = numbers.flatMap((a, at) => numbers.slice(at + 1).filter((b) => lieOn(a, b)));
    expect(pairs).toEqual([]);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.length).toBeLessThan(59);
    expect(shown.get('AMPLIFIES a59 N1')?.text).toBe('2,184');
    expect(shown.has('AMPLIFIES a0 N1')).toBe(false);
  });

  it('are printed as the language prints numbers', () => {
    expect(edgeNumbers(coursesOf(network, columns), network, columns, ukrainian).get('AMPLIFIES a59 N1')?.text).toBe(
      '2\u00a0184',
    );
  });
});
