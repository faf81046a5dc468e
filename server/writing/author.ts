import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';

/**
 * The name under which a viewer writes.
 * @throws a GraphQLError FORBIDDEN for whoever is not the analyst at this machine
 */
export function authorOf({ viewer }: Context, by: string | null | undefined): string {
  if (viewer.mayWrite !== true) {
    throw refusal('FORBIDDEN', 'Only the analyst at this machine may change the graph; a key only reads.');
  }
  return by ?? viewer.name;
}
