import { Marking } from '../../access/marking.type.ts';
import { ActorRole } from '../../actors/actor.type.ts';
import type { Context } from '../../reading/context.ts';
import type { NetworkFilter } from '../network.input.ts';
import { readNetwork } from '../read-network.ts';
import { readAuthors } from '../read-picture.ts';
import { breathe, SPELL } from '../said/breathe.ts';
import { chooseTellings } from '../said/choose-tellings.ts';
import { knownOf } from '../said/reached.ts';
import type { Said } from '../said/said.ts';
import { amplifiersIn } from '../said/spread.ts';
import { pick, type Tellings } from '../said/tellings.ts';
import { type Facet, valuesOf } from './facets.ts';
import type { FilterCount } from './filter-counts.type.ts';

/** Most values of one filter. */
const MOST = 500;
/** Ten years of days. */
const MOST_DAYS = 3_653;

const clearanceOf = ({ clearance }: Context, { marking }: NetworkFilter) => Math.min(clearance, marking ?? clearance);

/** Statements by the values of one filter, which `filter` leaves open; most first. They are those of the picture with no narrative expanded. */
export async function statementsBy(facet: Facet, filter: NetworkFilter, context: Context): Promise<FilterCount[]> {
  const { database } = context;
  const clearance = clearanceOf(context, filter);
  const chosen = await chooseTellings(database, filter, [], clearance);
  const values = await valuesOf(facet, chosen, { database, filter, clearance });
  const places = await placesByValue(chosen.tellings, values.of);
  const counts = await statementsAt(chosen.said, chosen.tellings, places, filter);
  const most = [...counts]
    .map(([value, count]) => ({ value: values.nameOf(value), count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, facet === 'day' ? MOST_DAYS : MOST);
  const labels = await values.labelsOf(most.map(({ value }) => value));
  return most.map(({ value, count }) => ({ value, label: labels.get(value) ?? null, count }));
}

async function placesByValue(
  { length }: Tellings,
  valuesAt: (at: number) => Iterable<number>,
): Promise<Map<number, number[]>> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < length; at++) {
    if (at % SPELL === SPELL - 1) await breathe();
    for (const value of valuesAt(at)) {
      const of = places.get(value);
      if (!of) places.set(value, [at]);
      else if (of.at(-1) !== at) of.push(at);
    }
  }
  return places;
}

/** How many statements each value leaves of those at its places: weight and reach hold of each value apart. */
async function statementsAt(
  said: Said,
  tellings: Tellings,
  places: ReadonlyMap<number, number[]>,
  filter: NetworkFilter,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  // of each statement, the value under which it was counted last
  const counted = new Int32Array(said.statements.all.length);
  const bounded = Boolean(filter.minWeight ?? filter.reach);
  let looked = 0;
  for (const [value, at] of places) {
    looked += at.length;
    if (looked > SPELL) {
      await breathe();
      looked = 0;
    }
    const mark = counts.size + 1;
    let count = 0;
    const see = (statement: number) => {
      if (counted[statement] === mark) return;
      counted[statement] = mark;
      count += 1;
    };
    if (bounded) {
      for (const { spoken } of amplifiersIn(said, pick(tellings, at), filter))
        for (const { statements } of spoken) for (const statement of statements) see(statement);
    } else for (const place of at) see(tellings.statements[place] ?? 0);
    counts.set(value, count);
  }
  return counts;
}

/** Statements by the strictest marking that is let in, no higher than the viewer's clearance. */
export async function statementsByMarking(filter: NetworkFilter, context: Context): Promise<FilterCount[]> {
  const levels = [Marking.RED, Marking.AMBER_STRICT, Marking.AMBER, Marking.GREEN, Marking.CLEAR];
  const counts: FilterCount[] = [];
  // the highest first: where nothing in it is above the next, it is read once for both
  for (const marking of levels.filter((level) => level <= context.clearance)) {
    const [all] = await statementsBy('all', { ...filter, marking }, context);
    counts.unshift({ value: Marking[marking], label: null, count: all?.count ?? 0 });
  }
  return counts;
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
    reaches: amplifiers.map((amplifier) => knownOf(rows.said, amplifier)),
    weights: amplifiers.flatMap(({ spoken }) => spoken.map(({ weight }) => weight)),
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
