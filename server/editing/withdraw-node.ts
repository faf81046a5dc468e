import { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import { refusal } from '../access/refusal.ts';
import type { ChangeRow } from '../writing/change.ts';
import { badInput, correctionShape, text } from '../writing/input-shape.ts';
import type { Mutation } from '../writing/mutate.ts';
import { type NodeState, readNodes } from '../writing/node-state.ts';
import { refuseStale } from '../writing/write.ts';
import { setNode } from './correct-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import { refuseBothSides } from './hand-facts.ts';
import { refuseLeftAlone } from './set-fact.ts';

const shape = z.strictObject({ ...correctionShape, note: text(2_000) });
type Input = z.infer<typeof shape>;

async function nodeAt(tx: Transaction, { id, expectedVersion }: Input): Promise<NodeState> {
  const now = (await readNodes(tx, [id])).get(id);
  if (!now) throw refusal('NOT_FOUND', editingRefusal('NOTHING_HAS_ID', id));
  await refuseStale(tx, { target: id, current: now.version, expected: expectedVersion });
  return now;
}

/** Hides a node, and with it every fact that it takes part in, since every read asks for both ends. */
export const withdrawingNode: Mutation<Input> = {
  kind: 'withdrawNode',
  shape,
  async work(tx, input) {
    const now = await nodeAt(tx, input);
    if (now.marking > 4) throw refusal('CONFLICT', editingRefusal('WITHDRAWN_ALREADY', input.id));
    if (now.labels.includes('Document')) {
      throw badInput('id', input.id, editingRefusal('DOCUMENT_STAYS'));
    }
    const beside = await tx.read('neighboursOf', { id: input.id, clearance: 4 });
    const effect = await setNode(tx, now, { marking: 5 });
    await refuseLeftAlone(
      tx,
      beside.map(({ id }) => String(id)),
    );
    return effect;
  },
};

/** Shows a withdrawn node again, with the marking that it had. */
export const restoringNode: Mutation<Input> = {
  kind: 'restoreNode',
  shape,
  async work(tx, input) {
    const now = await nodeAt(tx, input);
    if (now.marking < 5) throw refusal('CONFLICT', editingRefusal('NOT_WITHDRAWN', input.id));
    const [row] = await tx.read('lastWithdrawal', { target: input.id, clearance: 4 });
    const change = row?.change as ChangeRow | undefined;
    if (change?.kind !== 'withdrawNode' || !change.before) {
      throw refusal('CONFLICT', editingRefusal('WITHDRAWN_BY', input.id, change?.kind ?? 'an import'));
    }
    const { marking } = JSON.parse(change.before) as { marking: number };
    const effect = await setNode(tx, now, { marking });
    await refuseBothSides(tx, [{ from: input.id, type: 'SAID', to: input.id }]);
    return effect;
  },
};
