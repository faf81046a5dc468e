import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({ description: 'One value that a change changed, as text; lists as JSON.' })
export class FieldChange {
  @Field(() => String, { description: 'The name of the value, such as text or marking.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it was; null where there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is since; null where there is none.' })
  after!: string | null;
}

@ObjectType({ description: 'One entry of the change log: who changed what, when, from what to what.' })
export class Change {
  @Field(() => ID, { description: 'Its id, for undoChange.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String, { description: 'The mutation: createClaim, relate, withdraw …' })
  kind!: string;

  @Field(() => String, { description: 'The id of a node, or "from TYPE to" of a fact.' })
  target!: string;

  @Field(() => [ID], { description: 'The nodes that it is about: the target, or both ends of a fact.' })
  about!: string[];

  @Field(() => [FieldChange], { description: 'What differs between before and after.' })
  fields!: FieldChange[];

  @Field(() => Int, { description: 'The version that the target has had since.' })
  version!: number;

  @Field(() => Marking, { description: 'How widely this entry may be passed on.' })
  marking!: number;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever changed it.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'The change that this one undid.' })
  undoes!: string | null;

  @Field(() => ID, { nullable: true, description: 'The change that undid this one.' })
  undoneBy!: string | null;
}

@ObjectType({ description: 'How something came to be as it is.' })
export class History {
  @Field(() => Int, { description: 'The current version: pass it as expectedVersion to what corrects it.' })
  version!: number;

  @Field(() => Marking, { description: 'How widely it may be passed on; RED where it is withdrawn.' })
  marking!: number;

  @Field(() => Boolean, {
    description: 'True where it is withdrawn: hidden from everybody, though not from its history.',
  })
  withdrawn!: boolean;

  @Field(() => [Change], { description: 'Its changes and those of the facts that it takes part in, the latest first.' })
  changes!: Change[];
}

@ObjectType({ description: 'What a mutation did.' })
export class Written {
  @Field(() => ID, { description: 'The id of the node, or the name of the fact, that was written.' })
  id!: string;

  @Field(() => Int, { description: 'The version that it has since.' })
  version!: number;

  @Field(() => Change, { description: 'The entry in the change log.' })
  change!: Change;

  @Field(() => Boolean, { description: 'True where the same had been sent before, and nothing was done now.' })
  replayed!: boolean;

  @Field(() => Node, { nullable: true, description: 'The node as it is now; null where a fact was written.' })
  node!: object | null;
}
