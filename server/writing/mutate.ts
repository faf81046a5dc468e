import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import type { Transaction } from '../../cypher/database.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from './author.ts';
import type { Written } from './change.type.ts';
import { checkedInput } from './input-shape.ts';
import { toldOutcome } from './told.ts';
import type { WriteInput } from './write.input.ts';
import { type Effect, type Stamp, write } from './write.ts';

/** One mutation: its name, the shape of its input, and what it does with an input that has that shape. */
export interface Mutation<T> {
  kind: string;
  shape: z.ZodType<T>;
  work(tx: Transaction, input: T, stamp: Stamp): Promise<Effect>;
}

/**
 * Runs a mutation for a viewer, and tells what it did.
 * @throws a GraphQLError FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, or what the work throws
 */
export async function mutate<T extends { idempotencyKey: string; by?: string | null; note?: string | null }>(
  { kind, shape, work }: Mutation<T>,
  sent: WriteInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Written> {
  const by = authorOf(context, sent.by);
  const input = checkedInput(shape, sent);
  const outcome = await write(context.database, by, { kind, input, work: (tx, stamp) => work(tx, input, stamp) });
  return toldOutcome(outcome, context, info);
}
