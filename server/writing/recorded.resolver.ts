import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { refusal, refuseNegative } from '../access/refusal.ts';
import { connectionType } from '../reading/connection.ts';
import type { Context } from '../reading/context.ts';
import { decodeCursor, encodeCursor } from '../reading/cursor.ts';
import type { ChangeRow } from './change.ts';
import { Recorded } from './recorded.type.ts';
import { toldChange } from './told.ts';

const RecordedConnection = connectionType('Recorded', () => Recorded);

/** Tells what was recorded lately: facts read out of documents, and changes by hand, by a review or by an import. */
@Resolver(() => Recorded)
export class RecordedResolver {
  @Query(() => RecordedConnection, {
    description:
      'What was recorded at a time or later, the latest first: assertions, and the changes of the change log.',
  })
  async recorded(
    @Arg('since', () => GraphQLDateTime, { description: 'From this time on.' }) since: Date,
    @Arg('first', () => Int, { defaultValue: 20, description: 'So many at most, up to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only what stands after this cursor.' })
    after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    refuseNegative('first', first);
    const size = Math.min(first, context.pageSizes.max);
    const found = await latest(since, after ?? null, size + 1, context);
    const edges = found.slice(0, size).map((node) => {
      return { node, cursor: encodeCursor({ key: Date.parse(node.at), id: node.id }) };
    });
    const counted = context.selection.wanted(info, 'RecordedConnection', []);
    return {
      edges,
      totalCount: counted.totalCount ? await total(since, context) : null,
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: Boolean(after),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** As many of both as are asked for, merged: the first of them are the latest of all. */
async function latest(since: Date, after: string | null, limit: number, { database, clearance }: Context) {
  const place = after === null ? null : decodeCursor(after, 'after');
  const beforeAt = place && Number(place.key);
  if (Number.isNaN(beforeAt)) throw refusal('BAD_USER_INPUT', `after: "${after}" is no cursor of this list.`);
  const asked = { since: since.toISOString(), beforeAt, beforeId: place?.id ?? null, limit, clearance };
  const [assertions, changes] = await Promise.all([
    database.read('recordedAssertions', asked),
    database.read('recordedChanges', asked),
  ]);
  const read = assertions.map(({ id, at }) => {
    const assertion = { __typename: 'Assertion', id: String(id) };
    return { id: String(id), at: iso(at), assertion, change: null, about: [] as unknown[] };
  });
  const changed = changes.map(({ id, at, change, undoneBy, about }) => {
    const told = toldChange(change as ChangeRow, undoneBy as string | null);
    return { id: String(id), at: iso(at), assertion: null, change: told, about: about as unknown[] };
  });
  const order = ({ at, id }: { at: string; id: string }) => `${at} ${id}`;
  return [...read, ...changed].sort((a, b) => (order(a) < order(b) ? 1 : -1)).slice(0, limit);
}

async function total(since: Date, { database, rows, clearance }: Context): Promise<number> {
  const [assertions, [changes]] = await Promise.all([
    rows.count('assertionCount', { since: since.toISOString(), node: null, predicate: null }),
    database.read('recordedChangeCount', { since: since.toISOString(), clearance }),
  ]);
  return assertions + Number(changes?.total ?? 0);
}

const iso = (milliseconds: unknown): string => new Date(Number(milliseconds)).toISOString();
