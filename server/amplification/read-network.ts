import type { Database } from '../../cypher/database.ts';
import type { EntityRow } from '../reading/rows.ts';
import { targetId } from './groups/homes.ts';
import type { NetworkFilter } from './network.input.ts';
import type { Amplifier } from './said/amplifier.ts';
import { chooseTellings } from './said/choose-tellings.ts';
import type { Said } from './said/said.ts';
import { amplifiersById } from './said/spread.ts';

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

/** Reads what a picture is drawn from, in a fixed number of statements. */
export async function readNetwork(
  database: Database,
  filter: NetworkFilter,
  expand: readonly string[],
  clearance: number,
): Promise<NetworkRows> {
  const { said, narratives: all, parts, tellings } = await chooseTellings(database, filter, expand, clearance);
  const ids = all.map(({ id }) => id);
  const expanded = ids.filter((id) => expand.includes(id));
  const narrowed = narrows(filter);
  const amplifiers = await amplifiersById(said, tellings, filter);
  const spoken = narrowed ? await selectedClaims(database, ids, { filter, said, amplifiers }, clearance) : null;
  const left = spoken && new Set(spoken);
  const claims = parts.map(({ claim }) => claim).filter(({ id }) => !left || left.has(id));
  const answers = await answersTo(database, { narratives: ids, spoken, expanded, claims }, clearance);

  const targets = new Set(amplifiers.flatMap(({ spoken }) => spoken.map(({ target }) => target)));
  const spokenIn = new Set([...targets].map((target) => targetId(said, target)));
  return {
    narratives: all.filter(({ id }) => !expanded.includes(id) && (!narrowed || spokenIn.has(id))),
    allNarratives: ids,
    ...{ claims, said, amplifiers, narrowed },
    answers: answers.filter(({ target }) => !narrowed || spokenIn.has(target)),
    selectedClaims: spoken ? { claims: spoken } : { narratives: ids },
  };
}

/** The statements of a picture, in order of number, each once. */
export function statementsOf(said: Said, amplifiers: readonly Amplifier[]): Int32Array {
  const told = new Uint8Array(said.statements.all.length);
  for (const { spoken } of amplifiers)
    for (const { statements } of spoken) for (const each of statements) told[each] = 1;
  const all = new Int32Array(told.length);
  let length = 0;
  for (let each = 0; each < told.length; each++) if (told[each] === 1) all[length++] = each;
  return all.subarray(0, length);
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
  { filter, said, amplifiers }: { filter: NetworkFilter; said: Said; amplifiers: readonly Amplifier[] },
  clearance: number,
): Promise<string[]> {
  const { claims = null, countries = null, rebutted = null } = filter;
  const rows = await database.read('selectedClaims', { narratives, claims, countries, rebutted, clearance });
  const ids = rows.map(({ id }) => id as string);
  if (!choosesStatements(filter)) return ids;
  const made = new Set<number | undefined>();
  for (const statement of statementsOf(said, amplifiers)) said.claimsOf.each(statement, (claim) => made.add(claim));
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
