import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { CorrectionInput, WriteInput } from '../writing/write.input.ts';

@InputType({
  description:
    'What a rule looks for in posts. Of each kind that is given, one entry must be met; words and phrases are one kind.',
})
export class RuleTermsInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Words; all words of one entry must occur, in any order. "україн*" finds every ending.',
  })
  words?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words that follow one another.' })
  phrases?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Hashtags, with or without #.' })
  hashtags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Addresses; tracking parameters do not count.' })
  links?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Hosts that links lead to, without www.' })
  domains?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1 codes of the language, as the archive tells it.' })
  languages?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published then or later.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published then or earlier.' })
  until?: Date | null;
}

@InputType({ description: 'A new rule.' })
export class CreateRuleInput extends WriteInput {
  @Field(() => String, { description: 'What it is called: up to 200 characters.' })
  title!: string;

  @Field(() => ID, {
    description:
      'The claim that the posts express, or the narrative that they are part of. Through a claim they enter the narratives of the claim.',
  })
  target!: string;

  @Field(() => RuleTermsInput, { description: 'What it looks for.' })
  terms!: RuleTermsInput;

  @Field(() => Marking, {
    nullable: true,
    description: 'Who may see the rule and what it ties; as its claim or narrative where nobody says.',
  })
  marking?: Marking | null;
}

@InputType({ description: 'Another title or other terms of a rule. What is left out stays.' })
export class CorrectRuleInput extends CorrectionInput {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string | null;

  @Field(() => RuleTermsInput, { nullable: true, description: 'All that it looks for now.' })
  terms?: RuleTermsInput | null;
}

@InputType({ description: 'A step of applying or undoing a rule.' })
export class RuleStepInput extends CorrectionInput {}
