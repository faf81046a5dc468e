import { AnswerFields, ClaimFields, NoteFields, ReachFields, SourceFields, StatementFields } from './fragments.ts';
import { graphql } from './graphql.ts';

export const NarrativeDocument = graphql(
  `
    query Narrative($id: ID!) {
      narrative(id: $id) {
        id
        title
        level
        gloss
        parents { id title }
        children { id title }
        reach { ...ReachFields }
        rebuttalCoverage { claims rebutted ratio reachWeighted }
        shareOfVoice { statements ratio actor { id name } }
        claims { ...ClaimFields }
        statements(first: 50) { ...StatementFields }
        statementCount
        counterEvidence { ...AnswerFields }
      }
    }
  `,
  [ReachFields, ClaimFields, StatementFields, AnswerFields],
);

export const ClaimDocument = graphql(
  `
    query Claim($id: ID!) {
      claim(id: $id) {
        id
        text
        kind
        rebutted
        firstSeenAt
        reach { ...ReachFields }
        narratives { id title }
        statements(first: 50) { ...StatementFields }
        statementCount
        counterEvidence { ...AnswerFields }
        contradicts { ...ClaimFields speakers { id name } }
        families { id text claims { id text rebutted } }
        about {
          __typename
          id
          ... on Actor { name }
          ... on Country { name }
          ... on Place { name }
          ... on Topic { name }
          ... on Event { eventName: name }
        }
        notes { ...NoteFields }
      }
    }
  `,
  [ReachFields, ClaimFields, StatementFields, AnswerFields, NoteFields],
);

export const StatementDocument = graphql(
  `
    query Statement($id: ID!) {
      node(id: $id) {
        __typename
        ... on Statement {
          ...StatementFields
          narratives { id title }
          notes { ...NoteFields }
        }
      }
    }
  `,
  [StatementFields, NoteFields],
);

export const AnswerDocument = graphql(
  `
    query Answer($id: ID!) {
      node(id: $id) {
        __typename
        ... on CounterEvidence {
          ...AnswerFields
          narratives { id title }
          notes { ...NoteFields }
        }
      }
    }
  `,
  [AnswerFields, NoteFields],
);

/** What stands behind the edges of the picture that is drawn now. */
export const EdgeDocument = graphql(
  `
    query Edge($filter: NetworkFilter, $expand: [ID!], $groupBy: GroupBy, $open: [ID!], $edge: ID!, $ends: [ID!]!) {
      amplification(filter: $filter, expand: $expand, groupBy: $groupBy, open: $open) {
        nodes(ids: $ends) { id label kind group { memberCount channelCount unknownReach } }
        edges(ids: [$edge]) {
          id
          kind
          source
          target
          weight
          statements { ...StatementFields }
          counterEvidence { ...AnswerFields }
          assertions { id method by status source { ...SourceFields } }
        }
      }
    }
  `,
  [StatementFields, AnswerFields, SourceFields],
);

/** Countries, places, events, topics, families, notes: what a claim is about, or a search may find. */
export const ThingDocument = graphql(
  `
    query Thing($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Country { name claims { ...ClaimFields } actors { id name } events { id name } }
        ... on Place { name claims { ...ClaimFields } }
        ... on Topic { name topicKind: kind }
        ... on Event {
          name
          dateText
          eventStatus: status
          participants { id name }
          countries { id name }
          claims { ...ClaimFields }
          source { ...SourceFields }
        }
        ... on ClaimFamily { text claims { ...ClaimFields } }
        ... on Note { text textCode textWords resolution status source { ...SourceFields } }
        ... on Document { title authors { id name } publisher { id name } published text }
      }
    }
  `,
  [ClaimFields, SourceFields],
);
