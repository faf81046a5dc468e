import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { coverageOf, readStanding, widestUnrebutted } from '../narratives/coverage.ts';
import type { Context } from '../reading/context.ts';
import { measureLoaders } from '../reading/measure-loaders.ts';
import { concentrationOf } from './concentration.ts';
import { figuresOf } from './figures.ts';
import { NetworkFilter } from './network.input.ts';
import { drawNetwork } from './network.ts';
import { AmplificationNetwork } from './network.type.ts';
import { type Rests, restsOn } from './picture-marking.ts';
import { readNetwork } from './read-network.ts';
import { readingLayout } from './reading-layout.ts';

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
    @Ctx() context: Context,
  ) {
    const { database } = context;
    const clearance = Math.min(context.clearance, filter?.marking ?? context.clearance);
    const measures = clearance === context.clearance ? context : measureLoaders(database, clearance);
    const rows = await readNetwork(database, filter ?? {}, expand ?? [], clearance);
    const givers = [...new Set(rows.answers.map(({ giver }) => giver.id))];
    const authors = await database.read('authorsAmong', { ids: givers, clearance });
    const reach = await measures.reach.load({ statements: rows.statements });
    const claims = await readStanding(database, rows.selectedClaims, clearance);
    const picture = drawNetwork(rows, new Set(authors.map(({ id }) => id as string)), filter?.roles);
    const figures = await figuresOf(rows, claims, measures.reach);
    return {
      nodes: readingLayout(picture.nodes, picture.edges).map((node) => ({
        ...node,
        figures: figures.get(node.id) ?? null,
      })),
      edges: picture.edges,
      reach,
      rebuttalCoverage: coverageOf(claims),
      concentration: concentrationOf(reach.counts),
      rests: restsOn(rows),
      widestUnrebutted: widestUnrebutted(claims).map(({ id }) => ({ __typename: 'Claim', id })),
    };
  }

  @FieldResolver(() => Marking)
  async marking(@Root() { rests }: { rests: Rests }, @Ctx() { database, clearance }: Context) {
    const [row] = await database.read('pictureMarking', { ...rests, clearance });
    return Number(row?.marking);
  }
}
