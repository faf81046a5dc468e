import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { collide } from '../../picture/layouts/footprint.ts';
import { layOut } from '../../picture/layouts/lay-out.ts';
import { freeLayouts, type LayoutAnswer, type LayoutNode, type LayoutRequest } from '../../picture/layouts/request.ts';
import { elkHere } from './elk-here.ts';

const side = { left: 60, right: 60, up: 14, down: 44 };

function node(id: string, facts: Partial<LayoutNode> = {}): LayoutNode {
  return { id, print: side, side: 'amplifiers', reach: null, at: null, ...facts };
}

/** Amplifiers joined to narratives, as many as wanted, always the same. */
function requestOf(layout: LayoutRequest['layout'], amplifiers: number, narratives: number): LayoutRequest {
  const box = { left: 125, right: 125, up: 55, down: 65 };
  const nodes = [
    ...Array.from({ length: amplifiers }, (_, at) =>
      node(`a${at}`, { reach: at % 3 === 0 ? null : at * 1000, at: at % 4 === 0 ? null : `2024-06-${10 + (at % 5)}` }),
    ),
    ...Array.from({ length: narratives }, (_, at) => node(`n${at}`, { print: box, side: 'middle' })),
  ];
  const links = Array.from({ length: amplifiers }, (_, at) => ({ source: `a${at}`, target: `n${at % narratives}` }));
  return { layout, nodes, links, waves: [], placed: [] };
}

const placeOf = (answer: LayoutAnswer, id: string) => answer.places.find((place) => place.id === id);

function overlaps({ nodes }: LayoutRequest, answer: LayoutAnswer): string[] {
  const print = new Map(nodes.map((each) => [each.id, each.print]));
  return answer.places.flatMap((a, at) =>
    answer.places
      .slice(at + 1)
      .filter((b) => collide(a, print.get(a.id) ?? side, b, print.get(b.id) ?? side, 0))
      .map((b) => `${a.id} on ${b.id}`),
  );
}

describe.each(freeLayouts)('the %s layout', (layout) => {
  test.prop([fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 })], { numRuns: 8 })(
    'gives every node a place, and lets no name lie on another',
    async (amplifiers, narratives) => {
      const request = requestOf(layout, amplifiers, narratives);
      const answer = await layOut(request, elkHere);
      expect(answer.places.map(({ id }) => id).sort()).toEqual(request.nodes.map(({ id }) => id).sort());
      expect(overlaps(request, answer)).toEqual([]);
    },
  );

  it('is the same whenever it is computed', async () => {
    const request = requestOf(layout, 12, 3);
    expect(await layOut(request, elkHere)).toEqual(await layOut(request, elkHere));
  });

  it('sets what comes later beside the node that brought it, and moves nothing', async () => {
    const before = requestOf(layout, 12, 3);
    const first = await layOut(before, elkHere);
    const later = [node('late1', { side: 'beside' }), node('late2', { side: 'beside' })];
    const request = {
      ...before,
      nodes: [...before.nodes, ...later],
      waves: [{ parent: 'a1', ids: ['late1', 'late2'], step: 0 }],
    };
    const answer = await layOut(request, elkHere);
    expect(answer.places.filter(({ id }) => !id.startsWith('late'))).toEqual(first.places);
    expect(overlaps(request, answer)).toEqual([]);
    const [parent, late] = [placeOf(answer, 'a1'), placeOf(answer, 'late1')];
    expect(Math.hypot((parent?.x ?? 0) - (late?.x ?? 0), (parent?.y ?? 0) - (late?.y ?? 0))).toBeLessThan(400);
  });

  it('leaves a node where the user has put it, and makes room around it', async () => {
    const request = { ...requestOf(layout, 12, 3), placed: [{ id: 'a5', x: 40, y: -30 }] };
    const answer = await layOut(request, elkHere);
    expect(placeOf(answer, 'a5')).toEqual({ id: 'a5', x: 40, y: -30 });
    expect(overlaps(request, answer)).toEqual([]);
  });
});

describe('the concentric layout', () => {
  it('has the widest known reach in the middle, and unknown reach outside every known one', async () => {
    const reaches = [500, null, 9000, 100, null, 4000];
    const nodes = reaches.map((reach, at) => node(`a${at}`, { reach }));
    const answer = await layOut({ layout: 'concentric', nodes, links: [], waves: [], placed: [] }, elkHere);
    const far = (id: string) => Math.hypot(placeOf(answer, id)?.x ?? 0, placeOf(answer, id)?.y ?? 0);
    expect(far('a2')).toBeLessThan(far('a5'));
    expect(Math.min(far('a1'), far('a4'))).toBeGreaterThan(Math.max(far('a0'), far('a3'), far('a5')));
  });
});

describe('the timeline', () => {
  it('has the days from left to right, and what has no date before them, said so', async () => {
    const dates = ['2024-06-19', null, '2024-06-14T10:00:00Z', '2024-07-01'];
    const nodes = dates.map((at, index) => node(`s${index}`, { at }));
    const answer = await layOut({ layout: 'timeline', nodes, links: [], waves: [], placed: [] }, elkHere);
    expect(answer.places.toSorted((a, b) => a.x - b.x).map(({ id }) => id)).toEqual(['s1', 's2', 's0', 's3']);
    expect(answer.days.map(({ day }) => day)).toEqual([null, '2024-06-14', '2024-06-19', '2024-07-01']);
  });
});
