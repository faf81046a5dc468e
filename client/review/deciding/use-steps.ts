import { useRef, useState } from 'react';
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
} from '../../api/review.ts';
import { newKey, type Refusal, write } from '../../api/write.ts';
import { acceptedInput } from './accepted-input.ts';
import { type Correction, useDrafts } from './drafts.ts';
import type { Queue } from './use-queue.ts';

export type Decision = 'accept' | 'reject' | 'postpone' | 'reopen' | 'merge';

/** Does a step on what its proposals are now. */
type Again = (now: Proposal[]) => Promise<Outcome | null>;

/** A step that was not done: why, and how to do it after all, on what the proposals are now. */
export interface Refused {
  refusal: Refusal;
  proposals: string[];
  again: (() => Promise<Outcome | null>) | null;
}

/** A step that was done from this page, and how to do it again once it is undone. */
interface Taken {
  proposals: string[];
  again: Again;
}

const DECIDING = { reject: RejectDocument, postpone: PostponeDocument, reopen: ReopenDocument, merge: MergeDocument };

const among = (proposals: readonly Proposal[], ids: readonly string[]) =>
  proposals.filter(({ id }) => ids.includes(id));

/** The steps of a review. Each is sent at the version that was read; what came of the last one is told. */
export function useSteps(run: string, reload: () => Promise<Queue | null>) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const taken = useRef(new Map<string, Taken>());
  const [undone, setUndone] = useState<Taken[]>([]);
  const { change, settle, giveBack, tellTodo } = useDrafts();

  async function take<Input extends object>(
    mutation: TypedDocumentNode<{ outcome: Outcome }, { input: Input }>,
    input: Input,
    proposals: readonly Proposal[],
    again: Again | null,
  ): Promise<Outcome | null> {
    setBusy(true);
    const { data, refusal } = await write(mutation, { input });
    const ids = proposals.map(({ id }) => id);
    const queue = await reload();
    setBusy(false);
    if (data) {
      const { step, todo } = data.outcome;
      setRefused(null);
      tellTodo(todo, ids);
      if (step && again) {
        taken.current.set(step.id, { proposals: ids, again });
        setUndone([]);
      }
      return data.outcome;
    }
    const same = () => take(mutation, input, proposals, again);
    const now = among(queue?.proposals ?? [], ids);
    const over = again && now.length > 0 ? () => again(now) : null;
    const retry = refusal.code === 'OFFLINE' ? same : refusal.code === 'CONFLICT' ? over : null;
    setRefused({ refusal, proposals: ids, again: retry });
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
    if (left) {
      settle(
        outcome?.step?.id ?? null,
        ids.filter((id) => !left.includes(id)),
      );
    }
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

  function split(proposal: Proposal, at: number[]): Promise<Outcome | null> {
    const input = { idempotencyKey: newKey(), proposal: proposal.id, expectedVersion: proposal.version, at };
    return take(SplitDocument, input, [proposal], async ([now]) => (now ? split(now, at) : null));
  }

  async function undo(step: string): Promise<Outcome | null> {
    const outcome = await take(UndoStepDocument, { idempotencyKey: newKey(), import: run, step }, [], null);
    if (!outcome) return null;
    giveBack(step);
    const again = taken.current.get(step);
    if (again) setUndone((before) => [...before, again]);
    return outcome;
  }

  /** Does again what was undone last, as long as nothing else was done since. */
  async function redo(proposals: readonly Proposal[]): Promise<Outcome | null> {
    const last = undone.at(-1);
    if (!last) return null;
    const outcome = await last.again(among(proposals, last.proposals));
    if (outcome) setUndone(undone.slice(0, -1));
    return outcome;
  }

  const dismiss = () => setRefused(null);
  return { busy, refused, mayRedo: undone.length > 0, decide, edit, split, undo, redo, dismiss };
}

export type Steps = ReturnType<typeof useSteps>;
