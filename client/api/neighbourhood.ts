import { linksQuery, neighboursQuery } from '../../picture/gathering/questions.ts';
import { NamedFields, SourceFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';

/** What waits behind each relationship of a node. */
export const NeighbourCountsDocument = graphql(`
  query NeighbourCounts($id: ID!) {
    neighbourhood(id: $id) { id counts { kind direction count } }
  }
`);

export const NeighboursDocument = graphql(neighboursQuery);

export const LinksDocument = graphql(linksQuery);

/** One relationship, what it joins, and where it is printed. */
export const RelationDocument = graphql(
  `
    query Relation($source: ID!, $target: ID!, $ends: [ID!]!) {
      links(of: [$source], among: [$target]) {
        id
        kind
        assertions { id source { ...SourceFields } }
      }
      nodes(ids: $ends) { ...NamedFields }
    }
  `,
  [NamedFields, SourceFields],
);

/** When what stands behind the edges of the picture was said: for the timeline. */
export const DatesDocument = graphql(`
  query Dates($filter: NetworkFilter, $expand: [ID!], $groupBy: GroupBy, $open: [ID!]) {
    amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
      edges { source target statements(first: 1) { publishedAt } counterEvidence { publishedAt } }
    }
  }
`);

/** The shortest ways between two nodes, with where each step is printed. */
export const PathsDocument = graphql(`
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 5) {
      nodes {
        __typename
        id
        ... on Actor { name }
        ... on Channel { displayName }
        ... on Statement { text }
        ... on Claim { text }
        ... on Narrative { title }
        ... on CounterEvidence { text }
        ... on Country { name }
        ... on Event { name }
        ... on Place { name }
        ... on Topic { name }
        ... on Document { title }
      }
      edges {
        id
        kind
        source
        target
        assertions { id source { document { id title } section { id heading } start end line excerpt } }
      }
    }
  }
`);

export type PathResult = ResultOf<typeof PathsDocument>['paths'][number];
