import { graphql, type ResultOf } from './graphql.ts';

/** A group that the server made, with some of its members, the widest reach first. */
export const GroupDocument = graphql(`
  query Group(
    $filter: NetworkFilter
    $expand: [ID!]
    $groupBy: GroupBy
    $open: [ID!]
    $group: ID!
    $first: Int!
    $after: Int!
  ) {
    amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
      nodes(ids: [$group]) {
        id
        kind
        label
        reach
        reachKnown
        group {
          memberCount
          channelCount
          unknownReach
          members(first: $first, after: $after) {
            reach
            statements
            amplifier { id ... on Actor { name } ... on Channel { displayName } }
          }
        }
      }
    }
  }
`);

export type GroupMember = NonNullable<
  ResultOf<typeof GroupDocument>['amplification']['nodes'][number]['group']
>['members'][number];
