import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { type RowStatement, statementOfId, typesOf } from './kinds.ts';
import type { EntityRow } from './rows.ts';

/**
 * The object of an id, with what the query selects of it; null where there is none, where the reader may not see it,
 * or where it is of another kind than `kind`.
 */
export async function readOne(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
  kind?: RowStatement,
): Promise<EntityRow | null> {
  const statement = statementOfId(id);
  if (!statement || (kind && kind !== statement)) return null;
  const want = context.selection.wanted(info, '', typesOf(statement));
  return context.rows.byId(statement, id, want);
}
