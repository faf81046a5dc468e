import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { refuseNegative } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import type { ChangeRow } from './change.ts';
import { History } from './change.type.ts';
import { toldChange } from './told.ts';

/** Tells how something came to be as it is. */
@Resolver(() => History)
export class HistoryResolver {
  @Query(() => History, {
    nullable: true,
    description: 'The version and the changes of whatever has this id; null where there is none that you may see.',
  })
  async history(
    @Arg('id', () => ID) id: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'So many changes at most, up to 200.' }) first: number,
    @Arg('before', () => ID, { nullable: true, description: 'Only changes before this one.' }) before: string | null,
    @Ctx() { database, clearance, pageSizes }: Context,
  ): Promise<History | null> {
    refuseNegative('first', first);
    const [record] = await database.read('record', { id, clearance });
    if (!record) return null;
    const limit = Math.min(first, pageSizes.max);
    const rows = await database.read('history', { id, before: before ?? null, limit, clearance });
    const changes = rows.map(({ change, undoneBy }) => toldChange(change as ChangeRow, undoneBy as string | null));
    const { version, marking, withdrawn } = record;
    return { version: Number(version), marking: Number(marking), withdrawn: withdrawn === true, changes };
  }
}
