import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Assertion } from '../assertions/assertion.type.ts';
import type { Context } from '../reading/context.ts';
import { NetworkEdge } from './network.type.ts';

/** Opens an edge of the picture or of a path. */
@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  /** A fact that everybody sees may have a second source that few see: the ids alone would tell how many there are. */
  @FieldResolver(() => [Assertion])
  async assertions(@Root() edge: NetworkEdge, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const want = context.selection.wanted(info, 'Assertion', ['Node']);
    const ids = (edge.assertions as { id: string }[]).map(({ id }) => id);
    const found = await Promise.all(ids.map((id) => context.rows.byId('assertions', id, want)));
    return found.filter((assertion) => assertion !== null);
  }
}
