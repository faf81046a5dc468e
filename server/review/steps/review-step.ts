import type { Database, Transaction } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { hashId } from '../../ingest/hashes.ts';
import { changeId } from '../../writing/change.ts';
import { type Stamp, write } from '../../writing/write.ts';
import type { ProposalRow } from '../importing/proposal-rows.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import { type ReviewState, reviewState } from './review-state.ts';

/** What stays to do for a proposal, and why; see `ToDo` in the schema. */
export interface ToDo {
  proposal: string;
  code: 'NAME' | 'SIDE' | 'WORDING' | 'CLAIM' | 'FIRST' | 'MODEL';
  message: string;
  /** Which sentence the message is, and the words that go into it; a message that a model gave cause for has none. */
  reasonCode?: string;
  reasonWords?: string[];
}

/** Which relationship. */
export interface FactEnds {
  type: string;
  from: string;
  to: string;
  kind: string;
}

/** What a step did: everything that undoing it needs. */
export interface StepChange {
  /** Proposals as they were. */
  before: StoredProposal[];
  /** Proposals that the step made. */
  added: string[];
  /** Nodes that it made. */
  made: string[];
  assertions: string[];
  /** Relationships that it wrote. */
  facts: FactEnds[];
  /** Those of them that were there, as they were. */
  touched: (FactEnds & { properties: Record<string, unknown> })[];
  /** Assertions that it superseded, with their status before. */
  superseded: { id: string; status: string }[];
  /** Nodes that it hid, with their marking and version before; steps of earlier releases lack it. */
  hidden?: { id: string; marking: number; version: number | null }[];
  todo: ToDo[];
}

export const NO_CHANGE: StepChange = {
  ...{ before: [], added: [], made: [], assertions: [], facts: [], touched: [], superseded: [], todo: [] },
};

/** What a step of a review is to do. */
export interface Step {
  /** The mutation's name. */
  kind: string;
  /** accept, reject … as `ReviewStep.action` tells it. */
  action: string;
  run: string;
  /** The mutation's input, as the change log compares it. */
  input: { idempotencyKey: string; note?: string | null };
  /** Changes proposals and says what it did; null where there is nothing to do. */
  work(tx: Transaction, state: ReviewState, stamp: Stamp): Promise<StepWork | null>;
}

/** Proposals as they are since, new ones, and the rest of what a step did. */
export interface StepWork {
  revised: StoredProposal[];
  fresh?: ProposalRow[];
  change?: Partial<StepChange>;
}

/** The id of the step that is taken under an idempotency key. */
export function stepId(idempotencyKey: string): string {
  return `step:${hashId(changeId(idempotencyKey))}`;
}

/** Takes one step of a review, in one transaction with its entry in the change log. Gives the step's id. */
export async function takeStep(database: Database, by: string, step: Step): Promise<string> {
  const id = stepId(step.input.idempotencyKey);
  await write(database, by, {
    kind: step.kind,
    input: step.input,
    work: async (tx, stamp) => {
      const state = await reviewState(tx, step.run);
      const work = (await step.work(tx, state, stamp)) ?? { revised: [] };
      const { proposals, assertions } = await recordStep(tx, state, work, { id, action: step.action, ...stamp });
      const after = { action: step.action, proposals, assertions };
      const version = state.version + 1;
      return { target: step.run, about: [], before: null, after, version, marking: state.marking };
    },
  });
  return id;
}

/** Writes what a step did to proposals, and keeps what undoing it needs. Gives their ids, and how many assertions it made. */
export async function recordStep(
  tx: Transaction,
  { run, proposals: known, marking }: ReviewState,
  { revised, fresh = [], change = {} }: StepWork,
  { id, action, by, at }: Pick<Stamp, 'by' | 'at'> & { id: string; action: string },
): Promise<{ proposals: string[]; assertions: number }> {
  const before = revised.flatMap(({ id: proposal }) => known.get(proposal) ?? []);
  const whole: StepChange = { ...NO_CHANGE, ...change, before, added: fresh.map((row) => row.id) };
  if (fresh.length > 0) {
    await tx.run('ingestProposals', { rows: fresh });
    await tx.run('joinProposes', { rows: fresh });
  }
  await revise(tx, revised);
  await tx.run('countStep', { id: run });
  const earlier = await tx.read('reviewSteps', { run, clearance: HIGHEST_CLEARANCE });
  const proposals = [...revised.map((one) => one.id), ...whole.added];
  const about = { number: earlier.length + 1, action, by, at, proposals, undone: false, change: JSON.stringify(whole) };
  await tx.run('recordStep', { run, id, about, marking });
  return { proposals, assertions: whole.assertions.length };
}

/** Writes proposals as they are since, each a version on. */
export async function revise(tx: Transaction, revised: StoredProposal[]): Promise<void> {
  if (revised.length === 0) return;
  const rows = revised.map(
    ({ id, status, version, method, methodVersion, content, edits, because, decidedBy, decidedAt, ...rest }) => ({
      ...{ id, status, version, method, methodVersion, because, decidedBy, decidedAt },
      // what an earlier release kept for undo has none
      ...{ becauseCode: rest.becauseCode ?? null, becauseWords: rest.becauseWords ?? null },
      ...{ made: rest.made, assertions: rest.assertions },
      content: JSON.stringify(content),
      edits: edits ? JSON.stringify(edits) : null,
      decided: JSON.stringify(rest.decided),
    }),
  );
  await tx.run('reviseProposals', { rows });
}
