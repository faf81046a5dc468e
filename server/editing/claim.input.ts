import { Field, ID, InputType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { ClaimKind } from '../claims/claim.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

@InputType({ description: 'A new claim: what statements say, in neutral words.' })
export class CreateClaimInput extends NewInput {
  @Field(() => String, { description: 'The claim in neutral words.' })
  text!: string;

  @Field(() => ClaimKind, { description: 'How the statements make it.' })
  kind!: ClaimKind;

  @Field(() => [ID], { description: 'The statements that express it, one at least: nobody claims what nobody said.' })
  statements!: string[];

  @Field(() => [ID], { nullable: true, description: 'The narratives that it is part of.' })
  narratives?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Whom and what it is about: actors, countries, events, places, topics.',
  })
  about?: string[] | null;
}

@InputType({ description: 'What is corrected of a claim; what is not sent stays.' })
export class CorrectClaimInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: 'The claim in neutral words.' })
  text?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: 'How the statements make it.' })
  kind?: ClaimKind | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}
