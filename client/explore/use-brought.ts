import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { Brought } from '../../picture/explored.ts';
import type { Growth } from '../store/exploration.ts';
import { broughtBy } from './brought-by.ts';

const keyOf = ({ node, kind, direction }: Growth): string => `${node} ${kind} ${direction}`;

/** What the expansions of the view bring, in their order; those that are still on their way are left out. */
export function useBrought(grown: readonly Growth[]): { brought: Brought[]; fetching: boolean; failed: boolean } {
  const client = useClient();
  const [known, setKnown] = useState<ReadonlyMap<string, Brought>>(new Map());
  const [failed, setFailed] = useState(false);
  const missing = grown.filter((growth) => !known.has(keyOf(growth)));
  const wanted = missing.map(keyOf).join('\n');
  useEffect(() => {
    if (wanted === '') return;
    let current = true;
    const ask = async (growth: Growth) => [keyOf(growth), await broughtBy(client, growth)] as const;
    Promise.all(missing.map(ask)).then(
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
  }, [wanted, client]);
  const brought = useMemo(() => grown.flatMap((growth) => known.get(keyOf(growth)) ?? []), [grown, known]);
  return { brought, fetching: missing.length > 0 && !failed, failed };
}
