import type { Database, Transaction } from '../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import { refusal } from '../access/refusal.ts';
import { CHANGE_LOG, type ChangeRow, changeId, hashOfChange, inputHash, type State } from './change.ts';
import { writingRefusal } from './writing-refusals.ts';

/** When a change is made, and under which id it will stand in the log. */
export interface Stamp {
  change: string;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
}

/** What a write did, for the change log. */
export interface Effect {
  /** The id of a node, or the name of a fact. */
  target: string;
  /** The nodes that the change is about: the target, or both ends of a fact. */
  about: readonly string[];
  /** Where the target is a fact: its type, and its kind where it has one. */
  fact?: { type: string; kind: string };
  before: State | null;
  after: State | null;
  /** The version that the target has since. */
  version: number;
  /** The highest marking of anything that `before` and `after` tell, and of all nodes in `about`. */
  marking: number;
  undoes?: string;
}

/** One write: what is asked, and what does it. */
export interface Command {
  /** The mutation's name. */
  kind: string;
  /** The checked input, all of it: with the key, it tells a repetition from another wish. */
  input: { idempotencyKey: string; note?: string | null };
  /** Does it. It may run more than once, so it must depend on nothing but its arguments. */
  work(tx: Transaction, stamp: Stamp): Promise<Effect>;
}

/** What became of a write. */
export interface WriteOutcome {
  change: ChangeRow;
  /** True where the same write had been done before and nothing was done now. */
  replayed: boolean;
}

/**
 * Does one write and enters it in the change log, in one transaction: both or neither. Writes follow one another.
 * @throws a GraphQLError IDEMPOTENCY_KEY_REUSED where the key stands for another write, and what `work` throws
 */
export async function write(database: Database, by: string, command: Command): Promise<WriteOutcome> {
  const { idempotencyKey } = command.input;
  const wanted = inputHash(command.kind, command.input);
  const stamp: Stamp = { change: changeId(idempotencyKey), at: new Date().toISOString(), by };
  return database.transaction(async (tx) => {
    await tx.run('lockChangeLog', { id: CHANGE_LOG });
    const [known] = await tx.read('changeOfKey', { key: idempotencyKey, clearance: HIGHEST_CLEARANCE });
    if (known) return replay(known.change as ChangeRow, wanted);
    const effect = await command.work(tx, stamp);
    const change = await append(tx, command, stamp, effect, wanted);
    return { change, replayed: false };
  });
}

/**
 * What was done under a command's key already; undefined where nothing was.
 * @throws a GraphQLError IDEMPOTENCY_KEY_REUSED where the key stands for another write
 */
export async function doneBefore(
  database: Pick<Database, 'read'>,
  { kind, input }: Pick<Command, 'kind' | 'input'>,
): Promise<ChangeRow | undefined> {
  const [known] = await database.read('changeOfKey', { key: input.idempotencyKey, clearance: HIGHEST_CLEARANCE });
  return known && replay(known.change as ChangeRow, inputHash(kind, input)).change;
}

function replay(change: ChangeRow, wanted: string): WriteOutcome {
  if (change.inputHash === wanted) return { change, replayed: true };
  throw refusal('IDEMPOTENCY_KEY_REUSED', writingRefusal('KEY_REUSED', change.idempotencyKey, change.kind, change.at), {
    field: 'input.idempotencyKey',
    value: change.idempotencyKey,
  });
}

async function append(
  tx: Transaction,
  { kind, input }: Command,
  { change: id, at, by }: Stamp,
  effect: Effect,
  wanted: string,
): Promise<ChangeRow> {
  const [head] = await tx.read('changeLogHead', { id: CHANGE_LOG, clearance: HIGHEST_CLEARANCE });
  const { target, fact, before, after, version, marking, undoes = null } = effect;
  const about = [...new Set(effect.about)].sort();
  const entry: Omit<ChangeRow, 'hash'> = {
    ...{ id, entry: Number(head?.length) + 1, at, by, kind, target, about },
    ...{ factType: fact?.type ?? null, factKind: fact?.kind || null },
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    ...{ version, marking: Math.min(marking, HIGHEST_CLEARANCE), note: input.note ?? null, undoes },
    ...{ idempotencyKey: input.idempotencyKey, inputHash: wanted, previousHash: String(head?.head) },
  };
  const change = { ...entry, hash: hashOfChange(entry) };
  await tx.run('appendChange', { log: CHANGE_LOG, ...change });
  const [row] = await tx.run('joinChanged', { change: id, about, marking: change.marking });
  if (row?.joined !== about.length) throw new Error(`${kind} is about nodes that are not there: ${about.join(', ')}.`);
  return change;
}

/**
 * Refuses a change that was made from a version that is no longer the current one.
 * @throws a GraphQLError CONFLICT; `details` name the current version, who made it and when
 */
export async function refuseStale(
  tx: Transaction,
  { target, current, expected }: { target: string; current: number; expected: number },
): Promise<void> {
  if (current === expected) return;
  const [last] = await tx.read('lastChangeOf', { target, clearance: HIGHEST_CLEARANCE });
  const versions = [target, `${current}`, `${expected}`] as const;
  throw refusal(
    'CONFLICT',
    last
      ? writingRefusal('STALE', ...versions, String(last.by), String(last.at))
      : writingRefusal('STALE_BY_NOBODY', ...versions),
    {
      target,
      currentVersion: current,
      changedBy: last ? String(last.by) : null,
      changedAt: last ? String(last.at) : null,
    },
  );
}
