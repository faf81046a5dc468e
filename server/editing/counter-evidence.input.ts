import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { CounterEvidenceKind } from '../counter-evidence/counter-evidence.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

@InputType({ description: 'New counter-evidence: what somebody says against a claim, or about it.' })
export class CreateCounterEvidenceInput extends NewInput {
  @Field(() => CounterEvidenceKind, { description: 'What it does. Only a rebuttal makes a claim rebutted.' })
  kind!: CounterEvidenceKind;

  @Field(() => String, {
    nullable: true,
    description: 'Its words where the source is a reason; where it is a document, they are the excerpt.',
  })
  text?: string | null;

  @Field(() => String, { description: 'What it says, in one short sentence by the analyst.' })
  paraphrase!: string;

  @Field(() => [ID], { description: 'Who says so, one at least.' })
  givenBy!: string[];

  @Field(() => [ID], { nullable: true, description: 'The outlet or author through which the source spoke.' })
  via?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The claims that it rebuts: a REBUTTAL only.' })
  rebuts?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The claims that it supports.' })
  corroborates?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The claims that it puts into perspective.' })
  qualifies?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The claims whose motive it exposes.' })
  exposesMotiveOf?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The narratives under which it is printed.' })
  narratives?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was published.' })
  publishedAt?: Date | null;
}

@InputType({ description: 'What is corrected of counter-evidence; its printed words stay. What is not sent stays.' })
export class CorrectCounterEvidenceInput extends CorrectionInput {
  @Field(() => CounterEvidenceKind, { nullable: true, description: 'What it does.' })
  kind?: CounterEvidenceKind | null;

  @Field(() => String, { nullable: true, description: 'What it says, in one short sentence by the analyst.' })
  paraphrase?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was published.' })
  publishedAt?: Date | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}
