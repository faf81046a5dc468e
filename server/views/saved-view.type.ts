import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Direction } from '../neighbours/neighbourhood.type.ts';

@ObjectType({ description: 'Where a node stands in a saved view.' })
export class ViewPosition {
  @Field(() => ID, { description: 'The node.' })
  id!: string;

  @Field(() => Float, {
    description:
      'Of its centre, from left to right: px of the unscaled picture; in the reading layout thousandths of its width.',
  })
  x!: number;

  @Field(() => Float, { description: 'The same from top to bottom.' })
  y!: number;
}

@ObjectType({ description: "An analyst's own words on a saved view." })
export class ViewNote {
  @Field(() => ID, { description: 'Unique in the view.' })
  id!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The node that it is on; null for a note at a place.' })
  node!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its middle, thousandths of the picture’s width; null beside its node.',
  })
  x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its middle, thousandths of the picture’s height.' })
  y!: number | null;
}

@ObjectType({ description: 'Neighbours of a node that were brought into a saved view.' })
export class ViewGrowth {
  @Field(() => ID, { description: 'The node that was expanded.' })
  node!: string;

  @Field(() => String, { description: 'The type of the relationship, such as SAID.' })
  kind!: string;

  @Field(() => Direction, { description: 'Whether it points out of the node or into it.' })
  direction!: Direction;
}

@ObjectType({ description: 'What has changed in the data since a view was saved, as far as the viewer may see.' })
export class ViewChanges {
  @Field(() => Int, {
    nullable: true,
    description:
      'Statements in the picture that were not in it. Of more than 2,000 only an imprint was kept: then at least so many, mostly just so many, and null for who may see less than who saved it.',
  })
  newStatements!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Statements that were in it and are no longer; null for who may see less than who saved it.',
  })
  goneStatements!: number | null;
}

@ObjectType({
  description: 'A picture as somebody has left it: what it shows, where things stand, and what was noted on it.',
})
export class SavedView {
  @Field(() => ID, { description: 'Stable; it opens the view at /?saved=ID.' })
  id!: string;

  @Field(() => String, { description: 'What it is called; the title of its exports.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for; printed under the title.' })
  about!: string | null;

  @Field(() => GraphQLJSONObject, { description: 'The filter, as `amplification` takes it: a NetworkFilter.' })
  filter!: object;

  @Field(() => [ID], { description: 'Narratives drawn as their claims, as `amplification` takes them.' })
  expanded!: string[];

  @Field(() => [ID], { description: 'Nodes that are not drawn.' })
  hidden!: string[];

  @Field(() => String, { description: 'reading, force, layered, concentric or timeline.' })
  layout!: string;

  @Field(() => [ViewPosition], {
    description: 'In the reading layout the nodes that somebody has moved; in any other all that are drawn.',
  })
  positions!: ViewPosition[];

  @Field(() => [ViewNote], { description: 'Notes on it.' })
  notes!: ViewNote[];

  @Field(() => [ID], { description: 'Nodes marked with a ring.' })
  highlighted!: string[];

  @Field(() => [ID], { description: 'Nodes that stay bright while all others are faint; none where it is empty.' })
  spotlight!: string[];

  @Field(() => String, {
    description:
      'By what amplifiers and answers are drawn together: none, narrative, country, platform or organization.',
  })
  grouping!: string;

  @Field(() => [ID], { description: 'Groups that are drawn as their members.' })
  opened!: string[];

  @Field(() => [ViewGrowth], { description: 'Neighbours that were brought in, in order.' })
  grown!: ViewGrowth[];

  @Field(() => [ID], { description: 'Two nodes between which the shortest way is drawn; none or one: no way.' })
  between!: string[];

  @Field(() => String, {
    description: 'The query of the page’s address, with whatever else its view holds; may be empty.',
  })
  address!: string;

  @Field(() => String, { description: 'Language of its exports: en or uk.' })
  language!: string;

  @Field(() => GraphQLDateTime, { description: 'When the data were read that it was saved with.' })
  asOf!: string;

  @Field(() => String, { description: 'Who saved it last.' })
  by!: string;

  @Field(() => Marking, { description: 'How widely it may be passed on: at least what its picture rests on.' })
  marking!: number;

  @Field(() => Int, { description: 'Pass it as expectedVersion to what changes it.' })
  version!: number;

  @Field(() => ViewChanges, { description: 'What has changed in the data since.' })
  changes!: ViewChanges;
}
