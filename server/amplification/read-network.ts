import type { Database } from '../../cypher/database.ts';
import type { EntityRow } from '../reading/rows.ts';
import { targetId } from './homes.ts';
import type { NetworkFilter } from './network.input.ts';
import { readSaid } from './read-said.ts';
import type { Said } from './said.ts';
import { type Amplifier, amplifiersIn } from './spread.ts';

/** Statements and pieces of counter-evidence that an edge names at most; its weight counts all. */
export const EXAMPLES = 20;

/** Who answers, one narrative or claim, and the counter-evidence of one kind between them. */
export interface AnswerRow {
  giver: EntityRow;
  target: string;
  kind: string;
  /** Some of it, in full. */
  counterEvidence: EntityRow[];
  /** Ids of all of it. */
  given: string[];
  assertions: string[];
}

/** What a picture is drawn from. */
export interface NetworkRows {
  narratives: EntityRow[];
  /** Ids of all narratives that it is about, expanded ones included. */
  allNarratives: string[];
  /** Claims of the expanded narratives. */
  claims: EntityRow[];
  said: Said;
  amplifiers: Amplifier[];
  answers: AnswerRow[];
  /** The claims that the selection is about, for its measures. */
  selectedClaims: { claims?: string[]; narratives?: string[] };
  /** Whether something of the narratives is left out, so that their own figures are not the picture's. */
  narrowed: boolean;
}

/** A filter as named statements take it. */
export function asParameters({ from, until, reach, ...rest }: NetworkFilter): Record<string, unknown> {
  return {
    ...rest,
    reach: reach ? { least: reach.least, most: reach.most ?? null, unknown: reach.unknown } : null,
    from: from?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
  };
}

/** Reads what a picture is drawn from, in a fixed number of statements. */
export async function readNetwork(
  database: Database,
  filter: NetworkFilter,
  expand: readonly string[],
  clearance: number,
): Promise<NetworkRows> {
  const narrativeRows = await database.read('pictureNarratives', { narratives: filter.narratives ?? null, clearance });
  const all = narrativeRows.map((row) => row.narrative as EntityRow);
  const ids = all.map(({ id }) => id);
  const expanded = ids.filter((id) => expand.includes(id));
  const narrowed = narrows(filter);
  const said = await readSaid(
    database,
    {
      narratives: ids,
      from: filter.from?.toISOString() ?? null,
      until: filter.until?.toISOString() ?? null,
      claims: expanded.length > 0 || narrowed,
    },
    clearance,
  );
  const parts = await partsOf(database, expanded, clearance);
  const amplifiers = amplifiersIn(said, {
    filter,
    actors: await actorsLeft(database, filter, clearance),
    claims: await claimsLeft(database, filter, clearance),
    expanded: new Map(expanded.map((id) => [id, parts.filter((part) => part.narratives.includes(id)).map(idOf)])),
  });
  const spoken = narrowed ? await selectedClaims(database, ids, { filter, said, amplifiers }, clearance) : null;
  const left = spoken && new Set(spoken);
  const claims = parts.map(({ claim }) => claim).filter(({ id }) => !left || left.has(id));
  const answers = await answersTo(database, { narratives: ids, spoken, expanded, claims }, clearance);

  const spokenIn = new Set(
    amplifiers.flatMap((amplifier) => amplifier.spoken.map(({ target }) => targetId(said, target))),
  );
  return {
    narratives: all.filter(({ id }) => !expanded.includes(id) && (!narrowed || spokenIn.has(id))),
    allNarratives: ids,
    ...{ claims, said, amplifiers, narrowed },
    answers: answers.filter(({ target }) => !narrowed || spokenIn.has(target)),
    selectedClaims: spoken ? { claims: spoken } : { narratives: ids },
  };
}

/** The statements of a picture, by number, each once. */
export function statementsOf(amplifiers: readonly Amplifier[]): Set<number> {
  const all = new Set<number>();
  for (const { spoken } of amplifiers)
    for (const { statements } of spoken) for (const each of statements) all.add(each);
  return all;
}

/** Whether a filter leaves out anything of the narratives that it keeps. */
function narrows({ narratives, roles, marking, ...rest }: NetworkFilter): boolean {
  return Object.values(rest).some((value) => value !== null && value !== undefined);
}

/** Whether a filter is about who says what and when: then only the claims that somebody in the picture makes count. */
function choosesStatements({ rebutted, countries, claims, ...rest }: NetworkFilter): boolean {
  return narrows(rest);
}

interface Part {
  claim: EntityRow;
  narratives: string[];
}
const idOf = ({ claim }: Part) => claim.id;

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

async function selectedClaims(
  database: Database,
  narratives: string[],
  { filter, said, amplifiers }: { filter: NetworkFilter; said: Said; amplifiers: readonly Amplifier[] },
  clearance: number,
): Promise<string[]> {
  const { claims = null, countries = null, rebutted = null } = filter;
  const rows = await database.read('selectedClaims', { narratives, claims, countries, rebutted, clearance });
  const ids = rows.map(({ id }) => id as string);
  if (!choosesStatements(filter)) return ids;
  const made = new Set<number | undefined>();
  for (const statement of statementsOf(amplifiers)) for (const claim of said.claimsOf.of(statement)) made.add(claim);
  return ids.filter((id) => made.has(said.claims.find(id)));
}

async function answersTo(
  database: Database,
  asked: { narratives: string[]; spoken: string[] | null; expanded: string[]; claims: EntityRow[] },
  clearance: number,
): Promise<AnswerRow[]> {
  const { narratives, spoken, expanded } = asked;
  const toNarratives = await database.read('answers', {
    ...{ narratives, claims: spoken, expand: expanded, clearance },
    examples: EXAMPLES,
  });
  const claims = asked.claims.map(({ id }) => id);
  const toClaims =
    claims.length === 0 ? [] : await database.read('claimAnswers', { claims, examples: EXAMPLES, clearance });
  return [...toNarratives, ...toClaims] as unknown as AnswerRow[];
}
