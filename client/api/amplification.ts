import { graphql, type VariablesOf } from './graphql.ts';

/** The picture: what is drawn, the figures in the boxes, and the totals above. */
export const AmplificationDocument = graphql(`
  query Amplification($filter: NetworkFilter, $expand: [ID!], $groupBy: GroupBy, $open: [ID!]) {
    amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
      nodes {
        id
        kind
        label
        reach
        reachKnown
        uncarried
        openedFrom
        group { memberCount channelCount unknownReach }
        roles
        x
        y
        entity {
          __typename
          id
          ... on Claim {
            kind
            rebutted
            narratives { id title }
          }
          ... on Actor { roleText }
        }
        figures {
          quotes
          paraphrases
          reach { known channels unknown { id } unknownCount }
          rebuttalCoverage { claims rebutted }
        }
      }
      edges { id kind source target weight }
      undrawn { narratives claims answering edges }
      reach {
        known
        channels
        unknown { __typename id ... on Actor { name } ... on Channel { displayName } }
        unknownCount
      }
      rebuttalCoverage { claims rebutted ratio reachWeighted }
      concentration { channels topTwoShare }
      widestUnrebutted {
        id
        text
        reach { known }
        speakers { id name }
        channels { id displayName }
      }
    }
  }
`);

export type AmplificationVariables = VariablesOf<typeof AmplificationDocument>;
