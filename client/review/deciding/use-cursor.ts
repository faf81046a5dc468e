import { useMemo, useRef, useState } from 'react';
import type { Proposal } from '../../api/review.ts';
import { useDrafts } from './drafts.ts';
import { firstNarrowing, type Narrowing, narrowed, nextOpen } from './narrowing.ts';

/** Where an analyst is in a queue: the proposal at hand, what the list shows, and what is chosen for a batch. */
export function useCursor(run: string, proposals: readonly Proposal[]) {
  const kept = useDrafts(({ places }) => places[run]);
  const stand = useDrafts((drafts) => drafts.stand);
  const [first] = useState(() => firstNarrowing(proposals));
  const narrowing = kept?.narrowing ?? first;
  const shown = useMemo(() => narrowed(proposals, narrowing), [proposals, narrowing]);
  const [begun] = useState(
    () => nextOpen(shown, null)?.id ?? nextOpen(proposals, null)?.id ?? proposals[0]?.id ?? null,
  );
  const at = kept && proposals.some(({ id }) => id === kept.at) ? kept.at : begun;
  const now = useRef(at);
  now.current = at;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());

  const goTo = (id: string | null) => stand(run, { at: id, narrowing });
  return {
    at,
    current: proposals.find(({ id }) => id === at) ?? null,
    shown,
    narrowing,
    chosen,
    choose,
    goTo,
    narrow: (next: Narrowing) => stand(run, { at: now.current, narrowing: next }),
    /** Whether the analyst is still at what was at hand when a step began. */
    isStillThere: () => now.current === at,
    /** The one before or after what is at hand, in the list. */
    next: (step: 1 | -1): Proposal | undefined => shown[shown.findIndex(({ id }) => id === at) + step],
    toggle(id: string) {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      choose(next);
    },
    toggleAll() {
      const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
      choose(all ? new Set() : new Set(shown.map(({ id }) => id)));
    },
  };
}
