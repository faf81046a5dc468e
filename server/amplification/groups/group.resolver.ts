import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { defaultLimits } from '../../access/limits.ts';
import { refuseNegative } from '../../access/refusal.ts';
import type { Amplifier } from '../said/amplifier.ts';
import { knownOf } from '../said/reached.ts';
import type { Said } from '../said/said.ts';
import { AmplifierGroup, GroupMember } from './group.type.ts';

/** A group with what its members are told from. */
export interface Membership {
  said: Said;
  amplifiers: readonly Amplifier[];
}

/** Lists the members of a group. */
@Resolver(() => AmplifierGroup)
export class GroupResolver {
  @FieldResolver(() => [GroupMember])
  members(
    @Root() { said, amplifiers }: Membership,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most so many, 200 at most.' }) first: number,
    @Arg('after', () => Int, { defaultValue: 0, description: 'Leave out so many, from the widest on.' }) after: number,
  ): GroupMember[] {
    refuseNegative('first', first);
    refuseNegative('after', after);
    return amplifiers.slice(after, after + Math.min(first, defaultLimits.pageSize.max)).map((amplifier) => ({
      amplifier: { __typename: said.typeOf(amplifier.who), id: said.who.at(amplifier.who) },
      reach: knownOf(said, amplifier),
      statements: new Set(amplifier.spoken.flatMap(({ statements }) => [...statements])).size,
    }));
  }
}
