import type { Transaction } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import { reviewRefusal } from '../review-refusals.ts';
import type { StepChange } from '../steps/review-step.ts';

/** A step as the graph keeps it. */
export interface KeptStep {
  id: string;
  number: number;
  action: string;
  undone: boolean;
  change: StepChange;
}

/** The steps of an import's review, the latest first. */
export async function stepsOf(tx: Pick<Transaction, 'read'>, run: string): Promise<KeptStep[]> {
  const rows = await tx.read('reviewSteps', { run, clearance: HIGHEST_CLEARANCE });
  return rows.map((row) => ({
    id: String(row.id),
    number: Number(row.number),
    action: String(row.action),
    undone: row.undone === true,
    change: JSON.parse(String(row.change)) as StepChange,
  }));
}

/**
 * Refuses where something else was built on what is to be taken out.
 * @throws a GraphQLError BUILT_UPON that names each thing
 */
export async function refuseBuiltUpon(
  tx: Transaction,
  { ids, assertions, own }: { ids: string[]; assertions: string[]; own: string[] },
): Promise<void> {
  const clearance = HIGHEST_CLEARANCE + 1;
  const rows = await tx.read('builtUpon', { ids, assertions, own, clearance });
  const [first] = rows;
  if (!first) return;
  const told = rows.map(({ name, id, type, kind, other }) => {
    return kind === 'Change' ? `${id} (“${name}”) was changed by hand` : `${id} (“${name}”) has ${type} with ${other}`;
  });
  const more = told.length > 1 ? ` And ${told.length - 1} more: ${told.slice(1, 6).join('; ')}.` : '';
  const words = [String(first.name), `${told.length - 1}`, `${told[0]}.${more}`] as const;
  const why =
    first.kind === 'Change'
      ? reviewRefusal('CHANGED_BY_HAND', ...words)
      : reviewRefusal('BUILT_UPON', ...words, String(first.type));
  throw refusal('BUILT_UPON', why, { builtUpon: told.length, first: String(first.id) });
}

/** Refuses where a relationship that a step added to has been added to since. @throws a GraphQLError BUILT_UPON */
export async function refuseSupportedSince(tx: Transaction, change: StepChange): Promise<void> {
  const all = new Map(
    [...change.facts, ...change.touched].map(({ type, from, to, kind }) => {
      const fact = { type, from, to, kind };
      return [nameOf(fact), fact] as const;
    }),
  );
  if (all.size === 0) return;
  const rows = [...all.values()];
  const now = await tx.read('factsAsTheyAre', { rows, clearance: HIGHEST_CLEARANCE + 1 });
  const before = new Map(change.touched.map((fact) => [nameOf(fact), listOf(fact.properties)]));
  const ours = new Set(change.assertions);
  for (const row of now) {
    const fact = { type: String(row.type), from: String(row.from), to: String(row.to), kind: String(row.kind) };
    const known = new Set(before.get(nameOf(fact)));
    const since = listOf(row.properties as Record<string, unknown>).find((id) => !ours.has(id) && !known.has(id));
    if (!since) continue;
    const what = `${fact.from} ${fact.type} ${fact.to}`;
    throw refusal('BUILT_UPON', reviewRefusal('SUPPORTED_SINCE', what, since), {
      builtUpon: 1,
      first: what,
    });
  }
}

function listOf({ assertions }: Record<string, unknown>): string[] {
  return Array.isArray(assertions) ? assertions.map(String) : [];
}

/** Takes the facts of one step out of the graph again; everything that was there before is as it was. */
export async function takeBack(tx: Transaction, change: StepChange): Promise<void> {
  const wasThere = new Set(change.touched.map(nameOf));
  const fresh = change.facts.filter((fact) => !wasThere.has(nameOf(fact)));
  if (change.assertions.length > 0) await tx.run('removeAssertions', { ids: change.assertions });
  if (fresh.length > 0) await tx.run('removeFacts', { change: { facts: fresh } });
  if (change.touched.length > 0) {
    const facts = change.touched.map(({ properties, ...fact }) => ({ ...fact, properties: unchanging(properties) }));
    await tx.run('restoreFacts', { change: { facts } });
  }
  if (change.hidden?.length) await tx.run('markNodes', { rows: change.hidden });
  if (change.made.length > 0) {
    await tx.run('removeNodes', { ids: change.made });
    await tx.run('removeIdleAnalysts', { ids: change.made.filter((id) => id.startsWith('analyst:')) });
  }
  if (change.superseded.length > 0) {
    await tx.run('reviewAssertionStatus', { rows: change.superseded });
  }
}

/** The name of a relationship among those of a step. */
export function nameOf({ type, from, to, kind }: { type: string; from: string; to: string; kind: string }): string {
  return [type, from, to, kind].join(' ');
}

/** Times come back as text, and a step changes none. */
function unchanging(properties: Record<string, unknown>): Record<string, unknown> {
  const { at: _, ...rest } = properties;
  return rest;
}
