import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { coverageOf, readStanding, widestUnrebutted } from '../narratives/coverage.ts';
import { RebuttalCoverage } from '../narratives/narrative.type.ts';
import type { Context } from '../reading/context.ts';
import { measureLoaders } from '../reading/measure-loaders.ts';
import { concentrationOf } from './concentration.ts';
import { figuresOf } from './figures.ts';
import { GroupBy } from './group.type.ts';
import { NetworkFilter } from './network.input.ts';
import { AmplificationNetwork, Concentration } from './network.type.ts';
import { once } from './once.ts';
import { pictureMarking } from './picture-marking.ts';
import { reachOfStatements } from './reached.ts';
import { readNetwork, statementsOf } from './read-network.ts';
import { readPicture, withAssertions } from './read-picture.ts';
import { readingLayout } from './reading-layout.ts';

/** A picture with its measures, each of which is computed when it is asked for. */
interface Pictured {
  measures: ReturnType<typeof measuresOf>;
}

/** Draws who amplifies which narrative, and what answers it. */
@Resolver(() => AmplificationNetwork)
export class AmplificationResolver {
  @Query(() => AmplificationNetwork, {
    description: 'Who amplifies which narrative, and what answers it, ready to draw.',
  })
  async amplification(
    @Arg('filter', () => NetworkFilter, { nullable: true }) filter: NetworkFilter | null,
    @Arg('expand', () => [ID], { nullable: true, description: 'Narratives to be drawn as their claims.' })
    expand: string[] | null,
    @Arg('groupBy', () => GroupBy, {
      defaultValue: GroupBy.PLATFORM,
      description: 'By what amplifiers are gathered where there are more than 200; fewer are drawn one by one.',
    })
    groupBy: GroupBy,
    @Arg('open', () => [ID], {
      nullable: true,
      description: 'Groups to be opened: their members, the widest reach first, 700 at most in all.',
    })
    open: string[] | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { database } = context;
    const clearance = Math.min(context.clearance, filter?.marking ?? context.clearance);
    const rows = await readNetwork(database, filter ?? {}, expand ?? [], clearance);
    const asked = { roles: filter?.roles, groupBy, open: open ?? [], opened: Boolean(open?.length || expand?.length) };
    const picture = await readPicture(database, rows, asked, clearance);
    const edges = context.selection.wanted(info, 'NetworkEdge', [], ['edges']).assertions
      ? await withAssertions(database, rows, picture.edges, clearance)
      : picture.edges;
    const measures = measuresOf(context, rows, clearance);
    return {
      nodes: readingLayout(picture.nodes, picture.edges).map((node) => ({ ...node, measures })),
      edges,
      undrawn: picture.undrawn,
      measures,
    };
  }

  @FieldResolver(() => Reach)
  reach(@Root() { measures }: Pictured) {
    return measures.reach();
  }

  @FieldResolver(() => RebuttalCoverage)
  async rebuttalCoverage(@Root() { measures }: Pictured) {
    return coverageOf(await measures.standing());
  }

  @FieldResolver(() => Concentration)
  concentration(@Root() { measures }: Pictured) {
    return concentrationOf(measures.reach().counts);
  }

  @FieldResolver(() => [Claim])
  async widestUnrebutted(@Root() { measures }: Pictured) {
    return widestUnrebutted(await measures.standing()).map(({ id }) => ({ __typename: 'Claim', id }));
  }

  @FieldResolver(() => Marking)
  marking(@Root() { measures }: Pictured) {
    return measures.marking();
  }
}

/** What a picture is measured by. */
export function measuresOf(context: Context, rows: Awaited<ReturnType<typeof readNetwork>>, clearance: number) {
  const { database } = context;
  const loaders = clearance === context.clearance ? context : measureLoaders(database, clearance);
  const standing = once(() => readStanding(database, rows.selectedClaims, clearance));
  return {
    standing,
    reach: once(() => reachOfStatements(rows.said, statementsOf(rows.amplifiers))),
    figures: once(() => figuresOf(rows, standing, loaders.reach)),
    marking: once(() => pictureMarking(database, rows, clearance)),
  };
}
