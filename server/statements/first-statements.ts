import { defaultLimits } from '../access/limits.ts';
import { refusal } from '../access/refusal.ts';

/** The argument that bounds a list of statements; what reads such lists from the graph stop at 1,000 themselves. */
export const FIRST_STATEMENTS = { defaultValue: 20, description: 'At most so many, 200 at most.' } as const;

/** The first of a list. */
export function firstOf<T>(all: readonly T[], first: number): T[] {
  if (first < 0) throw refusal('BAD_USER_INPUT', `first must be 0 or more, not ${first}.`);
  return all.slice(0, Math.min(first, defaultLimits.pageSize.max));
}
