import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type Counted, type Facet, FilterCountsDocument } from '../api/filter-counts.ts';
import { networkFilter } from '../store/network-filter.ts';
import { useView } from '../store/store.ts';

/** What each value of one filter would leave; asked for only while it is shown. */
export function useCounts(facet: Facet): { counts: readonly Counted[]; fetching: boolean; failed: boolean } {
  const asked = useView((store) => JSON.stringify(networkFilter(store.view)));
  const variables = useMemo(() => ({ filter: JSON.parse(asked), [facet]: true }), [asked, facet]);
  const [{ data, fetching, error }] = useQuery({ query: FilterCountsDocument, variables });
  return { counts: data?.filterCounts[facet] ?? [], fetching, failed: error !== undefined };
}
