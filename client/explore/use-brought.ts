import { useEffect, useMemo, useState } from 'react';
import type { Brought } from '../../picture/explored.ts';
import { broughtBy } from '../../picture/gathering/brought-by.ts';
import { ask } from '../api/ask.ts';
import type { Growth } from '../store/exploration.ts';

const keyOf = ({ node, kind, direction }: Growth): string => `${node} ${kind} ${direction}`;

/** What the expansions of the view bring, in their order; those that are still on their way are left out. */
export function useBrought(grown: readonly Growth[]): { brought: Brought[]; fetching: boolean; failed: boolean } {
  const [known, setKnown] = useState<ReadonlyMap<string, Brought>>(new Map());
  const [failed, setFailed] = useState(false);
  const missing = grown.filter((growth) => !known.has(keyOf(growth)));
  const wanted = missing.map(keyOf).join('\n');
  useEffect(() => {
    if (wanted === '') return;
    let current = true;
    const bring = async (growth: Growth) => [keyOf(growth), await broughtBy(growth, ask)] as const;
    Promise.all(missing.map(bring)).then(
      (all) => {
        if (!current) return;
        setFailed(false);
        setKnown((before) => new Map([...before, ...all]));
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  const brought = useMemo(() => grown.flatMap((growth) => known.get(keyOf(growth)) ?? []), [grown, known]);
  return { brought, fetching: missing.length > 0 && !failed, failed };
}
