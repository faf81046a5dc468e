import type { Database } from '../../cypher/database.ts';
import type { Row } from '../../cypher/decode.ts';
import { sha256 } from '../ingest/hashes.ts';

/** Beyond every clearance: withdrawn facts count too. */
const EVERYTHING = 5;

/** Labels of the change log: it only grows, so that it alone tells of what was undone. */
const CHANGE_LOG = ['Change', 'ChangeLog'];

/** Every label whose nodes `graphNodes` reads, and those that stand beside one of them. */
const HASHED = new Set(
  (
    'Actor Alias Analyst ApiKey Assertion Channel Claim ClaimFamily CounterEvidence Country Document Event ImportRun Keyword ' +
    'Migration Narrative Note Place Proposal ReachObservation ReviewStep Rule Section SharedObject Statement Technique Topic Briefing SavedView ' +
    'Person Organization Collective Quote Post Publication Review'
  ).split(' '),
);

/** Rows read at once: each page is far below what one statement may take. */
const PAGE = 10_000;

const MODULUS = 2n ** 256n;

/**
 * A hash of the whole graph: labels and properties of every node, type, ends and properties of every relationship,
 * whatever their order. Only the change log is left out. Equal hashes are equal graphs.
 * @throws an Error where the graph has a label that the hash does not know
 */
export async function graphHash(database: Database): Promise<string> {
  const known = await database.read('graphLabels', { clearance: EVERYTHING });
  const foreign = known
    .map(({ label }) => String(label))
    .find((label) => !HASHED.has(label) && !CHANGE_LOG.includes(label));
  if (foreign) throw new Error(`The hash of the graph would miss the nodes with the label ${foreign}.`);
  let sum = 0n;
  const add = (row: unknown) => {
    sum = (sum + BigInt(`0x${sha256(JSON.stringify(row))}`)) % MODULUS;
  };
  for await (const { labels: own, properties } of everyRow(database, 'graphNodes')) {
    add(['node', sorted(own), ordered(properties)]);
  }
  for await (const row of everyRow(database, 'graphRelationships')) {
    add([row.type, sorted(row.fromLabels), row.from, sorted(row.toLabels), row.to, ordered(row.properties)]);
  }
  return sum.toString(16).padStart(64, '0');
}

/** All rows of a statement that reads in pages, of which no more than one is held at once. */
async function* everyRow(database: Database, name: 'graphNodes' | 'graphRelationships'): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += PAGE) {
    const rows = await database.read(name, { skip, limit: PAGE, clearance: EVERYTHING });
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function sorted(labels: unknown): string[] {
  return [...(labels as string[])].sort();
}

function ordered(properties: unknown): [string, unknown][] {
  return Object.entries(properties as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
}
