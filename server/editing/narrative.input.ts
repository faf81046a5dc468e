import { Field, ID, InputType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { NarrativeLevel } from '../narratives/narrative.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

@InputType({ description: 'A new narrative: a story that several claims tell together.' })
export class CreateNarrativeInput extends NewInput {
  @Field(() => String, { description: 'Its title, as a heading prints it or in the words of the analyst.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it tells, in a sentence.' })
  gloss?: string | null;

  @Field(() => NarrativeLevel, { description: 'How wide it is.' })
  level!: NarrativeLevel;

  @Field(() => ID, { nullable: true, description: 'The narrative that it is part of.' })
  parent?: string | null;
}

@InputType({ description: 'What is corrected of a narrative; what is not sent stays, null takes it away.' })
export class CorrectNarrativeInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it tells, in a sentence.' })
  gloss?: string | null;

  @Field(() => NarrativeLevel, { nullable: true, description: 'How wide it is.' })
  level?: NarrativeLevel | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}
