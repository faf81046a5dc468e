import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { EntityRow } from './rows.ts';

/** Where in a list a page stands. */
@ObjectType({ description: 'Where in a list a page stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first node of the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last node of the page.' })
  endCursor!: string | null;
}

/** Which page of a list is asked for, as Relay defines it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The first so many nodes; 20 where neither first nor last is given, 200 at most.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only nodes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'The last so many nodes, 200 at most.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only nodes before this cursor.' })
  before?: string | null;
}

/** A page of a list as the resolvers return it. */
export interface Connection {
  edges: { cursor: string; node: EntityRow }[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** The GraphQL types `<name>Edge` and `<name>Connection` of a list of `node`. */
export function connectionType(name: string, node: () => object): ClassType<Connection> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class Edge {
    @Field(() => String, { description: 'Its place: pass it as after or before.' })
    cursor!: string;

    @Field(node, { description: `The ${name}.` })
    node!: EntityRow;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list, each node a ${name}.` })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The nodes of the page, in order.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where in the list the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many nodes the whole list has, after filters and markings.' })
    totalCount!: number | null;
  }
  return ConnectionType;
}
