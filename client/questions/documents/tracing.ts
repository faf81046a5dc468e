import { NamedFields, SourceFields } from '../../api/fragments.ts';
import { graphql } from '../../api/graphql.ts';

export const StatedDocument = graphql(
  `
    query WhereIsThisStated($node: ID!) {
      node(id: $node) { ...NamedFields }
      assertions(filter: { node: $node }, first: 100) {
        totalCount
        edges {
          node {
            id
            predicate
            subject { ...NamedFields }
            object { ...NamedFields }
            method
            by
            status
            assertedAt
            note
            source {
              ...SourceFields
              document { id title sections { id heading start end } }
            }
          }
        }
      }
    }
  `,
  [NamedFields, SourceFields],
);

export const FirstDocument = graphql(
  `
    query WhoSaidItFirst($claim: ID!) {
      claim(id: $claim) {
        text
        firstSeenAt
        narratives { id title }
        spread {
          channel { id displayName }
          at
          lagSec
        }
        statements {
          id
          text
          publishedAt
          speakers { id name }
          channels { id displayName }
          source { ...SourceFields }
        }
      }
    }
  `,
  [SourceFields],
);

export const AboutDocument = graphql(
  `
    query WhomAndWhatIsItAbout($narrative: ID!) {
      narrative(id: $narrative) {
        title
        claims {
          id
          text
          rebutted
          about {
            ...NamedFields
            ... on Event { dateText status }
          }
        }
      }
    }
  `,
  [NamedFields],
);

export const SinceDocument = graphql(
  `
    query WhatHasChangedSince($since: DateTime!, $after: String) {
      recorded(since: $since, first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            id
            at
            assertion {
              predicate
              subject { ...NamedFields }
              object { ...NamedFields }
              method
              by
              status
              source { ...SourceFields }
            }
            change { by kind target note fields { name before after } }
            about { ...NamedFields }
          }
        }
      }
    }
  `,
  [NamedFields, SourceFields],
);
