import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../picture/layout.ts';
import type { Network, NetworkNode } from '../../picture/network.ts';
import { sizeOf } from '../../picture/shapes.ts';
import { english } from '../../picture/words/english.ts';
import { claim, measure, narrative, person, small } from './small-network.ts';

const screens = [
  { width: 1044, height: 616 },
  { width: 890, height: 596 },
  { width: 1684, height: 900 },
];
const row = 42;

/** Pairs of neighbours in one column that come closer than they may. */
function collisions(network: Network, room: { width: number; height: number }, expanded: string[] = []): string[] {
  const { places, boxes } = arrange(network, room, expanded, measure, english);
  const heightOf = (node: NetworkNode) => (boxes.get(node.id)?.height ?? row) / 2;
  return network.nodes.flatMap((a, at) =>
    network.nodes.slice(at + 1).flatMap((b) => {
      const [from, to] = [places.get(a.id), places.get(b.id)];
      if (!from || !to) return [`${a.id} or ${b.id} has no place`];
      return from.x === to.x && Math.abs(from.y - to.y) < heightOf(a) + heightOf(b) ? [`${a.id} on ${b.id}`] : [];
    }),
  );
}

const networks = fc
  .record({ amplifiers: fc.nat(30), narratives: fc.integer({ min: 1, max: 8 }), answers: fc.nat(20) })
  .map(({ amplifiers, narratives, answers }): Network => {
    const many = <T>(size: number, make: (at: number) => T) => Array.from({ length: size }, (_, at) => make(at));
    const nodes = [
      ...many(amplifiers, (at) => person(`a${at}`, { y: at })),
      ...many(narratives, (at) => narrative(`n${at}`, 3, 1, at)),
      ...many(answers, (at) => person(`e${at}`, { roles: ['EXPERT'], y: at })),
    ];
    return { nodes, edges: [], reach: { unknown: [] } };
  });

describe('the reading layout', () => {
  test.prop([networks, fc.constantFrom(...screens)])('lets nothing overlap on any screen', (network, room) => {
    expect(collisions(network, room)).toEqual([]);
  });

  it.each(screens)('has amplifiers, narratives and answers from left to right at $width px', (room) => {
    const { places } = arrange(small, room, [], measure, english);
    const x = (id: string) => places.get(id)?.x ?? 0;
    expect(x('known')).toBe(x('unknown'));
    expect(x('known')).toBeLessThan(x('N1') - 125);
    expect(x('N1')).toBe(x('N2'));
    expect(x('N1') + 125).toBeLessThan(x('expert'));
    expect(x('expert')).toBe(x('author'));
  });

  it('keeps names clear of the largest circle', () => {
    const nodes = [person('wide', { reach: 12_000_000 }), person('narrow', { reach: 100 }), narrative('N', 1, 1)];
    const network = { nodes, edges: [], reach: { unknown: [] } };
    const { places, nameEdges } = arrange(network, { width: 1044, height: 616 }, [], measure, english);
    const [wide] = nodes;
    expect(nameEdges.amplifiers).toBeLessThan((places.get('wide')?.x ?? 0) - (wide ? sizeOf(wide) : 0) / 2);
    expect(places.get('narrow')?.x).toBe(places.get('wide')?.x);
  });

  it('keeps the order that the server gives', () => {
    const nodes = [person('late', { y: 9 }), person('early', { y: 1 }), narrative('N', 1, 1)];
    const { places } = arrange(
      { nodes, edges: [], reach: { unknown: [] } },
      { width: 1000, height: 600 },
      [],
      measure,
      english,
    );
    expect(places.get('early')?.y).toBeLessThan(places.get('late')?.y ?? 0);
  });

  it('shortens a name that is too long for its column instead of letting it leave the screen', () => {
    const long = person('long', { label: 'The Center for the Study of Military and Political Conflicts' });
    const { captions, nameEdges } = arrange(
      { nodes: [long], edges: [], reach: { unknown: [] } },
      { width: 1044, height: 616 },
      [],
      measure,
      english,
    );
    const caption = captions.get('long');
    expect(caption?.name).toMatch(/^The Center for the Study.*…$/);
    expect(caption?.width).toBeLessThanOrEqual(nameEdges.amplifiers);
  });

  it('stands the claims of an expanded narrative together under its title, and lets none overlap', () => {
    const claims = Array.from({ length: 15 }, (_, at) => claim(`c${at}`, 'N1', at % 2 === 0, at));
    const network = { nodes: [...claims, narrative('N2', 2, 2, 20)], edges: [], reach: { unknown: [] } };
    const { headings, places } = arrange(network, { width: 1044, height: 616 }, ['N1'], measure, english);
    expect(headings.map((heading) => heading.title)).toEqual(['Narrative N1']);
    expect(headings[0]?.y).toBeLessThan(places.get('c0')?.y ?? 0);
    expect(collisions(network, { width: 1044, height: 616 }, ['N1'])).toEqual([]);
  });
});
