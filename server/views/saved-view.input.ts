import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { NetworkFilter } from '../amplification/network.input.ts';
import { Direction } from '../neighbours/neighbourhood.type.ts';
import { CorrectionInput, WriteInput } from '../writing/write.input.ts';

@InputType({ description: 'Where a node stands; as ViewPosition.' })
export class ViewPositionInput {
  @Field(() => ID, { description: 'The node.' })
  id!: string;

  @Field(() => Float, { description: 'From left to right.' })
  x!: number;

  @Field(() => Float, { description: 'From top to bottom.' })
  y!: number;
}

@InputType({ description: 'A note on a view; as ViewNote.' })
export class ViewNoteInput {
  @Field(() => ID, { description: 'Unique in the view.' })
  id!: string;

  @Field(() => String, { description: 'The words: 280 characters at most.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The node that it is on.' })
  node?: string | null;

  @Field(() => Float, { nullable: true, description: 'Thousandths of the picture’s width, 0 to 1000.' })
  x?: number | null;

  @Field(() => Float, { nullable: true, description: 'Thousandths of the picture’s height, 0 to 1000.' })
  y?: number | null;
}

@InputType({ description: 'Neighbours that were brought in; as ViewGrowth.' })
export class ViewGrowthInput {
  @Field(() => ID, { description: 'The node that was expanded.' })
  node!: string;

  @Field(() => String, { description: 'The type of the relationship.' })
  kind!: string;

  @Field(() => Direction, { description: 'Whether it points out of the node or into it.' })
  direction!: Direction;
}

@InputType({ description: 'A view to keep, whole: what is left out is empty.' })
export class SaveViewInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The view to change; none to keep a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that the change was made from; with id only.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for; printed under the title.' })
  about?: string | null;

  @Field(() => NetworkFilter, { nullable: true, description: 'What it shows.' })
  filter?: NetworkFilter | null;

  @Field(() => [ID], { nullable: true, description: 'Narratives drawn as their claims.' })
  expanded?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes that are not drawn.' })
  hidden?: string[] | null;

  @Field(() => String, { nullable: true, description: 'reading where it is left out.' })
  layout?: string | null;

  @Field(() => [ViewPositionInput], { nullable: true, description: 'As SavedView.positions.' })
  positions?: ViewPositionInput[] | null;

  @Field(() => [ViewNoteInput], { nullable: true, description: 'Notes on it, 20 at most.' })
  notes?: ViewNoteInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes marked with a ring.' })
  highlighted?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Nodes that stay bright while all others are faint.' })
  spotlight?: string[] | null;

  @Field(() => String, { nullable: true, description: 'As SavedView.grouping; none where it is left out.' })
  grouping?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Groups that are drawn as their members.' })
  opened?: string[] | null;

  @Field(() => [ViewGrowthInput], { nullable: true, description: 'Neighbours that were brought in, in order.' })
  grown?: ViewGrowthInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Two nodes between which the shortest way is drawn.' })
  between?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The query of the page’s address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'en or uk; en where it is left out.' })
  language?: string | null;

  @Field(() => Marking, {
    nullable: true,
    description: 'How widely it may be passed on; never less than what its picture rests on.',
  })
  marking?: number | null;
}

@InputType({ description: 'Another name, or another purpose, for a view.' })
export class RenameViewInput extends CorrectionInput {
  @Field(() => String, { description: 'What it is called from now on.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for; none where it is left out.' })
  about?: string | null;
}

@InputType({ description: 'A view or a briefing to take away, or to bring back.' })
export class RemoveInput extends CorrectionInput {}
