import { GraphRows } from '../ingest/graph-rows.ts';
import type { NodeRows } from '../ingest/node-rows.ts';
import { writeRows } from '../ingest/write.ts';
import type { Reason } from '../reasons/reason.ts';
import { factName } from '../writing/fact-state.ts';
import { badInput } from '../writing/input-shape.ts';
import { loggedNode, readNodes } from '../writing/node-state.ts';
import type { Effect } from '../writing/write.ts';
import { editingRefusal } from './editing-refusals.ts';
import { checkFacts, type NewFact, type Writing, writeFacts } from './hand-facts.ts';

/** A node about to be written, with the facts that bring it in. */
export interface Draft<K extends keyof NodeRows> {
  kind: K;
  labels: readonly string[];
  row: NodeRows[K];
  facts: readonly NewFact[];
  /** What to say where something has this id already. */
  taken?: { field: string; value: string; why: Reason };
}

/**
 * Writes a node that is not there yet, and the facts that bring it in.
 * @throws a GraphQLError BAD_USER_INPUT where its id is taken, or a fact may not have one of its ends
 */
export async function createNode<K extends keyof NodeRows>(
  writing: Writing,
  { kind, labels, row, facts, taken }: Draft<K>,
): Promise<Effect> {
  const { tx, source, marking } = writing;
  if ((await readNodes(tx, [row.id])).size > 0) {
    const { field, value, why } = taken ?? {
      field: 'idempotencyKey',
      value: row.id,
      why: editingRefusal('NODE_THERE', row.id),
    };
    throw badInput(field, value, why);
  }
  const endsMarking = await checkFacts(tx, facts, new Map([[row.id, labels]]));
  const rows = new GraphRows();
  rows.node(kind, row);
  await writeRows(tx, rows);
  await writeFacts(writing, facts);
  return {
    ...{ target: row.id, about: [row.id], before: null, version: 1 },
    after: {
      ...loggedNode({ ...row }),
      ...(source.reason !== null && { reason: source.reason }),
      facts: facts.map(factName),
    },
    marking: Math.max(marking, endsMarking),
  };
}

/** Facts of one type between a node and each of a list, whichever end the node is. */
export function each(
  fact: Pick<NewFact, 'type' | 'values'> & ({ from: string } | { to: string }),
  ids: readonly string[] | null | undefined,
  field: string,
): NewFact[] {
  return [...new Set(ids ?? [])].map((id, index) => {
    const place = `${field}[${index}]`;
    const { type, values } = fact;
    return 'from' in fact
      ? { type, values, from: fact.from, to: id, fields: { from: 'type', to: place } }
      : { type, values, from: id, to: fact.to, fields: { from: place, to: 'type' } };
  });
}

/** That the document of the source names the node, where there is a document. */
export function mentioned({ source }: Writing, id: string): NewFact[] {
  if (!source.printed) return [];
  const fields = { from: 'source.document', to: 'source' };
  return [{ type: 'MENTIONS', from: source.printed.document, to: id, fields }];
}

/** Where the node's words are printed, where there is a document. */
export function printed({ source }: Writing, id: string): NewFact[] {
  if (!source.printed) return [];
  const { document, start, end, line } = source.printed;
  const fields = { from: 'source', to: 'source.document' };
  return [{ type: 'PRINTED_IN', from: id, to: document, values: { start, end, line }, fields }];
}
