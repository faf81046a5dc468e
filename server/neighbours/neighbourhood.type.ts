import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NetworkEdge } from '../amplification/network.type.ts';
import { Node } from '../reading/node.type.ts';

/** Which way a relationship points, seen from a node. */
export enum Direction {
  OUT = 'OUT',
  IN = 'IN',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a relationship points, seen from a node.',
  valuesConfig: {
    OUT: { description: 'It starts at the node, as SAID does at a speaker.' },
    IN: { description: 'It ends at the node, as SAID does at a statement.' },
  },
});

@InputType({ description: 'A type of relationship in one direction.' })
export class Relation {
  @Field(() => String, { description: 'The type as in the graph, such as SAID, EXPRESSES or REBUTS.' })
  kind!: string;

  @Field(() => Direction, { description: 'Seen from the node whose neighbours are asked for.' })
  direction!: Direction;
}

@ObjectType({ description: 'How many neighbours wait behind one type of relationship.' })
export class NeighbourCount {
  @Field(() => String, { description: 'The type as in the graph, such as SAID, EXPRESSES or REBUTS.' })
  kind!: string;

  @Field(() => Direction, { description: 'Seen from the node.' })
  direction!: Direction;

  @Field(() => Int, { description: 'Distinct neighbours that you may see.' })
  count!: number;
}

@ObjectType({ description: 'A node beside another one.' })
export class Neighbour {
  @Field(() => ID, { description: 'The id of the entity.' })
  id!: string;

  @Field(() => String, { description: 'The type of the entity, such as Person, Quote, Claim or Country.' })
  kind!: string;

  @Field(() => String, { description: 'Its name, title or text.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published, first seen or happened, in ISO 8601 as exact as it is known; null where nobody says.',
  })
  at!: string | null;

  @Field(() => Node, { description: 'What it stands for.' })
  entity!: object;
}

@ObjectType({ description: 'What a node is joined to.' })
export class Neighbourhood {
  @Field(() => ID, { description: 'The node.' })
  id!: string;

  @Field(() => [NeighbourCount], { description: 'What waits behind each type of relationship, in each direction.' })
  counts!: NeighbourCount[];

  @Field(() => Int, { description: 'Distinct neighbours over the relations asked for, also beyond `first`.' })
  total!: number;

  @Field(() => [Neighbour], { description: 'The neighbours over the relations asked for, in order of id.' })
  nodes!: Neighbour[];

  @Field(() => [NetworkEdge], {
    description: 'The relationships to them; several of one type between two nodes are one.',
  })
  edges!: object[];
}
