import { type Network, type NetworkNode, type ReachState, reachStateOf, sideOf } from '../../picture/network.ts';
import { texts } from '../texts.ts';

/** One line of the picture as one row of the table. */
export interface Row {
  edge: string;
  who: NetworkNode;
  kind: string;
  what: NetworkNode;
  weight: number;
  /** Known followers. */
  reach: number | null;
  /** What is known of an amplifier's reach; null for who answers. */
  state: ReachState | null;
}

export const columns = ['who', 'reach', 'kind', 'what', 'weight'] as const;
export type Column = (typeof columns)[number];
export interface Sorting {
  column: Column;
  descending: boolean;
}

/** Groups tell their reach with their name; of what neither amplifies nor states a reach there is none to tell. */
function stateOf(who: NetworkNode, network: Network): ReachState | null {
  if (who.kind === 'Group') return null;
  if (sideOf(who) === 'amplifiers') return reachStateOf(who, network);
  return sideOf(who) === 'beside' && who.reach !== null ? 'known' : null;
}

export function rowsOf(network: Network): Row[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return network.edges.flatMap((edge) => {
    const who = nodes.get(edge.source);
    const what = nodes.get(edge.target);
    if (!who || !what) return [];
    const state = stateOf(who, network);
    return [{ edge: edge.id, who, kind: edge.kind, what, weight: edge.weight, reach: who.reach, state }];
  });
}

const text = (row: Row, column: Column): string =>
  column === 'who' ? row.who.label : column === 'what' ? row.what.label : row.kind;

const reachRanks: (ReachState | null)[] = ['known', 'unknown', 'uncarried', null];

/** Unknown reach stands behind every known one in both directions, since it is no small number. */
function compare(a: Row, b: Row, { column, descending }: Sorting): number {
  const turn = descending ? -1 : 1;
  if (column === 'weight') return turn * (a.weight - b.weight);
  if (column !== 'reach') return turn * texts.compare(text(a, column), text(b, column));
  const rank = (row: Row) => reachRanks.indexOf(row.state);
  return rank(a) - rank(b) || (a.state === 'known' ? turn * ((a.reach ?? 0) - (b.reach ?? 0)) : 0);
}

export const sorted = (rows: Row[], sorting: Sorting): Row[] =>
  [...rows].sort((a, b) => compare(a, b, sorting) || a.edge.localeCompare(b.edge));
