import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { WriteInput } from '../writing/write.input.ts';
import { SavedView } from './saved-view.type.ts';

@ObjectType({ description: 'A page of a briefing: a headline, a picture, what it shows.' })
export class BriefingPage {
  @Field(() => SavedView, {
    nullable: true,
    description: 'The view; null where it was removed, or you may not see it.',
  })
  view!: object | null;

  @Field(() => String, { description: 'In the words of whoever made the briefing.' })
  headline!: string;

  @Field(() => [String], { description: 'Up to three key findings.' })
  findings!: string[];
}

@ObjectType({ description: 'Several views as a paper: printed as PDF, or as one HTML file.' })
export class Briefing {
  @Field(() => ID, { description: 'Stable.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [BriefingPage], { description: 'Its pages, in order.' })
  pages!: BriefingPage[];

  @Field(() => String, { description: 'Its language: en or uk.' })
  language!: string;

  @Field(() => String, { description: 'Who saved it last.' })
  by!: string;

  @Field(() => Marking, { description: 'How widely it may be passed on: at least as narrowly as its views.' })
  marking!: number;

  @Field(() => Int, { description: 'Pass it as expectedVersion to what changes it.' })
  version!: number;
}

@InputType({ description: 'A page of a briefing; as BriefingPage.' })
export class BriefingPageInput {
  @Field(() => ID, { description: 'A saved view.' })
  view!: string;

  @Field(() => String, { description: 'The headline: 200 characters at most.' })
  headline!: string;

  @Field(() => [String], { description: 'Up to three key findings, 300 characters each.' })
  findings!: string[];
}

@InputType({ description: 'A briefing to keep, whole.' })
export class SaveBriefingInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The briefing to change; none to keep a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the change was made from; with id only.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [BriefingPageInput], { description: 'Its pages, in order; 1 to 20.' })
  pages!: BriefingPageInput[];

  @Field(() => String, { nullable: true, description: 'en or uk; en where it is left out.' })
  language?: string | null;
}
