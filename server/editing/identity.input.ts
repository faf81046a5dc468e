import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { WriteInput } from '../writing/write.input.ts';

/** What an analyst says to an identity question. */
export enum IdentityAnswer {
  YES = 'yes',
  NO = 'no',
  OPEN = 'open',
}
registerEnumType(IdentityAnswer, {
  name: 'IdentityAnswer',
  description: 'What an analyst says to the question whether two actors are one.',
  valuesConfig: {
    YES: { description: 'They are one. Both stay as they are, and are shown as one and the same.' },
    NO: { description: 'They are two.' },
    OPEN: { description: 'Nobody can say as yet: the question is open again.' },
  },
});

@InputType({ description: 'An answer to the question whether two actors are one.' })
export class AnswerIdentityQuestionInput extends WriteInput {
  @Field(() => ID, { description: 'The actor of whom it is asked: `IdentityQuestion.subject`.' })
  subject!: string;

  @Field(() => ID, { description: 'Who it may be: `IdentityQuestion.actor`.' })
  actor!: string;

  @Field(() => IdentityAnswer, { description: 'The answer.' })
  answer!: IdentityAnswer;

  @Field(() => String, { description: 'Why: what the analyst has seen that settles it.' })
  override note!: string;

  @Field(() => Int, { description: 'The version of the question that was answered: 1 where nobody has answered yet.' })
  expectedVersion!: number;
}
