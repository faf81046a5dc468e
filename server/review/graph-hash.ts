import type { Database } from '../../cypher/database.ts';
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

const MODULUS = 2n ** 256n;

/**
 * A hash of the whole graph: labels and properties of every node, type, ends and properties of every relationship,
 * whatever their order. Only the change log is left out. Equal hashes are equal graphs.
 * @param read is told how many nodes and relationships are read, at each of them
 * @throws an Error where the graph has a label that the hash does not know
 */
export async function graphHash(database: Database, read: (rows: number) => void = () => {}): Promise<string> {
  const known = await database.read('graphLabels', { clearance: EVERYTHING });
  const foreign = known
    .map(({ label }) => String(label))
    .find((label) => !HASHED.has(label) && !CHANGE_LOG.includes(label));
  if (foreign) throw new Error(`The hash of the graph would miss the nodes with the label ${foreign}.`);
  let sum = 0n;
  let rows = 0;
  const add = (row: unknown) => {
    sum = (sum + BigInt(`0x${sha256(JSON.stringify(row))}`)) % MODULUS;
    read(++rows);
  };
  const everything = { clearance: EVERYTHING };
  for await (const { labels: own, properties } of database.stream('graphNodes', everything)) {
    add(['node', sorted(own), ordered(properties)]);
  }
  for await (const row of database.stream('graphRelationships', everything)) {
    add([row.type, sorted(row.fromLabels), row.from, sorted(row.toLabels), row.to, ordered(row.properties)]);
  }
  return sum.toString(16).padStart(64, '0');
}

function sorted(labels: unknown): string[] {
  return [...(labels as string[])].sort();
}

function ordered(properties: unknown): [string, unknown][] {
  return Object.entries(properties as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
}
