import type { Transaction } from '../../cypher/database.ts';
import { refusal } from '../access/refusal.ts';
import type { State } from '../writing/change.ts';
import {
  assertionsInForce,
  type FactName,
  type FactState,
  factName,
  loggedFact,
  readFact,
} from '../writing/fact-state.ts';
import { type Effect, refuseStale } from '../writing/write.ts';
import { editingRefusal } from './editing-refusals.ts';

/** A fact at the version that a change was made from. Throws a GraphQLError NOT_FOUND or CONFLICT. */
export async function factAt(tx: Transaction, fact: FactName, expected: number): Promise<FactState> {
  const now = await readFact(tx, fact);
  const target = factName(fact);
  if (!now) throw refusal('NOT_FOUND', editingRefusal('NO_FACT', target));
  await refuseStale(tx, { target, current: now.version, expected });
  return now;
}

/** The state of a fact that is hidden from everybody. */
export function withdrawnState({ type }: FactName, before: State): State {
  // an identity question keeps its answer, which is its status
  const status = type === 'POSSIBLY_SAME_AS' ? before.status : 'rejected';
  return { ...before, marking: 5, status: status ?? null, inForce: [] };
}

/**
 * Gives a fact another state and the next version. Its assertions that are no longer in force become superseded or
 * rejected; those that are in force again, accepted.
 */
export async function setFact(
  tx: Transaction,
  fact: FactName,
  now: FactState,
  after: State,
  replaced: 'superseded' | 'rejected',
): Promise<Effect> {
  const { from, type, to, kind } = fact;
  const before = await loggedFact(tx, now);
  const version = now.version + 1;
  const properties = Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => name !== 'inForce' && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name] ?? null]),
  );
  await tx.run('setFact', { from, type, to, kind: kind ?? '', properties, version });
  const wasInForce = before.inForce as string[];
  const inForce = (after.inForce ?? []) as string[];
  const gone = wasInForce.filter((id) => !inForce.includes(id));
  await tx.run('setAssertionStatus', { ids: gone, status: replaced });
  const listed = (now.properties.assertions ?? []) as string[];
  const back = inForce.filter((id) => !wasInForce.includes(id) && listed.includes(id));
  await tx.run('setAssertionStatus', { ids: back, status: 'accepted' });
  const markings = [before.marking, after.marking].map((marking) => Math.min(Number(marking ?? 4), 4));
  return {
    ...{ target: factName(fact), about: [from, to], fact: { type, kind: kind ?? '' }, version },
    ...{ before, after: { ...after, inForce: await assertionsInForce(tx, [...listed, ...inForce]) } },
    marking: Math.max(...markings, Math.min(now.endsMarking, 4)),
  };
}

/**
 * Refuses what would show a claim that nobody makes, counter-evidence that nobody gave, or words that stand nowhere.
 * @throws a GraphQLError CONFLICT that names what would be left
 */
export async function refuseLeftAlone(tx: Transaction, ids: readonly string[]): Promise<void> {
  const [left] = await tx.read('leftAlone', { ids: [...ids], clearance: 4 });
  if (!left) return;
  throw refusal('CONFLICT', editingRefusal('LEFT_WITHOUT', String(left.id), String(left.lacks), String(left.words)), {
    target: String(left.id),
  });
}
