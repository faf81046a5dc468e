import { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import type { Row } from '../../cypher/decode.ts';
import { markingName } from '../access/marking.ts';
import { refusal } from '../access/refusal.ts';
import { badInput, correctionShape, text } from '../writing/input-shape.ts';
import { loggedNode, type NodeState, readNodes } from '../writing/node-state.ts';
import { type Effect, refuseStale } from '../writing/write.ts';
import { derivedValues } from './derived-values.ts';
import { editingRefusal } from './editing-refusals.ts';

/** What every correction of a node holds: its version, its marking, and why. */
export const nodeCorrection = {
  ...correctionShape,
  note: text(2_000),
  marking: z.number().int().min(0).max(4).optional(),
};

/** What to correct: a node of one label, and its new values; those that are undefined stay. */
export interface Correction {
  id: string;
  expectedVersion: number;
  label: string;
  /** The new values; those that follow from others are added. */
  values(now: Row): Row;
}

/**
 * Gives a node new values and the next version; what it held before stays in the change log.
 * @throws a GraphQLError NOT_FOUND, or CONFLICT where it has been changed since
 */
export async function correctNode(
  tx: Transaction,
  { id, expectedVersion, label, values }: Correction,
): Promise<Effect> {
  const now = (await readNodes(tx, [id])).get(id);
  if (!now?.labels.includes(label)) throw refusal('NOT_FOUND', editingRefusal('NO_SUCH_NODE', label, id));
  if (now.marking > 4) throw refusal('NOT_FOUND', editingRefusal('IS_WITHDRAWN', id));
  if (now.labels.includes('Post')) throw badInput('id', id, editingRefusal('POST_STAYS'));
  await refuseStale(tx, { target: id, current: now.version, expected: expectedVersion });
  const changed = Object.fromEntries(Object.entries(values(now.properties)).filter(([, value]) => value !== undefined));
  await refuseWiderMarking(tx, now, changed.marking);
  return setNode(tx, now, changed);
}

/** Nothing may be passed on more widely than the least restricted document that states it. */
async function refuseWiderMarking(tx: Transaction, now: NodeState, marking: unknown): Promise<void> {
  if (typeof marking !== 'number' || marking >= now.marking) return;
  const [least] = await tx.read('leastSourceMarking', { id: now.id, clearance: 4 });
  if (typeof least?.marking !== 'number' || marking >= least.marking) return;
  const is = markingName(least.marking);
  throw badInput('marking', markingName(marking), editingRefusal('WIDER_THAN_SOURCES', now.id, is));
}

/** Gives a node values and the next version. */
export async function setNode(tx: Transaction, now: NodeState, values: Row): Promise<Effect> {
  const version = now.version + 1;
  const after = { ...now.properties, ...values };
  await tx.run('setNode', { id: now.id, properties: { ...values, ...derivedValues(now.labels, after) }, version });
  return {
    ...{ target: now.id, about: [now.id], version },
    ...{ before: loggedNode(now.properties), after: loggedNode(after) },
    marking: Math.max(Math.min(now.marking, 4), Math.min(Number(after.marking ?? 4), 4)),
  };
}
