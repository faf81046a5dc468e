import type { GraphQLResolveInfo } from 'graphql';
import type { Page } from '../../cypher/page.ts';
import type { ReadParams } from '../../cypher/statement-params.ts';
import { refusal, refuseNegative } from '../access/refusal.ts';
import type { Connection, PageArgs } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type ListStatement, typesOf } from './kinds.ts';
import type { Filter } from './rows.ts';

/** A list that can be read in pages: its statement, the one that counts it, and what narrows and orders it. */
export interface List {
  statement: ListStatement;
  count: keyof ReadParams;
  filter?: Filter;
  orderBy?: string;
}

/** Most rows taken where a list is read backwards: all of them, for the page stands at their end. */
const ALL_ROWS = 2 ** 31 - 1;

/**
 * Reads one page of a list, and counts the whole list where the query asks for it.
 * @throws a GraphQLError BAD_USER_INPUT for a size below zero, for first together with last, and for a cursor of another list
 */
export async function readConnection(
  list: List,
  args: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const { size, backward } = pageSize(args, context);
  const filter = list.filter ?? {};
  const want = context.selection.wanted(info, '', typesOf(list.statement), ['edges', 'node']);
  const counted = context.selection.wanted(info, info.returnType.toString().replace(/!$/, ''), []);
  const [rows, total] = await Promise.all([
    context.rows.page(list.statement, pageOf(args, size, backward, list.orderBy), filter, want),
    counted.totalCount ? context.rows.count(list.count, filter) : null,
  ]);
  const more = rows.length > size;
  const page = backward ? rows.slice(more ? 1 : 0) : rows.slice(0, size);
  const edges = page.map((node) => {
    return { node, cursor: encodeCursor({ key: node.cursorKey as string | number, id: node.id }) };
  });
  return {
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function pageSize({ first, last }: PageArgs, { pageSizes }: Context): { size: number; backward: boolean } {
  for (const [name, size] of Object.entries({ first, last })) {
    if (typeof size === 'number') refuseNegative(name, size);
  }
  if (first != null && last != null) {
    throw refusal('BAD_USER_INPUT', `Ask for first or for last, not both: first is ${first}, last is ${last}.`);
  }
  return { size: Math.min(first ?? last ?? pageSizes.default, pageSizes.max), backward: last != null };
}

function pageOf({ after, before }: PageArgs, size: number, backward: boolean, orderBy = 'ID'): Page {
  const start = after != null ? decodeCursor(after, 'after') : null;
  const end = before != null ? decodeCursor(before, 'before') : null;
  return {
    ids: [],
    list: true,
    orderBy,
    afterKey: start?.key ?? null,
    afterId: start?.id ?? null,
    beforeKey: end?.key ?? null,
    beforeId: end?.id ?? null,
    // one more than asked for tells whether the list goes on
    limit: backward ? ALL_ROWS : size + 1,
    tail: backward ? -(size + 1) : 0,
  };
}
