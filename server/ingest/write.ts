import type { Database, Transaction } from '../../cypher/database.ts';
import type { WriteParams } from '../../cypher/statement-params.ts';
import type { AssertionRow, FactRow, GraphRows } from './graph-rows.ts';
import type { FactType } from './model.ts';
import type { NodeRows } from './node-rows.ts';

/** Statements that take rows. */
type RowStatement = {
  [K in keyof WriteParams]: WriteParams[K] extends { rows: unknown[] } ? K : never;
}[keyof WriteParams];

const NODE_STATEMENTS: Record<keyof NodeRows, RowStatement> = {
  documents: 'ingestDocuments',
  sections: 'ingestSections',
  analysts: 'ingestAnalysts',
  importRuns: 'ingestImportRuns',
  persons: 'ingestPersons',
  organizations: 'ingestOrganizations',
  collectives: 'ingestCollectives',
  channels: 'ingestChannels',
  reachObservations: 'ingestReachObservations',
  quotes: 'ingestQuotes',
  publications: 'ingestPublications',
  counterEvidence: 'ingestCounterEvidence',
  reviews: 'ingestReviews',
  claims: 'ingestClaims',
  claimFamilies: 'ingestClaimFamilies',
  narratives: 'ingestNarratives',
  events: 'ingestEvents',
  countries: 'ingestCountries',
  places: 'ingestPlaces',
  topics: 'ingestTopics',
  notes: 'ingestNotes',
};

const FACT_STATEMENTS: Record<FactType, RowStatement> = {
  HAS_SECTION: 'joinHasSection',
  DESCRIBES: 'joinDescribes',
  MENTIONS: 'joinMentions',
  AUTHORED: 'joinAuthored',
  PUBLISHED: 'joinPublished',
  SAID: 'joinSaid',
  CARRIED: 'joinCarried',
  PRINTED_IN: 'joinPrintedIn',
  IN_SECTION: 'joinInSection',
  IN_NARRATIVE: 'joinInNarrative',
  EXPRESSES: 'joinExpresses',
  PART_OF: 'joinPartOf',
  VARIANT_OF: 'joinVariantOf',
  CONTRADICTS: 'joinContradicts',
  ABOUT: 'joinAbout',
  REBUTS: 'joinRebuts',
  CORROBORATES: 'joinCorroborates',
  QUALIFIES: 'joinQualifies',
  EXPOSES_MOTIVE_OF: 'joinExposesMotiveOf',
  GAVE: 'joinGave',
  VIA: 'joinVia',
  QUOTES: 'joinQuotes',
  OPERATES: 'joinOperates',
  RELAYS: 'joinRelays',
  HAD_REACH: 'joinHadReach',
  AFFILIATED_WITH: 'joinAffiliatedWith',
  HOLDS_OFFICE_IN: 'joinHoldsOfficeIn',
  STATE_BODY_OF: 'joinStateBodyOf',
  ECHOES: 'joinEchoes',
  DISSENTS_FROM: 'joinDissentsFrom',
  POSSIBLY_SAME_AS: 'joinPossiblySameAs',
  PARTICIPATED_IN: 'joinParticipatedIn',
  PARTY_TO: 'joinPartyTo',
  TOOK_PLACE_IN: 'joinTookPlaceIn',
  RELATED_TO: 'joinRelatedTo',
  CONCERNS: 'joinConcerns',
};

/** The statements that join an assertion, and the column that each needs beside its id and marking. */
const ASSERTION_JOINS = {
  joinSubject: 'subject',
  joinObject: 'object',
  joinFrom: 'document',
  joinBy: 'analyst',
  joinInRun: 'run',
} satisfies Partial<Record<RowStatement, keyof AssertionRow>>;

/** Rows sent to Neo4j at once. */
const BATCH = 5_000;

/**
 * Writes nodes, then facts, then assertions, then what they support, in one transaction: all of it or nothing.
 *
 * Rows that are there already change nothing. A node or relationship that a more restricted source has brought in before
 * takes on the properties and the marking of the less restricted one, so that it never tells more than that one says.
 */
export async function writeGraph(database: Database, rows: GraphRows): Promise<void> {
  await database.transaction((tx) => writeRows(tx, rows));
}

/** As writeGraph, as a part of a transaction. */
export async function writeRows(tx: Transaction, rows: GraphRows): Promise<void> {
  for (const [kind, statement] of entries(NODE_STATEMENTS)) {
    await inBatches(tx, statement, [...rows.nodes[kind].values()]);
  }
  for (const [type, facts] of byType(rows.facts.values())) await inBatches(tx, FACT_STATEMENTS[type], facts.map(flat));
  const assertions = [...rows.assertions.values()];
  await inBatches(tx, 'ingestAssertions', assertions);
  for (const [statement, column] of entries(ASSERTION_JOINS)) {
    await inBatches(
      tx,
      statement,
      assertions.map(({ id, marking, [column]: end }) => ({ id, marking, [column]: end })),
    );
  }
  await inBatches(tx, 'ingestSupport', [...rows.support.values()]);
}

/** Every marking, and what has been withdrawn: importing and checking see all there is. */
const EVERYTHING = 5;

/** True where runs with these very rows have been written. */
export async function isWritten(database: Database, rows: GraphRows): Promise<boolean> {
  for (const { id, rowsSha256 } of rows.nodes.importRuns.values()) {
    const [run] = await database.read('importRun', { id, clearance: EVERYTHING });
    if (run?.rowsSha256 !== rowsSha256) return false;
  }
  return true;
}

async function inBatches(tx: Transaction, statement: RowStatement, rows: object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => ({ ...row }));
    const [result] = await tx.run(statement, { rows: batch });
    // a MATCH that finds nothing would drop a fact without a word
    if (typeof result?.joined === 'number' && result.joined !== batch.length) {
      throw new Error(`${statement}: only ${result.joined} of ${batch.length} rows found the nodes that they join.`);
    }
  }
}

function flat({ from, to, marking, status, properties }: FactRow): Record<string, unknown> {
  return { from, to, marking, status, ...properties };
}

function byType(facts: Iterable<FactRow>): Map<FactType, FactRow[]> {
  const groups = new Map<FactType, FactRow[]>();
  for (const fact of facts) {
    const group = groups.get(fact.type);
    if (group) group.push(fact);
    else groups.set(fact.type, [fact]);
  }
  return groups;
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
