import { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import { refusal } from '../access/refusal.ts';
import type { FactType } from '../ingest/model.ts';
import type { ChangeRow, State } from '../writing/change.ts';
import { type FactName, factName, factOfName, loggedFact, readFact } from '../writing/fact-state.ts';
import { badInput, writeShape } from '../writing/input-shape.ts';
import type { Mutation } from '../writing/mutate.ts';
import { readNodes } from '../writing/node-state.ts';
import type { Effect } from '../writing/write.ts';
import { setNode } from './correct-node.ts';
import { editingRefusal } from './editing-refusals.ts';
import { refuseBothSides } from './hand-facts.ts';
import { refuseLeftAlone, setFact, withdrawnState } from './set-fact.ts';

const shape = z.strictObject({
  ...writeShape,
  change: z.string().regex(/^change:[0-9a-f]{32}$/, 'is no id of a change'),
});

/** Mutations by hand. Review has an undo of its own, which knows what it brought in. */
const UNDONE_HERE =
  /^(create|correct)(Actor|Channel|Claim|Narrative|CounterEvidence|Statement)$|^(observeReach|relate|correctFact|withdraw|restore|withdrawNode|restoreNode|answerIdentityQuestion|undoChange)$/;

/** Undoes one change by another, as long as nothing was built on it. */
export const undoing: Mutation<z.infer<typeof shape>> = {
  kind: 'undoChange',
  shape,
  async work(tx, { change: id }) {
    const [row] = await tx.read('changeById', { id, clearance: 4 });
    if (!row) throw refusal('NOT_FOUND', editingRefusal('NO_CHANGE', id));
    const change = row.change as ChangeRow;
    if (!UNDONE_HERE.test(change.kind)) {
      throw badInput('change', id, editingRefusal('UNDONE_ELSEWHERE', change.kind));
    }
    const [later] = await tx.read('laterChange', { id, clearance: 4 });
    if (later) {
      throw refusal(
        'CONFLICT',
        editingRefusal('CHANGED_SINCE', change.target, String(later.by), String(later.at), String(later.kind)),
        {
          target: change.target,
          change: String(later.id),
        },
      );
    }
    const effect = await (change.factType ? undoFact(tx, change) : undoNode(tx, change));
    return { ...effect, marking: Math.max(effect.marking, change.marking), undoes: id };
  },
};

async function undoFact(tx: Transaction, change: ChangeRow): Promise<Effect> {
  const fact = factOfName(change.target, change.factType ?? '', change.factKind ?? null);
  const now = await readFact(tx, fact);
  if (!now) throw refusal('NOT_FOUND', editingRefusal('NO_FACT', change.target));
  const before = change.before ? (JSON.parse(change.before) as State) : null;
  const effect = await setFact(tx, fact, now, before ?? withdrawnState(fact, await loggedFact(tx, now)), 'rejected');
  await refuseLeftAlone(tx, [fact.from, fact.to]);
  await refuseBothSides(tx, [fact]);
  return effect;
}

async function undoNode(tx: Transaction, change: ChangeRow): Promise<Effect> {
  const now = (await readNodes(tx, [change.target])).get(change.target);
  if (!now) throw refusal('NOT_FOUND', editingRefusal('NOTHING_HAS_ID', change.target));
  if (!change.before) return undoCreation(tx, change, now);
  const before = JSON.parse(change.before) as State;
  const after = JSON.parse(change.after ?? '{}') as State;
  const { facts, ...values } = before;
  const gone = Object.keys(after).filter((name) => !(name in before) && name !== 'facts');
  const taken = Object.fromEntries(gone.map((name) => [name, null]));
  const effect = await setNode(tx, now, { ...values, ...taken });
  // what undid a creation withdrew the facts that came with the node; undone itself, it gives them back
  if (Array.isArray(facts)) await giveBack(tx, facts as readonly string[], Number(before.marking));
  const beside = await tx.read('neighboursOf', { id: now.id, clearance: 4 });
  await refuseLeftAlone(tx, [now.id, ...beside.map(({ id }) => String(id))]);
  await refuseBothSides(tx, [{ from: now.id, type: 'SAID', to: now.id }]);
  return effect;
}

/** Hides a node that a change brought in, with the facts that came with it. */
async function undoCreation(tx: Transaction, change: ChangeRow, now: Parameters<typeof setNode>[1]): Promise<Effect> {
  const rows = await tx.read('factsOfChange', { node: now.id, change: change.id, clearance: 4 });
  const facts = rows.map(({ from, type, to, kind, own }) => {
    const name: FactName = { from: String(from), type: type as FactType, to: String(to), kind: String(kind) || null };
    return { name, own: own === true };
  });
  const built = facts.filter(({ own }) => !own).map(({ name }) => factName(name));
  if (built.length > 0) {
    const more = built.length > 5 ? ` and ${built.length - 5} more` : '';
    const facts = `${built.slice(0, 5).join('; ')}${more}`;
    const why = editingRefusal('BUILT_ON_SINCE', now.id, facts, `${built.length}`);
    throw refusal('CONFLICT', why, { target: now.id });
  }
  const beside = await tx.read('neighboursOf', { id: now.id, clearance: 4 });
  for (const { name } of facts) {
    const state = await readFact(tx, name);
    if (state) await setFact(tx, name, state, withdrawnState(name, await loggedFact(tx, state)), 'rejected');
  }
  const effect = await setNode(tx, now, { marking: 5 });
  await refuseLeftAlone(
    tx,
    beside.map(({ id }) => String(id)),
  );
  const names = facts.map(({ name }) => `${factName(name)}`);
  return { ...effect, before: { ...effect.before, facts: names }, after: { ...effect.after, facts: [] } };
}

async function giveBack(tx: Transaction, names: readonly string[], marking: number): Promise<void> {
  for (const name of names) {
    const [, type = '', kind = null] = /^\S+ (\S+)(?: \((\w+)\))? \S+$/.exec(name) ?? [];
    const fact = factOfName(name, type, kind);
    const now = await readFact(tx, fact);
    if (!now) continue;
    const before = await loggedFact(tx, now);
    const status = type === 'POSSIBLY_SAME_AS' ? before.status : 'accepted';
    const inForce = (now.properties.assertions ?? []) as string[];
    await setFact(tx, fact, now, { ...before, marking, status: status ?? null, inForce }, 'rejected');
  }
}
