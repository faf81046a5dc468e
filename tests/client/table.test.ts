import { describe, expect, it } from 'vitest';
import { type Column, rowsOf, sorted } from '../../client/table/rows.ts';
import { edge, narrative, person, small } from '../picture/small-network.ts';

const network = {
  ...small,
  nodes: [...small.nodes, person('little', { reach: 10, reachKnown: true }), narrative('N3', 1, 1)],
  edges: [...small.edges, edge('AMPLIFIES', 'little', 'N3')],
};
const order = (column: Column, descending: boolean) =>
  sorted(rowsOf(network), { column, descending }).map((row) => row.who.id);

describe('the table of the picture', () => {
  it('has a row for each line of the picture', () => {
    expect(rowsOf(network).map((row) => row.edge)).toEqual(network.edges.map((each) => each.id));
  });

  it('puts unknown reach behind every known one, whichever way it is sorted', () => {
    expect(order('reach', true)).toEqual(['known', 'little', 'unknown', 'unknown', 'author', 'expert']);
    expect(order('reach', false)).toEqual(['little', 'known', 'unknown', 'unknown', 'author', 'expert']);
  });

  it('sorts by the number of statements', () => {
    expect(order('weight', true).slice(0, 2)).toEqual(['unknown', 'expert']);
  });
});
