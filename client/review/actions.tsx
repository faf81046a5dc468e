import { Button, Kbd } from '@mantine/core';
import { apart } from '../../picture/words/apart.ts';
import type { Imported, Proposal } from '../api/review.ts';
import { texts } from '../texts.ts';
import type { Decision } from './use-steps.ts';

interface Props {
  current: Proposal | null;
  /** What a decision would be about: those chosen, or the current one. */
  chosen: readonly Proposal[];
  busy: boolean;
  last: Imported['steps'][number] | null;
  correcting: boolean;
  onDecide: (decision: Decision) => void;
  onCorrect: () => void;
  onUndo: () => void;
}

/** What can be decided, each with its key. */
export function Actions({ current, chosen, busy, last, correcting, onDecide, onCorrect, onUndo }: Props) {
  const words = texts.review;
  const batch = chosen.length > 1;
  const undecided = chosen.some(({ status }) => status === 'OPEN' || status === 'POSTPONED');
  const closed = chosen.length > 0 && chosen.every(({ status }) => status === 'REJECTED' || status === 'POSTPONED');
  const alike = new Set(chosen.map(({ kind }) => kind)).size === 1;
  return (
    <section className="review-actions" aria-label={words.actions}>
      {batch && <p>{words.chosen(chosen.length)}</p>}
      <div>
        <Button
          size="xs"
          loading={busy}
          disabled={!undecided}
          onClick={() => onDecide('accept')}
          rightSection={<Key k="a" />}
        >
          {words.accept}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!undecided || busy}
          onClick={() => onDecide('reject')}
          rightSection={<Key k="r" />}
        >
          {words.reject}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!undecided || busy}
          onClick={() => onDecide('postpone')}
          rightSection={<Key k="p" />}
        >
          {words.postpone}
        </Button>
        {!batch && (
          <Button
            size="xs"
            variant={correcting ? 'light' : 'default'}
            disabled={!current || !undecided || busy}
            aria-expanded={correcting}
            onClick={onCorrect}
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
          <Button size="xs" variant="default" disabled={busy} onClick={() => onDecide('reopen')}>
            {words.reopen}
          </Button>
        )}
      </div>
      <div className="review-foot">
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={!last || busy}
          onClick={onUndo}
          rightSection={<Key k="u" />}
        >
          {last
            ? words.undoStep(words.stepNames[last.action] ?? last.action, last.proposals.length, apart(last.by))
            : words.nothingToUndo}
        </Button>
        <span className="key-help">
          <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> {words.keyWalk} <Kbd size="xs">x</Kbd> {words.keyChoose}
        </span>
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
