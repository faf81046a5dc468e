import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

/** How a statement was said. */
export enum Mode {
  DIRECT = 'direct',
  INDIRECT = 'indirect',
  REPORTED = 'reported',
}
registerEnumType(Mode, {
  name: 'Mode',
  description: 'How a statement was said.',
  valuesConfig: {
    DIRECT: { description: "The speaker's words are printed." },
    INDIRECT: { description: 'One speaker is paraphrased.' },
    REPORTED: { description: "The words are put into somebody's mouth: it makes nobody an amplifier." },
  },
});

@InputType({ description: 'A new statement that a document prints. Its source must be a document.' })
export class CreateStatementInput extends NewInput {
  @Field(() => String, {
    nullable: true,
    description: "The speaker's words without quotation marks; the excerpt where they are not given.",
  })
  text?: string | null;

  @Field(() => Mode, { description: 'How it was said.' })
  mode!: Mode;

  @Field(() => ID, { nullable: true, description: 'Who said it. A speaker or a channel must be given.' })
  speaker?: string | null;

  @Field(() => ID, { nullable: true, description: 'The channel that carried it.' })
  channel?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The claims that it expresses.' })
  claims?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The narratives under which it is printed.' })
  narratives?: string[] | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was published, where the source gives a time.',
  })
  publishedAt?: Date | null;
}

@InputType({ description: 'What is corrected of a statement; what is printed stays. What is not sent stays.' })
export class CorrectStatementInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: "The speaker's words without quotation marks." })
  text?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was published.' })
  publishedAt?: Date | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}
