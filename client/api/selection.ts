import { graphql, type ResultOf } from './graphql.ts';

/** The earliest statements behind each line of the picture, up to `each`, for the views that show them one by one. */
export const SelectionDocument = graphql(`
  query Selection($filter: NetworkFilter, $expand: [ID!], $groupBy: GroupBy, $open: [ID!], $each: Int!) {
    amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
      edges {
        id
        kind
        source
        target
        weight
        statements(first: $each) { id text publishedAt claims { id rebutted } }
      }
    }
  }
`);

export type SelectionEdge = ResultOf<typeof SelectionDocument>['amplification']['edges'][number];
