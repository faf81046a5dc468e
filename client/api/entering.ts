import type { TypedDocumentNode } from 'urql';
import { WrittenFields } from './editing.ts';
import { graphql, type ResultOf } from './graphql.ts';

/** What every mutation of the forms answers. */
export type Entered = { written: ResultOf<typeof WrittenFields> };
/** A mutation that takes one input and says what it wrote. */
export type Entering<Input> = TypedDocumentNode<Entered, { input: Input }>;

export const CreateActorDocument = graphql(
  `mutation CreateActor($input: CreateActorInput!) { written: createActor(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CreateChannelDocument = graphql(
  `mutation CreateChannel($input: CreateChannelInput!) { written: createChannel(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const ObserveReachDocument = graphql(
  `mutation ObserveReach($input: ObserveReachInput!) { written: observeReach(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CreateStatementDocument = graphql(
  `mutation CreateStatement($input: CreateStatementInput!) { written: createStatement(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CreateClaimDocument = graphql(
  `mutation CreateClaim($input: CreateClaimInput!) { written: createClaim(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CreateNarrativeDocument = graphql(
  `mutation CreateNarrative($input: CreateNarrativeInput!) { written: createNarrative(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const CreateCounterEvidenceDocument = graphql(
  `mutation CreateCounterEvidence($input: CreateCounterEvidenceInput!) { written: createCounterEvidence(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
export const RelateDocument = graphql(
  `mutation Relate($input: RelateInput!) { written: relate(input: $input) { ...WrittenFields } }`,
  [WrittenFields],
);
