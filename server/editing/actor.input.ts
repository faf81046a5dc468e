import { Field, InputType, registerEnumType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

/** What an actor is. */
export enum ActorKind {
  PERSON = 'person',
  ORGANIZATION = 'organization',
  COLLECTIVE = 'collective',
}
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What an actor is.',
  valuesConfig: {
    PERSON: { description: 'One human being.' },
    ORGANIZATION: { description: 'A body with a name.' },
    COLLECTIVE: { description: 'Several unnamed speakers taken together, such as "Russian propaganda".' },
  },
});

@InputType({ description: 'A new person, organization or collective.' })
export class CreateActorInput extends NewInput {
  @Field(() => ActorKind, { description: 'What it is.' })
  kind!: ActorKind;

  @Field(() => String, { description: 'The name as the source prints it.' })
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Other ways in which the source prints the name.' })
  otherNames?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  roleText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an organization only: what kind, in the words of the source.',
  })
  orgType?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Say true where somebody else of the same name is there already and this is another.',
  })
  namesake?: boolean | null;
}

@InputType({ description: 'What is corrected of an actor; what is not sent stays, null takes it away.' })
export class CorrectActorInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'All other ways to print the name.' })
  otherNames?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The role in the words of the source.' })
  roleText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an organization only: what kind, in the words of the source.',
  })
  orgType?: string | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}
