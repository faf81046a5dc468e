import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

interface Path {
  nodes: { id: string }[];
  edges: { kind: string; source: string; target: string; assertions: { source: { excerpt: string } | null }[] }[];
}

const paths = async (from: string, to: string, rest = '') => {
  const { paths: found } = await ask<{ paths: Path[] }>(`{
    paths(from: "${from}", to: "${to}"${rest}) { nodes { id } edges { kind source target assertions { source { excerpt } } } }
  }`);
  return found;
};

describe('paths', () => {
  it('are the shortest ways, each step from one node to the next and printed somewhere', async () => {
    const found = await paths('person:armen-gasparyan', 'person:taras-zagorodni');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ edges }) => edges.length))).toEqual(new Set([4]));
    for (const { nodes, edges } of found) {
      expect(nodes).toHaveLength(edges.length + 1);
      edges.forEach(({ source, target, assertions }, i) => {
        expect([source, target].sort()).toEqual([nodes[i]?.id, nodes[i + 1]?.id].sort());
        expect(assertions.length).toBeGreaterThan(0);
      });
    }
  });

  it('between a person and its channel is one step', async () => {
    const [path] = await paths('person:markov', 'channel:unknown:markov');
    expect(path?.edges.map(({ kind }) => kind)).toEqual(['OPERATES']);
  });

  it('are none beyond the longest way that is asked for', async () => {
    expect(await paths('person:armen-gasparyan', 'person:taras-zagorodni', ', maxLength: 3')).toEqual([]);
  });

  it('are as many as asked for at most, always the same ones', async () => {
    const two = await paths('person:armen-gasparyan', 'person:andrei-klintsevich', ', first: 2');
    expect(two).toHaveLength(2);
    expect(await paths('person:armen-gasparyan', 'person:andrei-klintsevich', ', first: 2')).toEqual(two);
  });

  it('are none from a node to itself, or to nobody', async () => {
    expect(await paths('person:markov', 'person:markov')).toEqual([]);
    expect(await paths('person:markov', 'person:nobody')).toEqual([]);
  });

  it.each([0, 7, -1])('refuse a longest way of %i', async (length) => {
    await expect(paths('person:markov', 'country:ru', `, maxLength: ${length}`)).rejects.toThrow(
      `maxLength must be 1 to 6, not ${length}.`,
    );
  });
});
