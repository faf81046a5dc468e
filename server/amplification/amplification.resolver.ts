import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { MOST_OPENED } from '../../picture/server-groups.ts';
import { Marking } from '../access/marking.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { coverageOf, widestUnrebutted } from '../narratives/coverage.ts';
import { RebuttalCoverage } from '../narratives/narrative.type.ts';
import type { Context } from '../reading/context.ts';
import { measureLoaders } from '../reading/measure-loaders.ts';
import { concentrationOf } from './concentration.ts';
import { evidenceOf, figuresOf } from './figures.ts';
import { GroupBy } from './groups/group.type.ts';
import { NetworkFilter } from './network.input.ts';
import type { PictureEdge } from './network.ts';
import { AmplificationNetwork, Concentration, Evidence, NetworkEdge, NetworkNode } from './network.type.ts';
import { once } from './once.ts';
import { pictureMarking } from './picture-marking.ts';
import { readNetwork, statementsOf } from './read-network.ts';
import { readPicture, withAssertions } from './read-picture.ts';
import { readingLayout } from './reading-layout.ts';
import { reachOfStatements } from './said/reached.ts';
import { standingIn } from './said/standing.ts';

/** A picture with its measures, each of which is computed when it is asked for. */
interface Pictured {
  nodes: { id: string }[];
  edges: PictureEdge[];
  /** Where edges are printed. */
  printed: (edges: readonly PictureEdge[]) => Promise<PictureEdge[]>;
  measures: ReturnType<typeof measuresOf>;
}

const ONLY = { nullable: true, description: 'Only these; all where null.' } as const;

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
      description: `Groups to be opened: their members, the widest reach first, ${MOST_OPENED} at most in all.`,
    })
    open: string[] | null,
    @Ctx() context: Context,
  ) {
    const { database } = context;
    const clearance = Math.min(context.clearance, filter?.marking ?? context.clearance);
    const rows = await readNetwork(database, filter ?? {}, expand ?? [], clearance);
    const asked = { roles: filter?.roles, groupBy, open: open ?? [], opened: Boolean(open?.length || expand?.length) };
    const picture = await readPicture(database, rows, asked, clearance);
    const measures = measuresOf(context, rows, clearance);
    return {
      nodes: readingLayout(picture.nodes, picture.edges).map((node) => ({ ...node, measures })),
      edges: picture.edges,
      printed: (edges: readonly PictureEdge[]) => withAssertions(database, rows, edges, clearance),
      undrawn: picture.undrawn,
      measures,
    };
  }

  @FieldResolver(() => [NetworkNode])
  nodes(@Root() { nodes }: Pictured, @Arg('ids', () => [ID], ONLY) ids: string[] | null) {
    return ids ? nodes.filter(({ id }) => ids.includes(id)) : nodes;
  }

  @FieldResolver(() => [NetworkEdge])
  edges(
    @Root() { edges, printed }: Pictured,
    @Arg('ids', () => [ID], ONLY) ids: string[] | null,
    @Ctx() { selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const chosen = ids ? edges.filter(({ id }) => ids.includes(id)) : edges;
    return selection.wanted(info, 'NetworkEdge', []).assertions ? printed(chosen) : chosen;
  }

  @FieldResolver(() => Evidence)
  evidence(@Root() { measures }: Pictured) {
    return measures.evidence();
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
  const standing = once(() => standingIn(database, rows, clearance));
  return {
    standing,
    reach: once(() => reachOfStatements(rows.said, statementsOf(rows.said, rows.amplifiers))),
    evidence: once(() => evidenceOf(rows)),
    figures: once(() => figuresOf(rows, standing, loaders.reach)),
    marking: once(() => pictureMarking(database, rows, clearance)),
  };
}
