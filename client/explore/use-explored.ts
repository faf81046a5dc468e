import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type Brought, type Explored, withBrought, without } from '../../picture/explored.ts';
import { endsOf } from '../../picture/gathering/brought-by.ts';
import { dated } from '../../picture/gathering/dated.ts';
import type { Group } from '../../picture/grouped.ts';
import type { Network } from '../../picture/network.ts';
import { withLatin } from '../../picture/type/latin.ts';
import { DatesDocument, LinksDocument } from '../api/neighbourhood.ts';
import { amplificationVariables } from '../store/network-filter.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { useTransliteration } from '../transliteration/use-transliteration.ts';
import { useBrought } from './use-brought.ts';
import { useGrouped } from './use-grouped.ts';
import { useWay, type Way } from './use-way.ts';

const nothing = { of: [], among: [] };

/** The picture with all that the user has done to it. */
export interface Exploring {
  explored: Explored;
  /** What of it is not hidden. */
  visible: Network;
  fetching: boolean;
  failed: boolean;
  /** Expansions of which the picture cannot hold everything. */
  cut: readonly Brought[];
  /** What the picture does not draw one by one, or not at all, in words. */
  left: readonly string[];
  way: Way;
  groups: readonly Group[];
}

type Base = Network & { undrawn?: { narratives: number; claims: number; answering: number; edges: number } };

/** What a picture of many says of itself: who is in groups, and what there was no room for. */
export function leftOf({ nodes, undrawn }: Base): string[] {
  const gathered = nodes.reduce((sum, { group }) => sum + (group?.memberCount ?? 0), 0);
  const missing = undrawn && Object.values(undrawn).some((number) => typeof number === 'number' && number > 0);
  return [
    ...(gathered > 0 ? [texts.explore.gathered(gathered)] : []),
    ...(missing ? [texts.explore.undrawn(undrawn)] : []),
  ];
}

export function useExplored(base: Base | undefined): Exploring | undefined {
  const view = useView((store) => store.view);
  const { grown, hidden, layout } = view;
  const { brought, fetching, failed } = useBrought(grown);
  const way = useWay();
  const variables = amplificationVariables(view);
  const [{ data: dates }] = useQuery({ query: DatesDocument, variables, pause: layout !== 'timeline' });
  const { network: gathered, groups } = useGrouped(base);
  const ground = useMemo(
    () => (gathered && layout === 'timeline' && dates ? dated(gathered, dates.amplification.edges) : gathered),
    [gathered, layout, dates],
  );
  const alone = useMemo(
    () => ground && withBrought(ground, [...brought, ...way.brought]),
    [ground, brought, way.brought],
  );
  const ends = useMemo(() => (alone ? endsOf(alone) : nothing), [alone]);
  const [{ data: found }] = useQuery({ query: LinksDocument, variables: ends, pause: ends.of.length === 0 });
  const links = ends.of.length === 0 ? undefined : found?.links;
  const latin = useTransliteration((store) => store.on);
  const explored = useMemo(() => {
    if (!ground) return undefined;
    const { network, waves } = withBrought(ground, [...brought, ...way.brought], links);
    return { network: latin ? withLatin(network) : network, waves };
  }, [ground, brought, way.brought, links, latin]);
  const visible = useMemo(() => explored && without(explored.network, hidden), [explored, hidden]);
  const cut = brought.filter(({ nodes, total }) => total !== undefined && total > nodes.length);
  const left = useMemo(() => (base ? leftOf(base) : []), [base, texts]);
  return explored && visible && { cut, left, explored, visible, fetching, failed, way, groups };
}
