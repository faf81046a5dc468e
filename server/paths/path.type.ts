import { Field, ObjectType } from 'type-graphql';
import { NetworkEdge } from '../amplification/network.type.ts';
import { Node } from '../reading/node.type.ts';

@ObjectType({ description: 'A way from one node to another.' })
export class Path {
  @Field(() => [Node], { description: 'What it leads through, both ends included, in order.' })
  nodes!: object[];

  @Field(() => [NetworkEdge], { description: 'The relationships on it, in order, with where they are printed.' })
  edges!: object[];
}
