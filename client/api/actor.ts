import { AnswerFields, ClaimFields, NoteFields, ReachFields, SourceFields, StatementFields } from './fragments.ts';
import { graphql } from './graphql.ts';

export const ActorDocument = graphql(
  `
    query Actor($id: ID!) {
      actor(id: $id) {
        __typename
        id
        name
        aliases
        roleText
        ... on Organization { orgType }
        roles
        country { id name }
        reach { ...ReachFields }
        channels { id displayName platform reach { count asOf } }
        narratives { id title }
        claims { ...ClaimFields counterEvidence { ...AnswerFields } }
        statements { ...StatementFields }
        counterEvidence { ...AnswerFields }
        affiliations { role organization { id name } }
        possiblySameAs { reason reasonCode reasonWords score status version actor { id name } subject { id name } }
        notes { ...NoteFields }
        mentions { ...SourceFields }
      }
    }
  `,
  [ReachFields, ClaimFields, StatementFields, AnswerFields, NoteFields, SourceFields],
);

export const ChannelDocument = graphql(
  `
    query Channel($id: ID!) {
      channel(id: $id) {
        id
        displayName
        handle
        platform
        url
        operator { id name }
        reachHistory { count asOf source { ...SourceFields } }
        narratives { id title }
        claims { ...ClaimFields counterEvidence { ...AnswerFields } }
        relays { id name }
        coSharedWith { weight objects windowSec channel { id displayName } }
        notes { ...NoteFields }
      }
    }
  `,
  [SourceFields, ClaimFields, AnswerFields, NoteFields],
);

/** What a channel carried, the earliest first, a page at a time: an archive may hold thousands of its posts. */
export const ChannelStatementsDocument = graphql(
  `
    query ChannelStatements($channel: ID!, $after: String) {
      statements(filter: { channels: [$channel] }, orderBy: PUBLISHED, first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { ...StatementFields } }
      }
    }
  `,
  [StatementFields],
);
