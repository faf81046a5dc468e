import { graphql, type ResultOf } from './graphql.ts';

export const SourceFields = graphql(`
  fragment SourceFields on SourceSpan {
    document { id title }
    section { id heading }
    start
    end
    line
    excerpt
  }
`);

/** What stands for a node of any kind where only its name is wanted. */
export const NamedFields = graphql(`
  fragment NamedFields on Node {
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
    ... on ClaimFamily { text }
    ... on Note { text textCode textWords }
    ... on ReachObservation { count }
    ... on Section { heading ordinal }
  }
`);

export const ReachFields = graphql(`
  fragment ReachFields on Reach {
    known
    channels
    unknown { __typename id ... on Actor { name } ... on Channel { displayName } }
    unknownCount
  }
`);

export const NoteFields = graphql(`
  fragment NoteFields on Note { id kind text textCode textWords resolution status }
`);

export const StatementFields = graphql(
  `
    fragment StatementFields on Statement {
      __typename
      id
      text
      verbatim
      mode
      publishedAt
      speakers { id name }
      reportedSpeaker { id name }
      channels { id displayName reach { count } }
      claims { id text rebutted }
      source { ...SourceFields }
      ... on Post { platform postUrl: url isRepost archive { run file row } }
      ... on Publication { url }
    }
  `,
  [SourceFields],
);

export const ClaimFields = graphql(`
  fragment ClaimFields on Claim {
    id
    text
    kind
    rebutted
    reach { known channels unknown { id } unknownCount }
  }
`);

export const AnswerFields = graphql(
  `
    fragment AnswerFields on CounterEvidence {
      id
      text
      paraphrase
      kind
      independent
      rating { text norm }
      givenBy { id name }
      via { id name }
      rebuts { id text }
      corroborates { id text }
      exposesMotiveOf { id text }
      source { ...SourceFields }
    }
  `,
  [SourceFields],
);

export type Source = ResultOf<typeof SourceFields>;
export type Reach = ResultOf<typeof ReachFields>;
export type Note = ResultOf<typeof NoteFields>;
export type Statement = ResultOf<typeof StatementFields>;
export type Claim = ResultOf<typeof ClaimFields>;
export type Answer = ResultOf<typeof AnswerFields>;
