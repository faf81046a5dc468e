import { Marking } from '../access/marking.type.ts';
import { ActorRole } from '../actors/actor.type.ts';
import type { Context } from '../reading/context.ts';
import type { FilterCount } from './filter-counts.type.ts';
import type { NetworkFilter } from './network.input.ts';
import { knownOf, reachOfAmplifiers } from './reached.ts';
import { asParameters, readNetwork } from './read-network.ts';
import { readAuthors } from './read-picture.ts';

/** Most values of one filter. */
const MOST = 500;
/** Ten years of days. */
const MOST_DAYS = 3_653;

/** The filters of which each value is counted in statements. */
export type Facet =
  | 'narrative'
  | 'claim'
  | 'actor'
  | 'country'
  | 'platform'
  | 'organization'
  | 'rebutted'
  | 'day'
  | 'all';

const clearanceOf = ({ clearance }: Context, { marking }: NetworkFilter) => Math.min(clearance, marking ?? clearance);

/** Statements by the values of one filter, which `filter` leaves open; most first. */
export async function statementsBy(facet: Facet, filter: NetworkFilter, context: Context): Promise<FilterCount[]> {
  const rows = await context.database.read('filterCounts', {
    filter: asParameters(filter),
    facet,
    most: facet === 'day' ? MOST_DAYS : MOST,
    clearance: clearanceOf(context, filter),
  });
  return rows.map(({ value, label, statements }) => {
    return { value: value as string, label: label as string | null, count: statements as number };
  });
}

/** Statements by the strictest marking that is let in, no higher than the viewer's clearance. */
export async function statementsByMarking(filter: NetworkFilter, context: Context): Promise<FilterCount[]> {
  const levels = [Marking.CLEAR, Marking.GREEN, Marking.AMBER, Marking.AMBER_STRICT, Marking.RED];
  return Promise.all(
    levels
      .filter((level) => level <= context.clearance)
      .map(async (marking) => {
        const [all] = await statementsBy('all', { ...filter, marking }, context);
        return { value: Marking[marking], label: null, count: all?.count ?? 0 };
      }),
  );
}

/** Who amplifies and who answers in the picture of a filter, drawn or not, without its measures. */
export async function partsOf(filter: NetworkFilter, context: Context): Promise<PictureParts> {
  const clearance = clearanceOf(context, filter);
  const rows = await readNetwork(context.database, filter, [], clearance);
  const authors = await readAuthors(context.database, rows, clearance);
  const answering = new Set(rows.answers.map(({ giver }) => giver.id));
  const roles = [...answering].map((id) => (authors.has(id) ? ActorRole.AUTHOR : ActorRole.EXPERT));
  const shown = (role: ActorRole) => !filter.roles || filter.roles.includes(role);
  const amplifiers = shown(ActorRole.AMPLIFIER) ? rows.amplifiers : [];
  return {
    roles: [...amplifiers.map(() => ActorRole.AMPLIFIER), ...roles.filter(shown)],
    reaches: amplifiers.map((amplifier) => knownOf(reachOfAmplifiers(rows.said, [amplifier]))),
    weights: amplifiers.flatMap(({ spoken }) => spoken.map(({ statements }) => statements.length)),
  };
}

/** What the filters by role, reach and weight count. */
export interface PictureParts {
  roles: ActorRole[];
  /** Known reach of each amplifier; null where it is unknown. */
  reaches: (number | null)[];
  /** Statements behind each line from an amplifier. */
  weights: number[];
}

/** How often each value stands in a list, in the order of first sight. */
export function tally(values: readonly string[]): FilterCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: null, count })).slice(0, MOST);
}
