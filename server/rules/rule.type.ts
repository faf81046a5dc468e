import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Channel } from '../channels/channel.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { Narrative } from '../narratives/narrative.type.ts';
import { Post } from '../statements/statement.type.ts';

@ObjectType({ description: 'What a rule looks for in posts.' })
export class RuleTerms {
  @Field(() => [String], { description: 'Words; all words of one entry must occur.' })
  words!: string[];

  @Field(() => [String], { description: 'Words that follow one another.' })
  phrases!: string[];

  @Field(() => [String], { description: 'Hashtags.' })
  hashtags!: string[];

  @Field(() => [String], { description: 'Addresses.' })
  links!: string[];

  @Field(() => [String], { description: 'Hosts that links lead to.' })
  domains!: string[];

  @Field(() => [String], { description: 'ISO 639-1 codes.' })
  languages!: string[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published then or later; null for no bound.' })
  from!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published then or earlier; null for no bound.' })
  until!: string | null;
}

@ObjectType({ description: 'A rule of an analyst that ties posts to a claim or a narrative.' })
export class Rule {
  @Field(() => ID, { description: 'Stable.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => Int, { description: 'From 1; each correction adds one.' })
  version!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that is wholly applied; null where none is. Less than `version` where it was corrected since.',
  })
  appliedVersion!: number | null;

  @Field(() => Marking, { description: 'Who may see it.' })
  marking!: number;

  @Field(() => RuleTerms, { description: 'What it looks for.' })
  terms!: RuleTerms;

  @Field(() => Claim, {
    nullable: true,
    description: 'The claim that its posts express; null where it is for a narrative.',
  })
  claim!: object | null;

  @Field(() => Narrative, {
    nullable: true,
    description: 'The narrative that its posts are part of; null where it is for a claim.',
  })
  narrative!: object | null;

  @Field(() => Int, { description: 'How many posts it has tied, of those that you may see.' })
  posts!: number;
}

@ObjectType({ description: 'How a rule was worded at a time.' })
export class RuleVersion {
  @Field(() => Int, { description: 'From 1.' })
  version!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  at!: string;

  @Field(() => String, { description: 'Who wrote it.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why, where they said so.' })
  note!: string | null;

  @Field(() => String, { description: 'What the rule was called.' })
  title!: string;

  @Field(() => RuleTerms, { description: 'What it looked for.' })
  terms!: RuleTerms;
}

@ObjectType({ description: 'A channel that carried posts that a rule finds.' })
export class RuleCarrier {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: object;

  @Field(() => Int, { description: 'How many such posts it carried.' })
  posts!: number;

  @Field(() => Post, { description: 'One of them.' })
  example!: object;
}

@ObjectType({ description: 'What a rule would tie, of the posts that you may see. Nothing is written.' })
export class RulePreview {
  @Field(() => Int, { description: 'How many posts.' })
  posts!: number;

  @Field(() => Int, { description: 'How many channels carried them.' })
  channels!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first was published; null where there is none.',
  })
  first!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the last was published.' })
  last!: string | null;

  @Field(() => [RuleCarrier], { description: 'The 20 channels that carried most, each with an example.' })
  carriers!: RuleCarrier[];
}

@ObjectType({ description: 'A step of applying or undoing a rule; ask for the next one until it is done.' })
export class RuleStep {
  @Field(() => Rule, { description: 'The rule since this step.' })
  rule!: Rule;

  @Field(() => Int, { description: 'Posts that were tied in this step.' })
  tied!: number;

  @Field(() => Int, { description: 'Ties of other versions that were taken back in this step.' })
  untied!: number;

  @Field(() => Boolean, { description: 'Whether nothing is left to do.' })
  done!: boolean;

  @Field(() => Boolean, { description: 'True where this very step had been done before and nothing was done now.' })
  replayed!: boolean;
}
