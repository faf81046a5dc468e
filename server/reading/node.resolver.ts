import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { Node } from './node.type.ts';
import { readOne } from './read-one.ts';

/** Reads anything by its id. */
@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id; null where there is none that you may see.',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readOne(id, context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these ids, in their order; null where there is none that you may see.',
  })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return Promise.all(ids.map((id) => readOne(id, context, info)));
  }
}
