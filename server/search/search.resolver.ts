import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { refuseNegative } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { findHits } from './find-hits.ts';
import { SearchHit } from './search.type.ts';

/** Finds names, claims and texts by words. */
@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'What fits all of some words, in Cyrillic or Latin, best first: names and aliases, titles, claims, texts, and at most 200 posts.',
  })
  async search(
    @Arg('text', () => String, { description: 'The words.' }) text: string,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only these types, such as Person or Claim.' })
    kinds: string[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 200 at most.' }) first: number,
    @Ctx() context: Context,
  ) {
    refuseNegative('first', first);
    const hits = await findHits(context.database, text, context.clearance, kinds?.includes('Post') ?? true);
    return hits.filter(({ kind }) => !kinds || kinds.includes(kind)).slice(0, Math.min(first, context.pageSizes.max));
  }
}
