import { type Network, type NetworkNode, sideOf } from '../../picture/network.ts';
import type { SelectionEdge } from '../api/selection.ts';

/** How far the claims in some statements are rebutted; silent where the statements express no claim. */
export const standings = ['rebutted', 'partly', 'unrebutted', 'silent'] as const;
export type Standing = (typeof standings)[number];

/** Where an amplifier meets a narrative or claim. */
export interface Cell {
  edge: string;
  statements: number;
  standing: Standing;
}

export interface Matrix {
  rows: { node: NetworkNode; total: number; cells: (Cell | null)[] }[];
  columns: NetworkNode[];
}

export function standingOf(claims: readonly { rebutted: boolean }[]): Standing {
  if (claims.length === 0) return 'silent';
  const rebutted = claims.filter((claim) => claim.rebutted).length;
  return rebutted === 0 ? 'unrebutted' : rebutted === claims.length ? 'rebutted' : 'partly';
}

/** Amplifiers by what they amplify, in the order of the picture or those with most statements first. */
export function matrixOf(network: Network, edges: readonly SelectionEdge[], byTotal: boolean): Matrix {
  const inOrder = [...network.nodes].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const columns = inOrder.filter((node) => sideOf(node) === 'middle');
  const rows = inOrder
    .filter((node) => sideOf(node) === 'amplifiers')
    .map((node) => {
      const cells = columns.map((column): Cell | null => {
        const edge = edges.find(({ kind, source, target }) => {
          return kind === 'AMPLIFIES' && source === node.id && target === column.id;
        });
        if (!edge) return null;
        const claims = new Map(edge.statements.flatMap((each) => each.claims.map((claim) => [claim.id, claim])));
        return { edge: edge.id, statements: edge.weight, standing: standingOf([...claims.values()]) };
      });
      return { node, cells, total: cells.reduce((sum, cell) => sum + (cell?.statements ?? 0), 0) };
    });
  return { columns, rows: byTotal ? rows.sort((a, b) => b.total - a.total) : rows };
}
