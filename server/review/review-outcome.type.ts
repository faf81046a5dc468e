import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Document } from '../documents/document.type.ts';
import { ReasonCode } from '../reasons/reason.type.ts';
import { Import, ReviewStep } from './import.type.ts';
import { Proposal } from './proposal.type.ts';

@ObjectType({ description: 'What came of bringing a document in.' })
export class ImportOutcome {
  @Field(() => Import, {
    nullable: true,
    description: 'The import; null where the document is in the graph already and was not brought in by this importer.',
  })
  import!: object | null;

  @Field(() => Document, { description: 'The document.' })
  document!: object;

  @Field(() => Boolean, { description: 'False: the very same text is there already, and nothing was changed.' })
  changed!: boolean;

  @Field(() => String, { description: 'What came of it, in words.' })
  message!: string;
}

@ObjectType({ description: 'Why a proposal could not be accepted yet; it stays as it was.' })
export class ToDo {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => String, {
    description:
      'NAME (say who a name is), SIDE (say whether the speaker spreads propaganda or answers it), WORDING (say what the claim is), CLAIM (say which claim a rebuttal answers), FIRST (decide another proposal first) or MODEL (the graph would say something impossible).',
  })
  code!: string;

  @Field(() => String, { description: 'What has to be done.' })
  message!: string;

  @Field(() => ReasonCode, {
    nullable: true,
    description:
      'Which sentence that is; null where a model gave cause for it, or it was told before there were codes.',
  })
  reasonCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  reasonWords!: string[] | null;
}

@ObjectType({ description: 'What a step of a review did.' })
export class ReviewOutcome {
  @Field(() => Import, { description: 'The import, with its progress since.' })
  import!: object;

  @Field(() => ReviewStep, { nullable: true, description: 'The step, for undo; null where nothing was changed.' })
  step!: object | null;

  @Field(() => [Proposal], { description: 'The proposals that were changed or made, as they are now.' })
  done!: object[];

  @Field(() => [ToDo], { description: 'What stays to do.' })
  todo!: ToDo[];
}

@ObjectType({ description: 'What undoing an import took out of the graph.' })
export class ImportUndone {
  @Field(() => ID, { description: 'The import that is gone.' })
  import!: string;

  @Field(() => Int, { description: 'Nodes of facts that were taken out.' })
  nodes!: number;

  @Field(() => Int, { description: 'Assertions that were taken out.' })
  assertions!: number;

  @Field(() => String, { description: 'What was done, in words.' })
  message!: string;
}
