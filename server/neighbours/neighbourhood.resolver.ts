import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../access/limits.ts';
import { refuseNegative } from '../access/refusal.ts';
import { NetworkEdge } from '../amplification/network.type.ts';
import type { Context } from '../reading/context.ts';
import { Neighbourhood, Relation } from './neighbourhood.type.ts';
import { edgesOf, type Join, type NeighbourRow, neighbourOf } from './neighbours.ts';

/** Most neighbours of an answer. */
const MOST = defaultLimits.largestExpansion;
/** Most links of an answer: what a canvas can draw. */
const MOST_LINKS = 4_000;

/** Expands a node by its relationships. */
@Resolver(() => Neighbourhood)
export class NeighbourhoodResolver {
  @Query(() => Neighbourhood, {
    description:
      'What a node is joined to: how many neighbours wait behind each type of relationship, and those asked for.',
  })
  @Extensions({ largestPage: MOST })
  async neighbourhood(
    @Arg('id', () => ID, { description: 'The node to expand.' }) id: string,
    @Arg('relations', () => [Relation], {
      defaultValue: [],
      description: 'Over which relationships neighbours are wanted; none for the counts alone.',
    })
    relations: Relation[],
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most so many neighbours, 1,000 at most.' })
    first: number,
    @Ctx() { database, clearance, selection }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    refuseNegative('first', first);
    const want = selection.wanted(info, 'Neighbourhood', []);
    const counts = want.counts ? await database.read('neighbourCounts', { id, clearance }) : [];
    const wanted = relations.map(({ kind, direction }) => `${kind} ${direction}`);
    const asked = { id, relations: wanted, first: Math.min(first, MOST), clearance };
    const rows = wanted.length === 0 ? [] : await database.read('neighbours', asked);
    const found = rows as unknown as NeighbourRow[];
    return {
      id,
      counts,
      total: found[0]?.total ?? 0,
      nodes: found.map(neighbourOf),
      edges: edgesOf(found.flatMap(({ joins }) => joins)),
    };
  }

  @Query(() => [NetworkEdge], {
    description: 'The relationships between some nodes and others, 4,000 at most, in a stable order.',
  })
  async links(
    @Arg('of', () => [ID], { description: 'Nodes at one end.' }) of: string[],
    @Arg('among', () => [ID], { description: 'Nodes at the other end.' }) among: string[],
    @Ctx() { database, clearance }: Context,
  ) {
    const rows = await database.read('links', { of, among, first: MOST_LINKS, clearance });
    return edgesOf(rows as unknown as Join[]);
  }
}
