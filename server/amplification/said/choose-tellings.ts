import type { Database } from '../../../cypher/database.ts';
import type { EntityRow } from '../../reading/rows.ts';
import type { NetworkFilter } from '../network.input.ts';
import { saidNow } from './keep-said.ts';
import type { Said } from './said.ts';
import { type Tellings, tellingsIn } from './tellings.ts';

/** A claim of an expanded narrative, and those of these narratives that it is part of. */
interface Part {
  claim: EntityRow;
  narratives: string[];
}

/** What a filter chooses of what is said. */
export interface Chosen {
  said: Said;
  narratives: EntityRow[];
  /** The claims that statements are in it for; null for any. */
  claims: ReadonlySet<string> | null;
  /** The claims of expanded narratives. */
  parts: Part[];
  tellings: Tellings;
}

/** Choices that are kept of what is said, as long as that is kept: a page asks several times of the same. */
const MOST_KEPT = 8;
const kept = new WeakMap<Said, Map<string, Promise<Chosen>>>();

/** Chooses who says what of which narratives, and of which claims of expanded ones; weight and reach are not looked at. */
export async function chooseTellings(
  database: Database,
  filter: NetworkFilter,
  expand: readonly string[],
  clearance: number,
): Promise<Chosen> {
  const said = await saidNow(database, clearance);
  const choices = kept.get(said) ?? new Map<string, Promise<Chosen>>();
  kept.set(said, choices);
  const { minWeight, reach, roles, marking, ...choosing } = filter;
  const asked = Object.entries(choosing).filter(([, value]) => value !== null && value !== undefined);
  const key = JSON.stringify([clearance, expand, asked.sort()]);
  const choice = choices.get(key) ?? choose(database, said, filter, expand, clearance);
  choices.delete(key);
  choices.set(key, choice);
  choice.catch(() => choices.delete(key));
  for (const oldest of choices.keys()) if (choices.size > MOST_KEPT) choices.delete(oldest);
  return choice;
}

async function choose(
  database: Database,
  said: Said,
  filter: NetworkFilter,
  expand: readonly string[],
  clearance: number,
): Promise<Chosen> {
  const rows = await database.read('pictureNarratives', { narratives: filter.narratives ?? null, clearance });
  const narratives = rows.map((row) => row.narrative as EntityRow);
  const ids = narratives.map(({ id }) => id);
  const expanded = ids.filter((id) => expand.includes(id));
  const parts = await partsOf(database, expanded, clearance);
  const claims = await claimsLeft(database, filter, clearance);
  const partsIn = (id: string) => parts.filter((part) => part.narratives.includes(id)).map(({ claim }) => claim.id);
  const tellings = await tellingsIn(said, {
    ...{ filter, narratives: ids, claims },
    actors: await actorsLeft(database, filter, clearance),
    expanded: new Map(expanded.map((id) => [id, partsIn(id)])),
  });
  return { said, narratives, claims, parts, tellings };
}

async function partsOf(database: Database, narratives: string[], clearance: number): Promise<Part[]> {
  // the first screen expands nothing, and must not wait for that
  if (narratives.length === 0) return [];
  return (await database.read('narrativeClaims', { narratives, clearance })) as unknown as Part[];
}

async function actorsLeft(database: Database, { actors, organizations }: NetworkFilter, clearance: number) {
  if (!organizations) return actors ? new Set(actors) : null;
  const rows = await database.read('organizationMembers', { organizations, clearance });
  const members = [...organizations, ...rows.map(({ id }) => id as string)];
  return new Set(members.filter((id) => !actors || actors.includes(id)));
}

async function claimsLeft(database: Database, filter: NetworkFilter, clearance: number) {
  const { claims = null, countries = null, rebutted = null } = filter;
  if (claims === null && countries === null && rebutted === null) return null;
  const rows = await database.read('claimsLeft', { claims, countries, rebutted, clearance });
  return new Set(rows.map(({ id }) => id as string));
}
