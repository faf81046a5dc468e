import type { Database } from '../../cypher/database.ts';
import type { EntityRow } from '../reading/rows.ts';
import type { NetworkFilter } from './network.input.ts';

/** An amplifier, one narrative or claim, and the statements between them. */
export interface AmplifierRow {
  amplifier: EntityRow;
  target: string;
  statements: EntityRow[];
  /** The amplifier's channels that carried them, with the latest count where one is known. */
  channels: { id: string; count: number | null }[];
  assertions: string[];
}

/** Who answers, one narrative or claim, and the counter-evidence of one kind between them. */
export interface AnswerRow {
  giver: EntityRow;
  target: string;
  kind: string;
  counterEvidence: EntityRow[];
  assertions: string[];
}

/** What a picture is drawn from. */
export interface NetworkRows {
  narratives: EntityRow[];
  /** Ids of all narratives that it is about, expanded ones included. */
  allNarratives: string[];
  /** Claims of the expanded narratives. */
  claims: EntityRow[];
  amplifiers: AmplifierRow[];
  answers: AnswerRow[];
  /** The statements behind the amplifiers' edges, each once. */
  statements: string[];
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
  const expanded = all.filter(({ id }) => expand.includes(id)).map(({ id }) => id);
  const amplifiers = (await database.read('amplifiers', {
    filter: asParameters(filter),
    expand: expanded,
    clearance,
  })) as unknown as AmplifierRow[];

  const narrowed = narrows(filter);
  const statements = [...new Set(amplifiers.flatMap((row) => row.statements.map(({ id }) => id)))];
  const ids = all.map(({ id }) => id);
  const chosen = choosesStatements(filter) ? statements : null;
  const spoken = narrowed ? await selectedClaims(database, ids, chosen, filter, clearance) : null;
  const claims = await claimsOf(database, expanded, spoken, clearance);
  const answers = (await database.read('answers', {
    narratives: ids,
    claims: spoken,
    expand: expanded,
    clearance,
  })) as unknown as AnswerRow[];
  const claimAnswers = await answersTo(database, claims, clearance);

  const spokenIn = new Set(amplifiers.map(({ target }) => target));
  return {
    narratives: all.filter(({ id }) => !expanded.includes(id) && (!narrowed || spokenIn.has(id))),
    allNarratives: ids,
    claims,
    amplifiers,
    statements,
    answers: [...answers, ...claimAnswers].filter(({ target }) => !narrowed || spokenIn.has(target)),
    selectedClaims: spoken ? { claims: spoken } : { narratives: ids },
    narrowed,
  };
}

/** Whether a filter leaves out anything of the narratives that it keeps. */
function narrows({ narratives, roles, marking, ...rest }: NetworkFilter): boolean {
  return Object.values(rest).some((value) => value !== null && value !== undefined);
}

/** Whether a filter is about who says what and when: then only the claims that somebody in the picture makes count. */
function choosesStatements({ rebutted, countries, claims, ...rest }: NetworkFilter): boolean {
  return narrows(rest);
}

async function selectedClaims(
  database: Database,
  narratives: string[],
  statements: string[] | null,
  filter: NetworkFilter,
  clearance: number,
): Promise<string[]> {
  const rows = await database.read('selectedClaims', {
    narratives,
    statements,
    claims: filter.claims ?? null,
    rebutted: filter.rebutted ?? null,
    countries: filter.countries ?? null,
    clearance,
  });
  return rows.map((row) => row.id as string);
}

async function claimsOf(database: Database, narratives: string[], only: string[] | null, clearance: number) {
  // the first screen expands nothing, and must not wait for that
  if (narratives.length === 0) return [];
  const rows = await database.read('narrativeClaims', { narratives, claims: only, clearance });
  return rows.map((row) => row.claim as EntityRow);
}

async function answersTo(database: Database, claims: EntityRow[], clearance: number): Promise<AnswerRow[]> {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  return (await database.read('claimAnswers', { claims: ids, clearance })) as unknown as AnswerRow[];
}
