import './text.css';
import { type MouseEvent, type Ref, useEffect, useMemo, useRef } from 'react';
import type { Proposal } from '../../api/review.ts';
import { texts } from '../../texts.ts';
import { familyOf } from '../families.ts';
import { piecesOf } from './pieces.ts';

interface Props {
  text: string;
  proposals: readonly Proposal[];
  current: Proposal | null;
  /** A paragraph to show instead of the current proposal, in code points. */
  shown: { start: number; end: number } | null;
  body: Ref<HTMLElement>;
  onCurrent: (id: string) => void;
}

/** The document with every proposal at its words; a section is so long that it is marked only while it is current. */
export function DocumentText({ text, proposals, current, shown, body, onCurrent }: Props) {
  const frame = useRef<HTMLElement>(null);
  const pieces = useMemo(() => {
    const here = proposals.filter(({ kind, change }) => change !== 'GONE' && kind !== 'SECTION');
    const placed = current && current.kind === 'SECTION' ? [...here, current] : here;
    const paragraph = shown ? [{ id: 'shown', kind: 'SHOWN', status: 'OPEN', ...shown } as const] : [];
    return piecesOf<Pick<Proposal, 'id' | 'start' | 'end' | 'status'> & { kind: string }>(text, [
      ...placed,
      ...paragraph,
    ]);
  }, [text, proposals, current, shown]);
  const wanted = shown ? 'shown' : current?.id;
  const place = shown?.start;
  useEffect(() => {
    if (wanted) frame.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'center' });
  }, [wanted, place]);
  const begun = new Set<string>();

  const choose = (event: MouseEvent) => {
    if (!window.getSelection()?.isCollapsed) return;
    const over = (event.target as Element).closest('mark')?.dataset.over?.split(' ') ?? [];
    // a click on the current one goes on to the next around it
    const next = over[(over.indexOf(current?.id ?? '') + 1) % over.length];
    if (next) onCurrent(next);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every proposal is reached by j and k, and in the list
    <section
      className="review-text"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      data-own-arrows
      aria-label={texts.reader.text}
      onClick={choose}
    >
      <bdi ref={body}>
        {pieces.map(({ at, text: words, over }) => {
          const [inner] = over.filter(({ kind }) => kind !== 'SHOWN');
          if (over.length === 0) return words;
          const now = over.some(({ id }) => id === wanted);
          const beginning = over.filter(({ id, kind }) => kind !== 'SHOWN' && !begun.has(id));
          for (const { id } of beginning) begun.add(id);
          return (
            <mark
              key={at}
              className={inner ? `of-${familyOf(inner.kind)} ${inner.status.toLowerCase()}` : 'of-none'}
              data-over={over.map(({ id }) => id).join(' ')}
              data-sign={signsOf(beginning) || undefined}
              data-now={now || undefined}
            >
              {words}
            </mark>
          );
        })}
      </bdi>
    </section>
  );
}

const DECIDED: Readonly<Record<string, string>> = { ACCEPTED: '✓', REJECTED: '×' };

/** The signs of the proposals that begin at one place, the longest first, each once. */
function signsOf(beginning: readonly { kind: string; status: string }[]): string {
  const signs = beginning.map(({ kind, status }) => `${texts.review.sign(kind)}${DECIDED[status] ?? ''}`);
  return [...new Set(signs.toReversed())].join('');
}
