import type { Database, Transaction } from '../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import { refusal } from '../access/refusal.ts';
import type { State } from '../writing/change.ts';
import { refuseStale, type WriteOutcome, write } from '../writing/write.ts';
import { ruleRefusal } from './rule-refusals.ts';
import { compileTerms, type RuleTerms } from './rule-terms.ts';

/** Posts of one step: about a second of work, so that a transaction stays small and progress shows. */
const STEP = 5_000;
/** A version that no rule has: undoing keeps nothing. */
const NONE = -1;

/** What `RuleStepInput` holds, checked. */
export interface StepInput {
  id: string;
  expectedVersion: number;
  idempotencyKey: string;
  note?: string | null;
}

/** A rule as it is, for writing. */
export interface RuleState {
  title: string;
  terms: RuleTerms;
  version: number;
  appliedVersion: number | null;
  marking: number;
  target: string;
  targetMarking: number;
}

/** @throws a GraphQLError NOT_FOUND */
export async function ruleState(tx: Transaction, id: string): Promise<RuleState> {
  const [row] = await tx.read('ruleState', { id, clearance: HIGHEST_CLEARANCE });
  if (!row) throw refusal('NOT_FOUND', ruleRefusal('NO_RULE', id), { field: 'input.id', value: id });
  return { ...(row as unknown as RuleState), terms: JSON.parse(String(row.terms)) as RuleTerms };
}

/** Ties the next posts that a rule finds; first takes back what its earlier versions have tied. */
export function applyStep(database: Database, by: string, input: StepInput): Promise<WriteOutcome> {
  return step(database, by, 'applyRule', input, async (tx, rule, run) => {
    const untied = await untie(tx, input.id, rule.version);
    if (untied >= STEP) return { tied: 0, untied, done: false };
    const { version, target, marking, targetMarking } = rule;
    const [row] = await tx.run('tiePosts', {
      ...{ rule: input.id, version, run, target, terms: compileTerms(rule.terms), limit: STEP },
      marking: Math.max(marking, targetMarking),
      clearance: HIGHEST_CLEARANCE,
    });
    const tied = Number(row?.tied);
    if (tied < STEP) await tx.run('settleRule', { id: input.id, version });
    return { tied, untied, done: tied < STEP };
  });
}

/** Takes back the next of what a rule has tied. */
export function undoStep(database: Database, by: string, input: StepInput): Promise<WriteOutcome> {
  return step(database, by, 'undoRule', input, async (tx) => {
    const untied = await untie(tx, input.id, NONE);
    if (untied < STEP) await tx.run('settleRule', { id: input.id, version: null });
    return { tied: 0, untied, done: untied < STEP };
  });
}

async function untie(tx: Transaction, rule: string, keep: number): Promise<number> {
  const [claims] = await tx.run('untieClaims', { rule, keep, limit: STEP });
  const left = STEP - Number(claims?.untied);
  if (left <= 0) return STEP;
  const [narratives] = await tx.run('untieNarratives', { rule, keep, limit: left });
  return Number(claims?.untied) + Number(narratives?.untied);
}

function step(
  database: Database,
  by: string,
  kind: 'applyRule' | 'undoRule',
  input: StepInput,
  work: (tx: Transaction, rule: RuleState, run: string) => Promise<State>,
): Promise<WriteOutcome> {
  return write(database, by, {
    kind,
    input,
    work: async (tx, { change }) => {
      const rule = await ruleState(tx, input.id);
      const { version, target, marking, targetMarking } = rule;
      await refuseStale(tx, { target: input.id, current: version, expected: input.expectedVersion });
      const after = { version, ...(await work(tx, rule, change)) };
      return {
        target: input.id,
        about: [target],
        before: null,
        after,
        version,
        marking: Math.max(marking, targetMarking),
      };
    },
  });
}
