import { describe, expect, it } from 'vitest';
import { readingArrangement } from '../../picture/arrange-view.ts';
import { withBrought, without } from '../../picture/explored.ts';
import { english } from '../../picture/words/english.ts';
import { edge, measure, person, small } from './small-network.ts';

const quote = (id: string) => ({
  ...person(id, { roles: [] }),
  kind: 'Quote',
  entity: { __typename: 'Quote', id },
});
const brought = [
  {
    parent: 'known',
    nodes: [quote('q1'), quote('q2')],
    edges: [edge('SAID', 'known', 'q1'), edge('SAID', 'known', 'q2')],
  },
  { parent: 'nobody', nodes: [quote('q3')], edges: [] },
  { parent: 'unknown', nodes: [quote('q2'), quote('q4')], edges: [edge('SAID', 'unknown', 'q4')] },
];
const room = { width: 1044, height: 600 };
const arranged = (explored: ReturnType<typeof withBrought>, put: { id: string; x: number; y: number }[] = []) =>
  readingArrangement(explored, [], put, room, measure, english);

describe('what expansions bring', () => {
  it('is added once, in order; an expansion of what is not there brings nothing', () => {
    const { network, waves } = withBrought(small, brought);
    expect(waves).toEqual([
      { parent: 'known', ids: ['q1', 'q2'], step: 0 },
      { parent: 'unknown', ids: ['q4'], step: 2 },
    ]);
    expect(network.nodes.slice(small.nodes.length).map(({ id }) => id)).toEqual(['q1', 'q2', 'q4']);
    expect(network.edges.slice(small.edges.length).map(({ target }) => target)).toEqual(['q1', 'q2', 'q4']);
  });

  it('leaves every node of the reading layout where it is, and later ones leave the earlier', () => {
    const before = arranged(withBrought(small, []));
    const once = arranged(withBrought(small, brought.slice(0, 1)));
    const twice = arranged(withBrought(small, brought));
    for (const [id, place] of before.places) expect([id, once.places.get(id)]).toEqual([id, place]);
    for (const [id, place] of once.places) expect([id, twice.places.get(id)]).toEqual([id, place]);
  });

  it('changes nothing that is said of those who were there', () => {
    const assessing = { ...small, edges: [edge('ALTERNATIVE', 'expert', 'N1')] };
    const given = [{ parent: 'expert', nodes: [quote('q9')], edges: [edge('GAVE', 'expert', 'q9')] }];
    expect(arranged(withBrought(assessing, given)).captions.get('expert')?.figure).toBe('expert, another assessment');
  });

  it('stands outside the columns, on the side of the node that brought it', () => {
    const { places } = arranged(withBrought(small, brought));
    const left = Math.min(...small.nodes.map(({ id }) => places.get(id)?.x ?? 0));
    for (const id of ['q1', 'q2', 'q4']) expect(places.get(id)?.x).toBeLessThan(left);
  });

  it('goes away with its edges when it is hidden, and nothing else does', () => {
    const { network } = withBrought(small, brought);
    const less = without(network, ['q1']);
    expect(less.nodes).toHaveLength(network.nodes.length - 1);
    expect(network.edges.filter((each) => !less.edges.includes(each)).map(({ target }) => target)).toEqual(['q1']);
  });
});

describe('a node that the user has put somewhere', () => {
  it('stays there on every screen, as a part of the columns', () => {
    const explored = withBrought(small, []);
    const { places, columnsSize } = arranged(explored, [{ id: 'known', x: 500, y: 250 }]);
    expect(places.get('known')).toEqual({
      x: Math.round((columnsSize?.width ?? 0) / 2),
      y: Math.round((columnsSize?.height ?? 0) / 4),
    });
  });
});
