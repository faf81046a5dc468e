import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';

const OpenDocument = graphql(`
  query OpenProposals {
    imports(first: 100) { edges { node { id progress { open postponed } } } }
  }
`);

/** How many proposals wait for a decision. */
export function useWaiting(): number {
  const [{ data }] = useQuery({ query: OpenDocument, requestPolicy: 'cache-and-network' });
  return (data?.imports.edges ?? []).reduce((sum, { node }) => sum + node.progress.open + node.progress.postponed, 0);
}
