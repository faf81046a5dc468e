import { Button, Kbd } from '@mantine/core';
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
        <Button
          size="xs"
          loading={busy}
          disabled={open.length === 0}
          onClick={() => onDecide('accept')}
          rightSection={<Key k="a" />}
        >
          {words.accept}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={open.length === 0 || busy}
          onClick={() => onDecide('reject')}
          rightSection={<Key k="r" />}
        >
          {words.reject}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={open.length === 0 || busy}
          onClick={() => onDecide('postpone')}
          rightSection={<Key k="p" />}
        >
          {words.postpone}
        </Button>
        {!batch && (
          <Button
            size="xs"
            variant={correcting ? 'light' : 'default'}
            disabled={!current || open.length === 0 || busy}
            aria-expanded={correcting}
            onClick={props.onCorrect}
            rightSection={<Key k="e" />}
          >
            {words.correct}
          </Button>
        )}
        {batch && (
          <Button
            size="xs"
            variant="default"
            disabled={!alike || busy}
            onClick={() => onDecide('merge')}
            rightSection={<Key k="m" />}
          >
            {words.merge}
          </Button>
        )}
        {closed && (
          <Button
            size="xs"
            variant="default"
            disabled={busy}
            onClick={() => onDecide('reopen')}
            rightSection={<Key k="o" />}
          >
            {words.reopen}
          </Button>
        )}
      </div>
      <div className="review-foot">
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={!last || busy}
          onClick={props.onUndo}
          rightSection={<Key k="u" />}
        >
          {last
            ? words.undoStep(words.stepNames[last.action] ?? last.action, last.proposals.length, apart(last.by))
            : words.nothingToUndo}
        </Button>
        {mayRedo && (
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={busy}
            onClick={props.onRedo}
            rightSection={<Key k="U" />}
          >
            {words.redo}
          </Button>
        )}
        <KeyHelp />
      </div>
    </section>
  );
}

function Key({ k }: { k: string }) {
  return (
    <Kbd size="xs" aria-hidden>
      {k}
    </Kbd>
  );
}
