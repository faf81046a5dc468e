import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { refusal } from '../access/refusal.ts';
import type { Context } from '../reading/context.ts';
import { Path } from './path.type.ts';

/** Most steps of a path. */
export const LONGEST = 6;
/** Most paths of an answer. */
const MOST = 25;

interface PathRow {
  nodes: { __typename: string; id: string }[];
  steps: { kind: string; source: string; target: string; assertions: string[] }[];
}

/** Finds what links two nodes. */
@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    description:
      'The shortest ways between two nodes, in a stable order; none where they are one node or nothing links them.',
  })
  async paths(
    @Arg('from', () => ID, { description: 'Where they start.' }) from: string,
    @Arg('to', () => ID, { description: 'Where they end.' }) to: string,
    @Arg('maxLength', () => Int, { defaultValue: LONGEST, description: 'Most steps, 1 to 6.' }) maxLength: number,
    @Arg('first', () => Int, { defaultValue: 5, description: 'At most so many, 25 at most.' }) first: number,
    @Ctx() { database, clearance }: Context,
  ) {
    if (maxLength < 1 || maxLength > LONGEST) {
      throw refusal('BAD_USER_INPUT', `maxLength must be 1 to ${LONGEST}, not ${maxLength}.`);
    }
    if (first < 0) throw refusal('BAD_USER_INPUT', `first must be 0 or more, not ${first}.`);
    const rows = await database.read('paths', { from, to, maxLength, first: Math.min(first, MOST), clearance });
    return (rows as unknown as PathRow[]).map(({ nodes, steps }) => ({ nodes, edges: steps.map(edgeOf) }));
  }
}

function edgeOf({ kind, source, target, assertions }: PathRow['steps'][number]) {
  return {
    id: `${kind} ${source} ${target}`,
    kind,
    source,
    target,
    weight: 1,
    statements: [],
    counterEvidence: [],
    assertions: assertions.map((id) => ({ __typename: 'Assertion', id })),
  };
}
