import { graphql, type ResultOf } from './graphql.ts';

/** The statements behind the lines of the picture, for the views that show them one by one. */
export const SelectionDocument = graphql(`
  query Selection($filter: NetworkFilter, $expand: [ID!]) {
    amplification(filter: $filter, expand: $expand) {
      edges {
        id
        kind
        source
        target
        statements { id text publishedAt claims { id rebutted } }
      }
    }
  }
`);

export type SelectionEdge = ResultOf<typeof SelectionDocument>['amplification']['edges'][number];
