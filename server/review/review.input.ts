import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { ClaimKind } from '../claims/claim.type.ts';
import { WriteInput } from '../writing/write.input.ts';
import { NameRole, NewActorKind, ProposalChange, ProposalKind, ProposalStatus } from './proposal.enums.ts';

@InputType({ description: 'Narrows a list of proposals; several conditions must all hold.' })
export class ProposalFilter {
  @Field(() => [ProposalKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: ProposalKind[] | null;

  @Field(() => [ProposalStatus], { nullable: true, description: 'Only these statuses.' })
  statuses?: ProposalStatus[] | null;

  @Field(() => [ProposalChange], { nullable: true, description: 'Only these changes against the edition before.' })
  changes?: ProposalChange[] | null;
}

@InputType({ description: 'A document to bring in: its text or its bytes, and what is known about it.' })
export class ImportDocumentInput extends WriteInput {
  @Field(() => String, { nullable: true, description: 'Its text, for a paste; text or base64, one of them.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Its bytes in base64, for a file such as a DOCX.' })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, such as the name of its file.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'text, markdown, html or docx; detected where it is not given.' })
  format?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; the one that it prints where none is given.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it; proposed where the document prints the name.' })
  author?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published. Never fetched.' })
  url?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day on which it was published.' })
  published?: Date | string | null;

  @Field(() => Marking, {
    defaultValue: Marking.RED,
    description: 'How widely it may be passed on; RED where nobody says.',
  })
  marking!: Marking;

  @Field(() => ID, { nullable: true, description: 'The document of which this is a corrected edition.' })
  editionOf?: string | null;
}

@InputType({ description: 'A proposal and the version that was decided on.' })
export class ProposalVersion {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;
}

@InputType({
  description: 'Who a printed name is: somebody known, or a new actor. For a CHANNEL: a known or a new channel.',
})
export class NameChoice {
  @Field(() => NameRole, { description: 'Which name of the proposal.' })
  role!: NameRole;

  @Field(() => ID, { nullable: true, description: 'A known actor or channel.' })
  existing?: string | null;

  @Field(() => NewActorKind, {
    nullable: true,
    description: 'Make a new actor of this kind, kept apart from all known ones; PERSON where neither is given.',
  })
  asNew?: NewActorKind | null;

  @Field(() => String, { nullable: true, description: 'The name of the new actor, where it is not to be as printed.' })
  name?: string | null;
}

@InputType({ description: 'What a claim says: a known claim, or new words.' })
export class ClaimChoice {
  @Field(() => ID, { nullable: true, description: 'A known claim.' })
  existing?: string | null;

  @Field(() => String, { nullable: true, description: 'The claim in neutral words.' })
  wording?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: 'How it is made; explicit where nobody says.' })
  kind?: ClaimKind | null;
}

@InputType({ description: 'A proposal to accept, with everything that has to be decided for it.' })
export class AcceptedProposal extends ProposalVersion {
  @Field(() => [NameChoice], {
    nullable: true,
    description:
      'Who its names are. A name that was decided for another proposal of this import, or that nobody known has, need not be given.',
  })
  names?: NameChoice[] | null;

  @Field(() => ClaimChoice, {
    nullable: true,
    description: 'A claim: what it says. Without it, the claim stays to do.',
  })
  claim?: ClaimChoice | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Counter-evidence: the claims that it answers, known ones or accepted proposals of claims.',
  })
  claims?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A narrative or an event: the known one that it is.' })
  existing?: string | null;
}

@InputType({ description: 'Proposals of one import to accept together.' })
export class AcceptProposalsInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => [AcceptedProposal], { description: 'The proposals, in any order.' })
  proposals!: AcceptedProposal[];
}

@InputType({ description: 'Proposals of one import to decide together; `note` says why.' })
export class DecideProposalsInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => [ProposalVersion], { description: 'The proposals.' })
  proposals!: ProposalVersion[];
}

@InputType({ description: 'What is put right about a proposal; what is not given stays.' })
export class EditProposalInput extends WriteInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: 'Where its words start; the words follow from the document.' })
  start?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where they end, exclusive.' })
  end?: number | null;

  @Field(() => [NameEdit], { nullable: true, description: 'Names to point at other words.' })
  names?: NameEdit[] | null;

  @Field(() => String, { nullable: true, description: 'direct, indirect or reported.' })
  mode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The follower count; it must stand in the document near the words.',
  })
  followers?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the speaker of a statement answers propaganda. True proposes the words as counter-evidence too, and rejects the claim that they were proposed to make.',
  })
  ofExpert?: boolean | null;

  @Field(() => String, { nullable: true, description: 'rebuttal, motiveExposed, alternative or context.' })
  evidenceKind?: string | null;

  @Field(() => String, { nullable: true, description: 'An event: real, claimed or hypothetical.' })
  eventStatus?: string | null;

  @Field(() => String, { nullable: true, description: 'A claim in neutral words, kept until it is accepted.' })
  wording?: string | null;
}

@InputType({ description: 'A name of a proposal, at other words of the document.' })
export class NameEdit {
  @Field(() => NameRole, { description: 'Which name; one that the proposal lacks is added.' })
  role!: NameRole;

  @Field(() => Int, { description: 'Where it starts.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive; equal to start: there is no such name.' })
  end!: number;
}

@InputType({ description: 'A proposal to cut into several, each with a part of its words.' })
export class SplitProposalInput extends WriteInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;

  @Field(() => [Int], { description: 'Offsets in the document at which it is cut, between its start and its end.' })
  at!: number[];
}

@InputType({ description: 'Proposals of one kind to make one of.' })
export class MergeProposalsInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => [ProposalVersion], { description: 'The proposals; what is not in the words is taken from the first.' })
  proposals!: ProposalVersion[];
}

@InputType({ description: 'A step of a review to undo.' })
export class UndoReviewStepInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The step; where none is given, the latest that changed something and is not undone.',
  })
  step?: string | null;
}

@InputType({ description: 'An import to undo as a whole.' })
export class UndoImportInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;
}
