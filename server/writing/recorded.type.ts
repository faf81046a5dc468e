import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Assertion } from '../assertions/assertion.type.ts';
import { Node } from '../reading/node.type.ts';
import { Change } from './change.type.ts';

@ObjectType({ description: 'What was recorded at some time: either an assertion or a change.' })
export class Recorded {
  @Field(() => ID, { description: 'The id of the assertion or of the change.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was recorded; not when what it tells of happened.' })
  at!: string;

  @Field(() => Assertion, {
    nullable: true,
    description: 'That somebody read a fact out of a document, where it is that.',
  })
  assertion!: object | null;

  @Field(() => Change, { nullable: true, description: 'That somebody changed something, where it is that.' })
  change!: Change | null;

  @Field(() => [Node], {
    nullable: 'items',
    description: 'The nodes that the change is about, but those that are withdrawn; none for an assertion.',
  })
  about!: object[];
}
