import { Field, ID, InputType, Int } from 'type-graphql';
import { WriteInput } from '../writing/write.input.ts';
import { NameRole } from './proposal.enums.ts';

@InputType({ description: 'A proposal and the version that was decided on.' })
export class ProposalVersion {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  expectedVersion!: number;
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
