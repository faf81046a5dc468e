import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { refuseNegative } from '../access/refusal.ts';
import { Assertion } from '../assertions/assertion.type.ts';
import type { Context } from '../reading/context.ts';
import { Statement } from '../statements/statement.type.ts';
import { NetworkEdge } from './network.type.ts';

/** Opens an edge of the picture or of a path. */
@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => [Statement])
  statements(
    @Root() edge: NetworkEdge,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 20 at most.' }) first: number,
  ) {
    refuseNegative('first', first);
    return edge.statements.slice(0, first);
  }

  /** A fact that everybody sees may have a second source that few see: the ids alone would tell how many there are. */
  @FieldResolver(() => [Assertion])
  async assertions(@Root() edge: NetworkEdge, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const want = context.selection.wanted(info, 'Assertion', ['Node']);
    const ids = (edge.assertions as { id: string }[]).map(({ id }) => id);
    const found = await Promise.all(ids.map((id) => context.rows.byId('assertions', id, want)));
    return found.filter((assertion) => assertion !== null);
  }
}
