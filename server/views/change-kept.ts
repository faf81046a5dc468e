import type { z } from 'zod';
import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import type { State } from '../writing/change.ts';
import { WITHDRAWN } from '../writing/fact-state.ts';
import { checkedInput } from '../writing/input-shape.ts';
import { write } from '../writing/write.ts';
import { type Kept, type KeptKind, keep, keptNow } from './kept.ts';
import { viewRefusal } from './view-refusals.ts';

/** What names the thing and its version, and tells a repetition. */
interface Named {
  id: string;
  expectedVersion: number;
  idempotencyKey: string;
  note?: string | null;
  by?: string | null;
}

/** Changes some values of what is kept. */
export async function changeKept<T extends Named>(
  { kind, mutation, shape }: { kind: KeptKind; mutation: string; shape: z.ZodType<T> },
  input: object & { by?: string | null },
  context: Context,
  values: (wish: T, before: Kept) => State & { marking: number },
): Promise<string> {
  const by = authorOf(context, input.by);
  const wish = checkedInput(shape, input);
  await write(context.database, by, {
    kind: mutation,
    input: wish,
    async work(tx) {
      const before = await keptNow(tx, kind, wish);
      return keep(tx, kind, wish.id, values(wish, before), before);
    },
  });
  return wish.id;
}

/** Removed: beyond every clearance, with the marking that it had, so that it can be brought back. */
export const removed = (_wish: Named, before: Kept): State & { marking: number } => {
  if (before.marking === WITHDRAWN) throw refusal('BAD_USER_INPUT', viewRefusal('REMOVED_ALREADY', before.id));
  return { marking: WITHDRAWN, formerMarking: before.marking };
};

export const broughtBack = (_wish: Named, before: Kept): State & { marking: number } => {
  if (before.marking !== WITHDRAWN) throw refusal('BAD_USER_INPUT', viewRefusal('NOT_REMOVED', before.id));
  return { marking: Number(before.formerMarking) };
};
