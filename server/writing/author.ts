import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { writingRefusal } from './writing-refusals.ts';

/**
 * The name under which a viewer writes.
 * @throws a GraphQLError FORBIDDEN for whoever is not the analyst at this machine
 */
export function authorOf({ viewer }: Context, by: string | null | undefined): string {
  if (viewer.mayWrite !== true) {
    throw refusal('FORBIDDEN', writingRefusal('ONLY_READS'));
  }
  return by ?? viewer.name;
}
