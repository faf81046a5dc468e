import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { defaultLimits } from '../access/limits.ts';
import { refuseNegative } from '../access/refusal.ts';
import { Node } from '../reading/node.type.ts';
import { Reach } from './reach.type.ts';

/** Names some of those whose reach is unknown, and counts all of them. */
@Resolver(() => Reach)
export class ReachResolver {
  @FieldResolver(() => [Node])
  unknown(
    @Root() reach: Reach,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'At most so many, 200 at most; unknownCount counts all.',
    })
    first: number,
  ) {
    refuseNegative('first', first);
    return reach.unknown.slice(0, Math.min(first, defaultLimits.pageSize.max));
  }

  @FieldResolver(() => Int)
  unknownCount(@Root() reach: Reach) {
    return reach.unknown.length;
  }
}
