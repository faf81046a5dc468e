import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Outcome, Proposal } from '../../api/review.ts';
import { texts } from '../../texts.ts';
import { enterCard, takeOption } from './card-fields.ts';
import { useDrafts } from './drafts.ts';
import { firstOf, waiting } from './first-of.ts';
import { nextOpen, putAside, undecided } from './narrowing.ts';
import { useCursor } from './use-cursor.ts';
import { useKeys } from './use-keys.ts';
import type { Queue } from './use-queue.ts';
import { type Decision, useSteps } from './use-steps.ts';

const DIGITS = Array.from('123456789');
/** Where on the card that is asked which has to be said before a proposal can be accepted. */
const FIELD_OF: Readonly<Record<string, string>> = {
  NAME: '.name-choice',
  WORDING: '.claim-choice',
  CLAIM: '.answered',
};

/** What an analyst does in a queue: walks through it, decides, undoes, puts right; by keys as well. */
export function useReview({ run, proposals }: Queue, mayWrite: boolean, reload: () => Promise<Queue | null>) {
  const words = texts.review;
  const steps = useSteps(run.id, reload);
  const cursor = useCursor(run.id, proposals);
  const { at, current, shown, chosen } = cursor;
  const { drafts, todo } = useDrafts();
  const [correcting, setCorrecting] = useState(false);
  const [pointed, setPointed] = useState<{ start: number; end: number } | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const card = useRef<HTMLElement>(null);
  const last = run.steps.find(
    ({ undone, action, proposals: about }) => !undone && action !== 'undo' && about.length > 0,
  );
  const stays = useMemo(() => waiting(todo, proposals), [todo, proposals]);
  const first = current && stays.has(current.id) ? firstOf(current, proposals) : null;

  const goTo = (id: string | null) => {
    cursor.goTo(id);
    setPointed(null);
    setHint(null);
    setCorrecting(false);
  };
  /** Goes on after a step; whoever has gone elsewhere meanwhile is not drawn back. */
  const goOn = (id: string | null) => {
    if (cursor.isStillThere()) goTo(id);
  };
  const walk = (step: 1 | -1) => {
    const next = cursor.next(step);
    if (next) goTo(next.id);
  };
  const targets = (): Proposal[] =>
    chosen.size > 0 ? proposals.filter(({ id }) => chosen.has(id)) : current ? [current] : [];
  /** Whether a step may be taken now; says why where not. */
  const mayStep = () => {
    if (mayWrite && steps.busy) setHint(words.underWay);
    return mayWrite && !steps.busy;
  };
  const decide = async (decision: Decision) => {
    const asked = targets().filter(decision === 'reopen' ? putAside : decision === 'merge' ? Boolean : undecided);
    if (!mayStep()) return;
    if (asked.length === 0) return setHint(words.decidedAlready);
    const outcome = await steps.decide(decision, asked, current ? drafts[current.id]?.note : undefined);
    if (outcome) settle(outcome, asked);
  };
  /** Where to go on: at what stays to do, else at the next in the list that nobody has decided. */
  const settle = ({ todo: left }: Outcome, asked: readonly Proposal[]) => {
    cursor.choose(new Set());
    const [again] = left;
    if (again) {
      goOn(again.proposal);
      const field = FIELD_OF[again.code];
      if (field && asked.length === 1) enterCard(card.current, field);
      return;
    }
    const done = new Set(asked.map(({ id }) => id));
    const rest = shown.filter(({ id }) => id === at || !done.has(id));
    const next = nextOpen(rest, at);
    goOn(next && !done.has(next.id) ? next.id : at);
    if (!next || done.has(next.id)) setHint(words.nothingOpenHere);
  };
  const undo = async () => {
    if (!last || !mayStep()) return;
    const outcome = await steps.undo(last.id);
    if (outcome) goOn(last.proposals.find((id) => proposals.some((one) => one.id === id)) ?? at);
  };
  const redo = async () => {
    if (!steps.mayRedo || !mayStep()) return;
    const outcome = await steps.redo(proposals);
    if (outcome)
      settle(
        outcome,
        outcome.done.flatMap(({ id }) => proposals.filter((one) => one.id === id)),
      );
  };
  const save = async () => {
    const correction = current && drafts[current.id]?.correction;
    if (current && correction && (await steps.edit(current, correction))) setCorrecting(false);
  };
  const say = async (ofExpert: boolean) => {
    const outcome = current && (await steps.edit(current, { ofExpert }));
    const answer = outcome?.done.find(({ id }) => proposals.every((one) => one.id !== id));
    if (answer) goOn(answer.id);
  };
  const split = async (start: number) => {
    const outcome = current && (await steps.split(current, [start]));
    const first = outcome?.step?.proposals.find((id) => proposals.every((one) => one.id !== id));
    if (first) goOn(first);
  };
  const correct = () => {
    // the field has the focus before the next key comes, which would be taken for a command
    flushSync(() => setCorrecting(!correcting));
    setPointed(null);
    if (!correcting) enterCard(card.current, '.corrections');
  };
  useKeys({
    j: () => walk(1),
    ArrowDown: () => walk(1),
    k: () => walk(-1),
    ArrowUp: () => walk(-1),
    a: () => void decide('accept'),
    'Ctrl+Enter': () => void (correcting ? save() : decide('accept')),
    r: () => void decide('reject'),
    p: () => void decide('postpone'),
    o: () => void decide('reopen'),
    m: () => void (chosen.size > 1 && decide('merge')),
    e: correct,
    u: () => void undo(),
    U: () => void redo(),
    x: () => current && cursor.toggle(current.id),
    X: cursor.toggleAll,
    g: () => first && goTo(first.id),
    Enter: () => enterCard(card.current, '.proposal'),
    Escape: () => {
      setHint(null);
      cursor.choose(new Set());
    },
    ...Object.fromEntries(DIGITS.map((digit) => [digit, () => takeOption(card.current, Number(digit))])),
  });
  return {
    ...{ steps, cursor, card, targets, last, stays, first, hint, correcting, pointed },
    ...{ goTo, decide, undo, redo, save, say, split, correct, point: setPointed, tell: setHint },
  };
}
