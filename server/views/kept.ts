import type { Transaction } from '../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import type { State } from '../writing/change.ts';
import { WITHDRAWN } from '../writing/fact-state.ts';
import { badInput } from '../writing/input-shape.ts';
import { type Effect, refuseStale } from '../writing/write.ts';
import { viewRefusal } from './view-refusals.ts';

/** A saved view or briefing as the graph holds it. */
export type Kept = State & { id: string; version: number; marking: number };

/** The two kinds of things that are kept whole, and the statements that read and write them. */
export const keeping = {
  view: { read: 'savedViews', write: 'writeSavedView' },
  briefing: { read: 'briefings', write: 'writeBriefing' },
} as const;
export type KeptKind = keyof typeof keeping;

/** What is kept under an id, removed or not; refuses another version than the expected one. */
export async function keptNow(
  tx: Transaction,
  kind: KeptKind,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<Kept> {
  const [row] = await tx.read(keeping[kind].read, { ids: [id], clearance: WITHDRAWN });
  if (!row) throw badInput('id', id, viewRefusal(kind === 'view' ? 'NO_VIEW' : 'NO_BRIEFING'));
  const kept = row.saved as Kept;
  await refuseStale(tx, { target: id, current: kept.version, expected: expectedVersion });
  return kept;
}

/** Keeps values under an id from now on. Neither what is kept nor its entry in the log is told to whoever may not see it. */
export async function keep(
  tx: Transaction,
  kind: KeptKind,
  id: string,
  values: State & { marking: number },
  before: Kept | null,
): Promise<Effect> {
  const version = (before?.version ?? 0) + 1;
  await tx.run(keeping[kind].write, { id, version, marking: values.marking, values });
  const marking = Math.max(shown(values.marking), before ? shown(before.marking) : 0);
  return { target: id, about: [], before: before && { ...before }, after: { ...before, ...values }, version, marking };
}

const shown = (marking: number): number => Math.min(marking, HIGHEST_CLEARANCE);
