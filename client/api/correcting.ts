import { WrittenFields } from './editing.ts';
import { graphql } from './graphql.ts';

/** What a node holds that can be corrected, and the version that it is read at. */
export const CorrectionDocument = graphql(`
  query Correction($id: ID!) {
    history(id: $id, first: 1) { version marking withdrawn changes { at by } }
    node(id: $id) {
      __typename
      id
      ... on Actor { name otherNames: aliases roleText }
      ... on Organization { orgType }
      ... on Channel { displayName handle url }
      ... on Claim { text claimKind: kind }
      ... on Narrative { title gloss level }
      ... on CounterEvidence { paraphrase evidenceKind: kind publishedAt }
      ... on Statement { text publishedAt }
    }
  }
`);

/** What a fact holds, and the version that it is read at. */
export const FactDocument = graphql(`
  query Fact($type: FactType!, $from: ID!, $to: ID!, $kind: String) {
    fact(type: $type, from: $from, to: $to, kind: $kind) {
      version
      marking
      withdrawn
      values { name value }
    }
  }
`);

/** Every fact of a type between two nodes: of those RELATED_TO there may be several. */
export const FactsDocument = graphql(`
  query Facts($type: FactType!, $from: ID!, $to: ID!) {
    facts(type: $type, from: $from, to: $to) {
      kind
      version
      withdrawn
    }
  }
`);

export const CorrectActorDocument = graphql(
  `mutation CorrectActor($input: CorrectActorInput!) { written: correctActor(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectChannelDocument = graphql(
  `mutation CorrectChannel($input: CorrectChannelInput!) { written: correctChannel(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectStatementDocument = graphql(
  `mutation CorrectStatement($input: CorrectStatementInput!) { written: correctStatement(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectClaimDocument = graphql(
  `mutation CorrectClaim($input: CorrectClaimInput!) { written: correctClaim(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectNarrativeDocument = graphql(
  `mutation CorrectNarrative($input: CorrectNarrativeInput!) { written: correctNarrative(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectCounterEvidenceDocument = graphql(
  `mutation CorrectCounterEvidence($input: CorrectCounterEvidenceInput!) { written: correctCounterEvidence(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CorrectFactDocument = graphql(
  `mutation CorrectFact($input: CorrectFactInput!) { written: correctFact(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const WithdrawFactDocument = graphql(
  `mutation WithdrawFact($input: WithdrawInput!) { written: withdraw(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const RestoreFactDocument = graphql(
  `mutation RestoreFact($input: RestoreInput!) { written: restore(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
