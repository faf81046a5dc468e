import { NamedFields, SourceFields } from '../../api/fragments.ts';
import { graphql } from '../../api/graphql.ts';

export const TogetherDocument = graphql(`
  query WhichChannelsActTogether {
    channels(filter: { coShared: true }, orderBy: REACH_DESC, first: 50) {
      totalCount
      edges {
        node {
          id
          displayName
          coSharedWith {
            channel { id displayName }
            objects
            weight
            windowSec
          }
        }
      }
    }
  }
`);

export const LinksDocument = graphql(
  `
    query WhatLinksTheseTwo($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 6, first: 5) {
        nodes { ...NamedFields }
        edges {
          id
          kind
          source
          target
          assertions { id source { ...SourceFields } }
        }
      }
    }
  `,
  [NamedFields, SourceFields],
);

const AskedFields = graphql(
  `
    fragment AskedFields on Actor {
      __typename
      id
      name
      aliases
      roleText
      country { id name }
      affiliations { organization { id name } }
      channels { id displayName reach { count } }
      narratives { id title }
      mentions { ...SourceFields }
    }
  `,
  [SourceFields],
);

export const IdentitiesDocument = graphql(
  `
    query WhichIdentitiesAwaitADecision {
      identityQuestions {
        subject { ...AskedFields }
        actor { ...AskedFields }
        reason
        reasonCode
        reasonWords
        score
        status
        version
      }
    }
  `,
  [AskedFields],
);
