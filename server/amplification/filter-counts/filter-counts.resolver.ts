import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ActorRole } from '../../actors/actor.type.ts';
import type { Context } from '../../reading/context.ts';
import { NetworkFilter } from '../network.input.ts';
import { partsOf, statementsBy, statementsByMarking, tally } from './count-values.ts';
import { FilterCount, FilterCounts } from './filter-counts.type.ts';

interface Asked {
  filter: NetworkFilter;
}

const byNumber = (a: FilterCount, b: FilterCount) => Number(a.value) - Number(b.value);

/** Tells what each value of a filter would leave; a filter that nobody asks about is not counted. */
@Resolver(() => FilterCounts)
export class FilterCountsResolver {
  @Query(() => FilterCounts, { description: 'What each value of each filter of the picture would leave.' })
  filterCounts(@Arg('filter', () => NetworkFilter, { nullable: true }) filter: NetworkFilter | null): Asked {
    return { filter: filter ?? {} };
  }

  @FieldResolver(() => [FilterCount])
  narratives(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('narrative', { ...filter, narratives: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  claims(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('claim', { ...filter, claims: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  actors(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('actor', { ...filter, actors: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  countries(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('country', { ...filter, countries: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  platforms(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('platform', { ...filter, platforms: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  organizations(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('organization', { ...filter, organizations: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  rebutted(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsBy('rebutted', { ...filter, rebutted: null }, context);
  }

  @FieldResolver(() => [FilterCount])
  markings(@Root() { filter }: Asked, @Ctx() context: Context) {
    return statementsByMarking(filter, context);
  }

  @FieldResolver(() => [FilterCount])
  async days(@Root() { filter }: Asked, @Ctx() context: Context) {
    const days = await statementsBy('day', { ...filter, from: null, until: null }, context);
    return days.sort((a, b) => (a.value < b.value ? -1 : 1));
  }

  @FieldResolver(() => [FilterCount])
  async roles(@Root() { filter }: Asked, @Ctx() context: Context) {
    const { roles } = await partsOf({ ...filter, roles: null }, context);
    const counts = tally(roles);
    const drawn = [ActorRole.AMPLIFIER, ActorRole.EXPERT, ActorRole.AUTHOR];
    return drawn.map((role) => counts.find(({ value }) => value === role) ?? { value: role, label: null, count: 0 });
  }

  @FieldResolver(() => [FilterCount])
  async reach(@Root() { filter }: Asked, @Ctx() context: Context) {
    const { reaches } = await partsOf({ ...filter, reach: null }, context);
    return tally(reaches.map((reach) => (reach === null ? '' : String(reach)))).sort(byNumber);
  }

  @FieldResolver(() => [FilterCount])
  async weights(@Root() { filter }: Asked, @Ctx() context: Context) {
    const { weights } = await partsOf({ ...filter, minWeight: null }, context);
    return tally(weights.map(String)).sort(byNumber);
  }
}
