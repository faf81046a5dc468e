import { togetherQuery } from '../../picture/gathering/questions.ts';
import { graphql } from './graphql.ts';

/** What the nodes of the picture belong to, and what stands behind each of its edges: for groups. */
export const GroupingDocument = graphql(`
  query Grouping($filter: NetworkFilter, $expand: [ID!]) {
    amplification(filter: $filter, expand: $expand) {
      nodes {
        id
        entity {
          __typename
          id
          ... on Actor {
            country { id name }
            channels { platform }
            affiliations { organization { id name } }
          }
          ... on Channel {
            platform
            operator { country { id name } affiliations { organization { id name } } }
          }
        }
      }
      edges { id statements { id } counterEvidence { id } }
    }
  }
`);

export const TogetherDocument = graphql(togetherQuery);
