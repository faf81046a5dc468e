import { Button, type ButtonProps, Kbd } from '@mantine/core';
import type { ComponentProps } from 'react';
import { apart } from '../../../picture/words/apart.ts';
import type { Imported, Proposal } from '../../api/review.ts';
import { texts } from '../../texts.ts';
import { putAside, undecided } from '../deciding/narrowing.ts';
import type { Decision } from '../deciding/use-steps.ts';
import { KeyHelp } from './key-help.tsx';

interface Props {
  current: Proposal | null;
  /** What a decision would be about: those chosen, or the current one. */
  chosen: readonly Proposal[];
  busy: boolean;
  last: Imported['steps'][number] | null;
  mayRedo: boolean;
  correcting: boolean;
  onDecide: (decision: Decision) => void;
  onCorrect: () => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** What can be decided, each with its key. */
export function Actions({ current, chosen, busy, last, mayRedo, correcting, ...props }: Props) {
  const words = texts.review;
  const { onDecide } = props;
  const batch = chosen.length > 1;
  const open = chosen.filter(undecided);
  const closed = chosen.length > 0 && chosen.every(putAside);
  const alike = new Set(chosen.map(({ kind }) => kind)).size === 1;
  return (
    <section className="review-actions" aria-label={words.actions}>
      {batch && <p>{words.chosen(chosen.length, open.length)}</p>}
      <div>
        <Step k="a" variant="filled" loading={busy} disabled={open.length === 0} onClick={() => onDecide('accept')}>
          {words.accept}
        </Step>
        <Step k="r" disabled={open.length === 0 || busy} onClick={() => onDecide('reject')}>
          {words.reject}
        </Step>
        <Step k="p" disabled={open.length === 0 || busy} onClick={() => onDecide('postpone')}>
          {words.postpone}
        </Step>
        {!batch && (
          <Step
            k="e"
            variant={correcting ? 'light' : 'default'}
            disabled={!current || open.length === 0 || busy}
            aria-expanded={correcting}
            onClick={props.onCorrect}
          >
            {words.correct}
          </Step>
        )}
        {batch && (
          <Step k="m" disabled={!alike || busy} onClick={() => onDecide('merge')}>
            {words.merge}
          </Step>
        )}
        {closed && (
          <Step k="o" disabled={busy} onClick={() => onDecide('reopen')}>
            {words.reopen}
          </Step>
        )}
      </div>
      <div className="review-foot">
        <Step k="u" size="compact-xs" variant="subtle" disabled={!last || busy} onClick={props.onUndo}>
          {last
            ? words.undoStep(words.stepNames[last.action] ?? last.action, last.proposals.length, apart(last.by))
            : words.nothingToUndo}
        </Step>
        {mayRedo && (
          <Step k="U" size="compact-xs" variant="subtle" disabled={busy} onClick={props.onRedo}>
            {words.redo}
          </Step>
        )}
        <KeyHelp />
      </div>
    </section>
  );
}

/** A step that a key takes as well. */
function Step({ k, ...props }: { k: string } & ButtonProps & ComponentProps<'button'>) {
  return <Button size="xs" variant="default" rightSection={<Key k={k} />} {...props} />;
}

function Key({ k }: { k: string }) {
  return (
    <Kbd size="xs" aria-hidden>
      {k}
    </Kbd>
  );
}
