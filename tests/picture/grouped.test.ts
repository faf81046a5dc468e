import { describe, expect, it } from 'vitest';
import { grouped, groupsOf } from '../../picture/grouped.ts';
import { sideOf } from '../../picture/network.ts';
import { edge, person, small } from './small-network.ts';

const network = {
  ...small,
  nodes: [...small.nodes, person('third', { y: 100 })],
  edges: [...small.edges, edge('AMPLIFIES', 'third', 'N1', 1)],
};
const everybody = () => ({ key: 'country:ru', label: 'Russia' });
const groups = groupsOf(network, 'country', everybody);
const texts = ({ label }: { label: string | null }) => ({ label: label ?? 'not stated', figure: 'figure' });

describe('groups', () => {
  it('never hold amplifiers and those who answer together', () => {
    expect(groups.map(({ side, members }) => [side, members])).toEqual([
      ['amplifiers', ['known', 'unknown', 'third']],
      ['answers', ['expert', 'author']],
    ]);
    const drawn = grouped(network, groups, new Map(), texts);
    expect(drawn.nodes.filter(({ kind }) => kind === 'Group').map(sideOf)).toEqual(['amplifiers', 'answers']);
  });

  it('are none of one node alone', () => {
    expect(groupsOf(network, 'country', ({ id }) => ({ key: id, label: id }))).toEqual([]);
  });

  it('count a statement that two members share once', () => {
    const evidence = new Map([
      ['AMPLIFIES known N1', ['q1']],
      ['AMPLIFIES unknown N1', ['q1', 'q2', 'q3']],
      ['AMPLIFIES third N1', ['q3']],
    ]);
    const drawn = grouped(network, groups, evidence, texts);
    const toFirst = drawn.edges.filter(({ kind, target }) => kind === 'AMPLIFIES' && target === 'N1');
    expect(toFirst.map(({ weight }) => weight)).toEqual([3]);
  });

  it('leave the rest as it is when one is opened', () => {
    const drawn = grouped(network, groups.slice(1), new Map(), texts);
    expect(drawn.nodes.map(({ id }) => id)).toContain('third');
    expect(drawn.edges).toContainEqual(edge('AMPLIFIES', 'third', 'N1', 1));
  });
});
