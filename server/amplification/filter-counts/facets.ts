import type { Database } from '../../../cypher/database.ts';
import type { NetworkFilter } from '../network.input.ts';
import type { Chosen } from '../said/choose-tellings.ts';
import { Ids } from '../said/links.ts';
import { claimsBy } from '../said/tellings.ts';

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

/** The values of a filter, by number. */
export interface Values {
  /** Those of a telling, by its place. */
  of(at: number): Iterable<number>;
  nameOf(value: number): string;
  /** Names that a reader knows them by; none where the values say it all. */
  labelsOf(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const DAY_MS = 86_400_000;
const UNDATED = Number.MAX_SAFE_INTEGER;

/** What the tellings that are chosen have as values of a filter. */
export async function valuesOf(
  facet: Facet,
  chosen: Chosen,
  { database, filter, clearance }: { database: Database; filter: NetworkFilter; clearance: number },
): Promise<Values> {
  const { said, tellings, claims } = chosen;
  const statementAt = (at: number) => tellings.statements[at] ?? 0;
  const whoAt = (at: number) => tellings.who[at] ?? 0;
  const claimsIn = claimsBy(said, claims);
  const claimsAt = (at: number) => claimsIn(statementAt(at));
  const labelsOf = async (ids: readonly string[]) => {
    const rows = await database.read('valueLabels', { ids: [...ids], clearance });
    return new Map(rows.map(({ id, label }) => [id as string, label as string]));
  };
  const unlabelled = async () => new Map<string, string>();
  switch (facet) {
    case 'narrative':
      return { of: (at) => [tellings.targets[at] ?? 0], nameOf: (value) => said.narratives.at(value), labelsOf };
    case 'claim':
      return { of: claimsAt, nameOf: (value) => said.claims.at(value), labelsOf };
    case 'actor':
      return { of: (at) => [whoAt(at)], nameOf: (value) => said.who.at(value), labelsOf };
    case 'country': {
      const { countries, countriesOf } = await readClaims(database, chosen, clearance);
      const of = (at: number) => [...claimsAt(at)].flatMap((claim) => countriesOf[claim] ?? []);
      return { of, nameOf: (value) => countries.at(value), labelsOf };
    }
    case 'rebutted': {
      const { rebutted } = await readClaims(database, chosen, clearance);
      const of = (at: number) => Array.from(claimsAt(at), (claim) => Number(rebutted.has(claim)));
      return { of, nameOf: (value) => String(value === 1), labelsOf: unlabelled };
    }
    case 'organization': {
      const { organizations, organizationsOf } = await readAffiliations(database, chosen, clearance);
      const of = (at: number) => organizationsOf.get(whoAt(at)) ?? [];
      return { of, nameOf: (value) => organizations.at(value), labelsOf };
    }
    case 'platform': {
      const platforms = new Ids();
      const ofChannel = (channel: number) => {
        const stays = !filter.channels || filter.channels.includes(said.who.at(channel));
        return stays ? [platforms.of(said.channels.get(channel)?.platform ?? '')] : [];
      };
      const of = (at: number) => [...said.carriersOf.of(statementAt(at))].flatMap(ofChannel);
      const labels = async (names: readonly string[]) => new Map(names.map((name) => [name, name]));
      return { of, nameOf: (value) => platforms.at(value), labelsOf: labels };
    }
    case 'day': {
      const dayOf = (at: number) => Math.min(Math.floor((said.times[statementAt(at)] ?? 0) / DAY_MS), UNDATED);
      const nameOf = (day: number) => (day === UNDATED ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10));
      return { of: (at) => [dayOf(at)], nameOf, labelsOf: unlabelled };
    }
    case 'all':
      return { of: () => [0], nameOf: () => 'all', labelsOf: unlabelled };
  }
}

/** Which countries each claim is about, by its number, and which claims are rebutted. */
async function readClaims(database: Database, { said }: Chosen, clearance: number) {
  const countries = new Ids();
  const countriesOf: number[][] = [];
  const rebutted = new Set<number>();
  for (const row of await database.read('claimFacts', { clearance })) {
    const claim = said.claims.find(row.id as string);
    if (claim === undefined) continue;
    countriesOf[claim] = (row.countries as string[]).map((id) => countries.of(id));
    if (row.rebutted) rebutted.add(claim);
  }
  return { countries, countriesOf, rebutted };
}

/** The organizations of each amplifier: itself where it is one, and those that it belongs to. */
async function readAffiliations(database: Database, { said, tellings }: Chosen, clearance: number) {
  const organizations = new Ids();
  const organizationsOf = new Map<number, number[]>();
  const actors = [...new Set(tellings.who.subarray(0, tellings.length))].filter((who) => said.actorTypes.has(who));
  for (const who of actors)
    organizationsOf.set(who, said.typeOf(who) === 'Organization' ? [organizations.of(said.who.at(who))] : []);
  const ids = actors.map((who) => said.who.at(who));
  for (const { actor, organization } of await database.read('affiliations', { ids, clearance }))
    organizationsOf.get(said.who.find(actor as string) ?? -1)?.push(organizations.of(organization as string));
  return { organizations, organizationsOf };
}
