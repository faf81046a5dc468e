import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../client/canvas/elements.ts';
import { arrange } from '../../picture/layout.ts';
import type { Network } from '../../picture/network.ts';
import { english } from '../../picture/words/english.ts';
import { edge, measure, person, small } from '../picture/small-network.ts';

const elements = (network: Network) =>
  elementsOf(network, arrange(network, { width: 1044, height: 616 }, [], measure, english));
const found = (network: Network, id: string) => elements(network).find((element) => element.data.id === id);
const textsOf = (network: Network, owner: string) =>
  elements(network)
    .filter((element) => element.data.owner === owner && element.data.label !== undefined)
    .map((element) => element.data.label);

describe('the elements of the picture', () => {
  it('draw a known reach as a filled circle whose area grows with it', () => {
    expect(found(small, 'known')).toMatchObject({ classes: 'actor known', data: { size: 44, label: '' } });
  });

  it('draw an unknown reach hollow, with a question mark and in words, never as zero', () => {
    expect(found(small, 'unknown')).toMatchObject({ classes: 'actor unknown', data: { label: '?' } });
    expect(textsOf(small, 'unknown')).toEqual(['unknown', 'reach unknown · 2 narratives']);
  });

  it('draw who is only paraphrased neither as unknown nor with a reach', () => {
    const network = { ...small, reach: { unknown: [] } };
    expect(found(network, 'unknown')).toMatchObject({ classes: 'actor uncarried', data: { label: '' } });
    expect(textsOf(network, 'unknown')).toContain('paraphrased · 2 narratives');
  });

  it('draw whoever answers as a diamond, the author of the document apart, whatever else they do', () => {
    expect(found(small, 'expert')?.classes).toBe('actor expert');
    expect(found(small, 'author')?.classes).toBe('actor author');
    const both = {
      nodes: [person('both', { roles: ['AMPLIFIER', 'EXPERT'], reach: 5, reachKnown: true })],
      edges: [],
      reach: { unknown: [] },
    };
    expect(found(both, 'both')?.classes).toBe('actor expert');
  });

  it('let a narrative carry its own figures, its coverage and the mark on what nobody rebutted', () => {
    expect(textsOf(small, 'N1')).toEqual([
      'Narrative N1',
      '1 quote',
      'reach 1,000',
      '3 of 4 claims rebutted',
      '1 unrebutted',
    ]);
    expect(found(small, 'N1#bar')?.data.share).toBe(75);
    expect(textsOf(small, 'N2')).not.toContain('0 unrebutted');
  });

  it('give each edge the width and the figure of its statements and a place of its own on the box', () => {
    const ids = ['AMPLIFIES known N1', 'AMPLIFIES unknown N1'];
    const edges = ids.map((id) => found(small, id)?.data);
    expect(ids.map((id, at) => [edges[at]?.width, found(small, `${id}#number`)?.data.label ?? ''])).toEqual([
      [2, ''],
      [3.5, '3'],
    ]);
    expect(edges[0]?.targetEnd).not.toBe(edges[1]?.targetEnd);
  });

  it('draw an alternative assessment unlike a rebuttal', () => {
    const network = { ...small, edges: [edge('ALTERNATIVE', 'expert', 'N1'), edge('REBUTTAL', 'author', 'N1')] };
    expect(found(network, 'ALTERNATIVE expert N1')?.classes).toBe('answer alternative level');
    expect(textsOf(network, 'expert')).toEqual(['expert', 'expert, another assessment']);
  });

  it('leave out an edge whose end is not drawn', () => {
    const network = { ...small, edges: [edge('AMPLIFIES', 'known', 'nowhere')] };
    expect(elements(network).filter((element) => element.group === 'edges')).toEqual([]);
  });
});
