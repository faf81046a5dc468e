import { useQuery } from 'urql';
import { type ResultOf } from '../api/graphql.ts';
import { NeighbourCountsDocument } from '../api/neighbourhood.ts';

export type NeighbourCount = ResultOf<typeof NeighbourCountsDocument>['neighbourhood']['counts'][number];

/** What waits behind each relationship of a node; null while it is not known. */
export function useCounts(id: string | null): { counts: readonly NeighbourCount[] | null; failed: boolean } {
  const [{ data, error }] = useQuery({
    query: NeighbourCountsDocument,
    variables: { id: id ?? '' },
    pause: id === null,
  });
  const known = data?.neighbourhood.id === id ? data?.neighbourhood.counts : undefined;
  return { counts: known ?? null, failed: error !== undefined };
}
