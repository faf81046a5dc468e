import type { EntityRow } from '../reading/rows.ts';
import type { Neighbour } from './neighbourhood.type.ts';

/** A relationship as the statements return it; `statements` and `counterEvidence` are those of its ends that are such. */
export interface Join {
  kind: string;
  source: string;
  target: string;
  assertions: string[];
  statements: EntityRow[];
  counterEvidence: EntityRow[];
}

/** A neighbour as the statement returns it. */
export interface NeighbourRow {
  total: number;
  id: string;
  kind: string;
  label: string;
  at: string | null;
  joins: Join[];
}

export function neighbourOf({ id, kind, label, at }: NeighbourRow): Neighbour {
  return { id, kind, label, at, entity: { __typename: kind, id } satisfies EntityRow };
}

/** One edge a type and pair of nodes: several facts of one kind between two nodes are read together. */
export function edgesOf(joins: readonly Join[]) {
  const merged = new Map<string, Join>();
  for (const join of joins) {
    const id = `${join.kind} ${join.source} ${join.target}`;
    const assertions = [...(merged.get(id)?.assertions ?? []), ...join.assertions];
    merged.set(id, { ...join, assertions: [...new Set(assertions)].sort() });
  }
  return [...merged].map(([id, { assertions, ...join }]) => ({
    id,
    weight: 1,
    ...join,
    assertions: assertions.map((each) => ({ __typename: 'Assertion', id: each })),
  }));
}
