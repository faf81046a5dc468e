import { useQuery } from 'urql';
import { graphql } from './graphql.ts';

const ViewerDocument = graphql(`
  query Viewer {
    viewer { name mayWrite clearance }
  }
`);

/** Whether whoever looks at the page may change the graph; false until that is known. */
export function useMayWrite(): boolean {
  const [{ data }] = useQuery({ query: ViewerDocument });
  return data?.viewer.mayWrite ?? false;
}
