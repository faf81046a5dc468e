import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import {
  AcceptDocument,
  EditDocument,
  MergeDocument,
  type Outcome,
  PostponeDocument,
  type Proposal,
  RejectDocument,
  ReopenDocument,
  SplitDocument,
  UndoStepDocument,
} from '../api/review.ts';
import { newKey, type Refusal, write } from '../api/write.ts';
import { acceptedInput } from './accepted-input.ts';
import { type Correction, useDrafts } from './drafts.ts';
import type { Queue } from './use-queue.ts';

export type Decision = 'accept' | 'reject' | 'postpone' | 'reopen' | 'merge';

/** A step that was not done: why, and how to do it after all, on what the proposals are now. */
export interface Refused {
  refusal: Refusal;
  proposals: string[];
  again: (() => Promise<Outcome | null>) | null;
}

const DECIDING = { reject: RejectDocument, postpone: PostponeDocument, reopen: ReopenDocument, merge: MergeDocument };

/** The steps of a review. Each is sent at the version that was read; what came of the last one is told. */
export function useSteps(run: string, reload: () => Promise<Queue | null>) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<Outcome | null>(null);
  const { change, forget, tellTodo } = useDrafts();

  async function take<Input extends object>(
    mutation: TypedDocumentNode<{ outcome: Outcome }, { input: Input }>,
    input: Input,
    proposals: readonly Proposal[],
    takeOver: ((now: Proposal[]) => Promise<Outcome | null>) | null,
  ): Promise<Outcome | null> {
    setBusy(true);
    const { data, refusal } = await write(mutation, { input });
    const ids = proposals.map(({ id }) => id);
    const queue = await reload();
    setBusy(false);
    setDone(data?.outcome ?? null);
    if (data) {
      setRefused(null);
      tellTodo(data.outcome.todo, ids);
      return data.outcome;
    }
    const same = () => take(mutation, input, proposals, takeOver);
    const now = (queue?.proposals ?? []).filter(({ id }) => ids.includes(id));
    const over = takeOver && now.length > 0 ? () => takeOver(now) : null;
    const again = refusal.code === 'OFFLINE' ? same : refusal.code === 'CONFLICT' ? over : null;
    setRefused({ refusal, proposals: ids, again });
    return null;
  }

  async function decide(decision: Decision, proposals: readonly Proposal[], note?: string): Promise<Outcome | null> {
    if (proposals.length === 0) return null;
    const again = (now: Proposal[]) => decide(decision, now, note);
    const about = { idempotencyKey: newKey(), import: run };
    const ids = proposals.map(({ id }) => id);
    const versions = proposals.map(({ id, version }) => ({ proposal: id, expectedVersion: version }));
    const { drafts } = useDrafts.getState();
    const outcome =
      decision === 'accept'
        ? await take(
            AcceptDocument,
            { ...about, proposals: proposals.map((proposal) => acceptedInput(proposal, drafts[proposal.id])) },
            proposals,
            again,
          )
        : await take(
            DECIDING[decision],
            { ...about, proposals: versions, note: note?.trim() || null },
            proposals,
            again,
          );
    const left = outcome?.todo.map(({ proposal }) => proposal);
    if (left) forget(ids.filter((id) => !left.includes(id)));
    return outcome;
  }

  async function edit(proposal: Proposal, correction: Correction): Promise<Outcome | null> {
    const { id, version } = proposal;
    const input = { idempotencyKey: newKey(), proposal: id, expectedVersion: version, ...correction };
    const outcome = await take(EditDocument, input, [proposal], async ([now]) => (now ? edit(now, correction) : null));
    if (outcome) {
      const sent = new Set(Object.keys(correction));
      const left = Object.entries(useDrafts.getState().drafts[id]?.correction ?? {}).filter(
        ([name]) => !sent.has(name),
      );
      change(id, { correction: left.length > 0 ? Object.fromEntries(left) : undefined });
    }
    return outcome;
  }

  function split({ id, version, ...rest }: Proposal, at: number[]): Promise<Outcome | null> {
    const input = { idempotencyKey: newKey(), proposal: id, expectedVersion: version, at };
    return take(SplitDocument, input, [{ id, version, ...rest }], null);
  }

  function undo(step: string | null): Promise<Outcome | null> {
    return take(UndoStepDocument, { idempotencyKey: newKey(), import: run, step }, [], null);
  }

  return { busy, refused, done, decide, edit, split, undo, dismiss: () => setRefused(null) };
}

export type Steps = ReturnType<typeof useSteps>;
