import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Outcome, Proposal } from '../api/review.ts';
import { Foreign } from '../panels/foreign.tsx';
import { selectedSpan } from '../reader/selected-span.ts';
import { texts } from '../texts.ts';
import { Actions } from './actions.tsx';
import { DocumentText } from './document-text.tsx';
import { useDrafts } from './drafts.ts';
import { firstNarrowing, narrowed, nextOpen } from './narrowing.ts';
import { NotUsed } from './not-used.tsx';
import { ReviewProgress } from './progress.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { QueueList } from './queue-list.tsx';
import { RefusedStep } from './refused-step.tsx';
import { ReviewHead } from './review-head.tsx';
import { isUndecided, SIDE_KEYS } from './side-choice.tsx';
import { useKeys } from './use-keys.ts';
import type { Queue } from './use-queue.ts';
import { type Decision, useSteps } from './use-steps.ts';

interface Props {
  queue: Queue;
  offline: boolean;
  mayWrite: boolean;
  reload: () => Promise<Queue | null>;
  onLeave: () => void;
}

/** The queue of an import: its proposals, its text, and the one that is decided now. */
export function QueueView({ queue: { run, proposals }, offline, mayWrite, reload, onLeave }: Props) {
  const words = texts.review;
  const steps = useSteps(run.id, reload);
  const { drafts, todo } = useDrafts();
  const [at, setAt] = useState(() => nextOpen(proposals, null)?.id ?? proposals[0]?.id ?? null);
  const [narrowing, setNarrowing] = useState(firstNarrowing);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [correcting, setCorrecting] = useState(false);
  const [side, setSide] = useState<'proposals' | 'unused'>('proposals');
  const [paragraph, setParagraph] = useState<{ start: number; end: number } | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const body = useRef<HTMLElement>(null);
  const now = useRef(at);
  now.current = at;
  const shown = useMemo(() => narrowed(proposals, narrowing), [proposals, narrowing]);
  const current = proposals.find(({ id }) => id === at) ?? null;
  const last = run.steps.find(({ undone, action }) => !undone && action !== 'undo');

  const goTo = (id: string | null) => {
    setAt(id);
    setParagraph(null);
    setHint(null);
    setCorrecting(false);
  };
  /** Goes on after a step; whoever has gone elsewhere meanwhile is not drawn back. */
  const goOn = (id: string | null) => {
    if (now.current === at) goTo(id);
  };
  const walk = (step: 1 | -1) => {
    const next = shown[shown.findIndex(({ id }) => id === at) + step];
    if (next) goTo(next.id);
  };
  const targets = (): Proposal[] =>
    chosen.size > 0 ? proposals.filter(({ id }) => chosen.has(id)) : current ? [current] : [];
  const decide = async (decision: Decision) => {
    const asked = targets();
    if (!mayWrite || asked.length === 0) return;
    if (steps.busy) return setHint(words.underWay);
    const outcome = await steps.decide(decision, asked, current ? drafts[current.id]?.note : undefined);
    if (!outcome) return;
    setChosen(new Set(outcome.todo.map(({ proposal }) => proposal)));
    settle(outcome, asked);
  };
  /** Where to go on: at what stays to do, else at the next that nobody has decided. */
  const settle = (outcome: Outcome, asked: readonly Proposal[]) => {
    const [left] = outcome.todo;
    const done = new Set(asked.map(({ id }) => id));
    if (asked.length === 1) setChosen(new Set());
    if (left) goOn(left.proposal);
    else
      goOn(
        nextOpen(
          proposals.filter(({ id }) => id === at || !done.has(id)),
          at,
        )?.id ?? at,
      );
  };
  const undo = async () => {
    if (!mayWrite) return;
    if (steps.busy) return setHint(words.underWay);
    if (!last) return;
    const outcome = await steps.undo(last.id);
    if (outcome) goOn(last.proposals.find((id) => proposals.some((one) => one.id === id)) ?? at);
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
    const fresh = outcome?.done.find(({ id }) => id !== current?.id);
    if (fresh) goOn(fresh.id);
  };
  const sayByKey = (ofExpert: boolean) => {
    if (mayWrite && !steps.busy && current && isUndecided(current)) void say(ofExpert);
  };
  useKeys({
    j: () => walk(1),
    ArrowDown: () => walk(1),
    k: () => walk(-1),
    ArrowUp: () => walk(-1),
    a: () => void decide('accept'),
    r: () => void decide('reject'),
    p: () => void decide('postpone'),
    m: () => void (chosen.size > 1 && decide('merge')),
    e: () => setCorrecting(!correcting),
    u: () => void undo(),
    [SIDE_KEYS.false]: () => sayByKey(false),
    [SIDE_KEYS.true]: () => sayByKey(true),
    x: () => {
      if (!current) return;
      const next = new Set(chosen);
      if (!next.delete(current.id)) next.add(current.id);
      setChosen(next);
    },
  });
  const kinds = useMemo(() => [...new Set(proposals.map(({ kind }) => kind))], [proposals]);
  const unused = run.paragraphs.filter(({ became }) => became.length === 0);
  return (
    <>
      <ReviewHead title={<Foreign>{run.document.title}</Foreign>} mayWrite={mayWrite}>
        <ReviewProgress progress={run.progress} />
        <Button size="xs" variant="default" onClick={onLeave}>
          {words.allImports}
        </Button>
      </ReviewHead>
      <main className="queue" id="content" aria-busy={steps.busy}>
        <nav className="queue-side" aria-label={words.proposals}>
          <SegmentedControl
            size="xs"
            fullWidth
            transitionDuration={0}
            data={[
              { value: 'proposals', label: words.proposals },
              { value: 'unused', label: words.unused(unused.length) },
            ]}
            value={side}
            onChange={(value) => setSide(value === 'unused' ? 'unused' : 'proposals')}
          />
          {side === 'unused' ? (
            <NotUsed paragraphs={unused} text={run.document.text} notices={run.noticeReasons} onShow={setParagraph} />
          ) : (
            <QueueList
              proposals={shown}
              narrowing={narrowing}
              onNarrow={setNarrowing}
              kinds={kinds}
              edition={run.editionOf !== null}
              current={current}
              chosen={chosen}
              todo={todo}
              onCurrent={goTo}
              onChoose={setChosen}
            />
          )}
        </nav>
        <DocumentText
          text={run.document.text}
          proposals={proposals}
          current={current}
          shown={paragraph}
          body={body}
          onCurrent={goTo}
        />
        <aside className="queue-card" aria-label={words.proposal}>
          {offline && <Alert color="red">{texts.states.offline}</Alert>}
          {steps.refused && <RefusedStep refused={steps.refused} proposals={proposals} onDone={steps.dismiss} />}
          {hint !== null && <Alert color="gray">{hint}</Alert>}
          {proposals.length === 0 && <p>{words.nothingProposed}</p>}
          {current && (
            <ProposalCard
              key={current.id}
              proposal={current}
              proposals={proposals}
              correcting={correcting}
              selected={() => selectedSpan(body.current)}
              onSave={() => void save()}
              onSay={mayWrite ? (ofExpert) => void say(ofExpert) : null}
              onSplit={(start) => void split(start)}
              onNothingSelected={() => setHint(words.selectFirst)}
              busy={steps.busy}
            />
          )}
          {mayWrite && (
            <Actions
              current={current}
              chosen={targets()}
              busy={steps.busy}
              last={last ?? null}
              correcting={correcting}
              onDecide={(decision) => void decide(decision)}
              onCorrect={() => setCorrecting(!correcting)}
              onUndo={() => void undo()}
            />
          )}
        </aside>
      </main>
    </>
  );
}
