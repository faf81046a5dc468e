import { hasKnownReach, type Network, type NetworkNode, sideOf } from '../canvas/network.ts';

/** One line of the picture as one row of the table. */
export interface Row {
  edge: string;
  who: NetworkNode;
  kind: string;
  what: NetworkNode;
  weight: number;
  /** Known followers of an amplifier; null where unknown, undefined for who answers. */
  reach: number | null | undefined;
}

export const columns = ['who', 'reach', 'kind', 'what', 'weight'] as const;
export type Column = (typeof columns)[number];
export interface Sorting {
  column: Column;
  descending: boolean;
}

export function rowsOf(network: Network): Row[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return network.edges.flatMap((edge) => {
    const who = nodes.get(edge.source);
    const what = nodes.get(edge.target);
    if (!who || !what) return [];
    const reach = sideOf(who) === 'answers' ? undefined : hasKnownReach(who) ? who.reach : null;
    return [{ edge: edge.id, who, kind: edge.kind, what, weight: edge.weight, reach }];
  });
}

const text = (row: Row, column: Column): string =>
  column === 'who' ? row.who.label : column === 'what' ? row.what.label : row.kind;

/** Unknown reach stands behind every known one in both directions, since it is no small number. */
function compare(a: Row, b: Row, { column, descending }: Sorting): number {
  const turn = descending ? -1 : 1;
  if (column === 'weight') return turn * (a.weight - b.weight);
  if (column !== 'reach') return turn * text(a, column).localeCompare(text(b, column), 'en');
  if (typeof a.reach !== 'number' || typeof b.reach !== 'number')
    return (
      Number(typeof a.reach !== 'number') - Number(typeof b.reach !== 'number') ||
      Number(a.reach === undefined) - Number(b.reach === undefined)
    );
  return turn * (a.reach - b.reach);
}

export const sorted = (rows: Row[], sorting: Sorting): Row[] =>
  [...rows].sort((a, b) => compare(a, b, sorting) || a.edge.localeCompare(b.edge));
