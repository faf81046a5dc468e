import './queue.css';
import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Foreign } from '../../panels/foreign.tsx';
import { selectedSpan } from '../../reader/selected-span.ts';
import { texts } from '../../texts.ts';
import { ProposalCard } from '../card/proposal-card.tsx';
import type { Queue } from '../deciding/use-queue.ts';
import { useReview } from '../deciding/use-review.ts';
import { ReviewProgress } from '../progress.tsx';
import { ReviewHead } from '../review-head.tsx';
import { DocumentText } from '../text/document-text.tsx';
import { Actions } from './actions.tsx';
import { NotUsed } from './not-used.tsx';
import { QueueList } from './queue-list.tsx';
import { RefusedStep } from './refused-step.tsx';

interface Props {
  queue: Queue;
  offline: boolean;
  mayWrite: boolean;
  reload: () => Promise<Queue | null>;
  onLeave: () => void;
}

/** The queue of an import: its proposals, its text, and the one that is decided now. */
export function QueueView({ queue, offline, mayWrite, reload, onLeave }: Props) {
  const words = texts.review;
  const { run, proposals } = queue;
  const { steps, cursor, goTo, correcting, ...review } = useReview(queue, mayWrite, reload);
  const { current, shown, chosen } = cursor;
  const [side, setSide] = useState<'proposals' | 'unused'>('proposals');
  const body = useRef<HTMLElement>(null);
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
            <NotUsed paragraphs={unused} text={run.document.text} notices={run.noticeReasons} onShow={review.point} />
          ) : (
            <QueueList
              proposals={shown}
              narrowing={cursor.narrowing}
              onNarrow={cursor.narrow}
              kinds={kinds}
              edition={run.editionOf !== null}
              current={current}
              chosen={chosen}
              stays={review.stays}
              onCurrent={goTo}
              onToggle={cursor.toggle}
              onToggleAll={cursor.toggleAll}
            />
          )}
        </nav>
        <DocumentText
          text={run.document.text}
          proposals={proposals}
          current={current}
          shown={review.pointed}
          body={body}
          onCurrent={goTo}
        />
        <aside className="queue-card" ref={review.card} aria-label={words.proposal}>
          {offline && <Alert color="red">{texts.states.offline}</Alert>}
          {steps.refused && <RefusedStep refused={steps.refused} proposals={proposals} onDone={steps.dismiss} />}
          {review.hint !== null && (
            <Alert color="gray" role="status">
              {review.hint}
            </Alert>
          )}
          {proposals.length === 0 && <p>{words.nothingProposed}</p>}
          {current && (
            <ProposalCard
              key={current.id}
              proposal={current}
              proposals={proposals}
              correcting={correcting}
              stays={review.stays.get(current.id) ?? null}
              first={review.first}
              onGo={goTo}
              text={run.document.text}
              selected={() => selectedSpan(body.current) ?? review.pointed}
              onPoint={review.point}
              onSave={() => void review.save()}
              onSay={mayWrite ? (ofExpert) => void review.say(ofExpert) : null}
              onSplit={(start) => void review.split(start)}
              onNothingSelected={() => review.tell(words.selectFirst)}
              busy={steps.busy}
            />
          )}
          {mayWrite && (
            <Actions
              current={current}
              chosen={review.targets()}
              busy={steps.busy}
              last={review.last ?? null}
              mayRedo={steps.mayRedo}
              correcting={correcting}
              onDecide={(decision) => void review.decide(decision)}
              onCorrect={review.correct}
              onUndo={() => void review.undo()}
              onRedo={() => void review.redo()}
            />
          )}
        </aside>
      </main>
    </>
  );
}
