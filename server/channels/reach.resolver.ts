import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { defaultLimits } from '../access/limits.ts';
import { refuseNegative } from '../access/refusal.ts';
import type { Reached } from '../reading/measure-loaders.ts';
import { Node } from '../reading/node.type.ts';
import { Reach } from './reach.type.ts';

/** Names some of those whose reach is unknown, and counts all of them, and the channels whose reach is known. */
@Resolver(() => Reach)
export class ReachResolver {
  @FieldResolver(() => [Node])
  unknown(
    @Root() reach: Reached,
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
  unknownCount(@Root() reach: Reached) {
    return reach.unknown.length;
  }

  @FieldResolver(() => Int)
  channels(@Root() reach: Reached) {
    return reach.counts.length;
  }
}
