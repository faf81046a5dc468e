import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { CorrectionInput } from '../writing/write.input.ts';
import { NewInput } from './source.input.ts';

@InputType({ description: 'A new account or outlet.' })
export class CreateChannelInput extends NewInput {
  @Field(() => String, {
    description: "The platform in small letters, such as telegram or web; 'unknown' where no source names one.",
  })
  platform!: string;

  @Field(() => String, { description: 'The name as printed.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'Its handle on the platform, with or without @.' })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'The actor who runs it, where the source says so.' })
  operator?: string | null;

  @Field(() => Int, { nullable: true, description: 'Followers, where the source states a count; unknown is not 0.' })
  followers?: number | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day on which the count was true, where the source gives one.',
  })
  asOf?: string | null;
}

@InputType({ description: 'What is corrected of a channel; what is not sent stays, null takes it away.' })
export class CorrectChannelInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: 'The name as printed.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Its handle on the platform.' })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url?: string | null;

  @Field(() => Marking, { nullable: true, description: 'How widely it may be passed on.' })
  marking?: number | null;

  @Field(() => String, { description: 'Why it is corrected.' })
  override note!: string;
}

@InputType({ description: 'How many followers a source says a channel had. Earlier counts stay.' })
export class ObserveReachInput extends NewInput {
  @Field(() => ID, { description: 'The channel.' })
  channel!: string;

  @Field(() => Int, { description: 'Followers.' })
  followers!: number;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day on which it was true; null where the source gives none.',
  })
  asOf?: string | null;
}
