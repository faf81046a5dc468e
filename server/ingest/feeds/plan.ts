import type { Database } from '../../../cypher/database.ts';
import { markingName } from '../../access/marking.ts';
import { InputRefused } from '../digest/reading/refused.ts';
import type { GraphRows } from '../graph-rows.ts';
import type { FeedRows } from './feed-rows.ts';

/** How many of a kind are new, and how many the graph has already. */
export interface Counted {
  new: number;
  known: number;
}

/** What an import would change; the rows left in the feed are those that the graph lacks. */
export interface FeedPlan {
  /** By kind of node. */
  nodes: Record<string, Counted>;
  /** By type of relationship; a known one may gain an assertion. */
  relationships: Record<string, Counted>;
  assertions: Counted;
}

/** A plan, and which nodes are new. */
export interface Planned {
  plan: FeedPlan;
  newNodes: ReadonlySet<string>;
}

/** Every marking, and what has been withdrawn. */
const EVERYTHING = 5;
const BATCH = 5_000;

/**
 * Compares a feed's rows with the graph and takes out of them what the graph has already.
 * @throws InputRefused where a record is in the graph with another marking
 */
export async function planFeed(database: Database, { rows, run }: FeedRows): Promise<Planned> {
  const known = await knownMarkings(database, rows);
  for (const { id, marking, title } of rows.nodes.documents.values()) {
    const before = known.get(id);
    if (before === undefined || before === marking) continue;
    throw new InputRefused(
      run.file,
      `the record “${title}” (${id}) is in the graph as ${markingName(before)} and would come in as ${markingName(marking)}. A record keeps its marking: take back the import that brought it in first.`,
    );
  }
  const assertions = await dropKnownAssertions(database, rows, known);
  const relationships = await dropKnownFacts(database, rows, known);
  const newNodes = new Set(
    Object.values(rows.nodes).flatMap((kind) => [...kind.keys()].filter((id) => !known.has(id))),
  );
  return { plan: { nodes: dropKnownNodes(rows, known), relationships, assertions }, newNodes };
}

/** Whether the graph lacks anything of what the feed says. */
export function changesAnything({ assertions }: FeedPlan): boolean {
  return assertions.new > 0;
}

async function knownMarkings(database: Database, { nodes }: GraphRows): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const ids of batches(Object.values(nodes).flatMap((kind) => [...kind.keys()]))) {
    for (const { id, marking } of await database.read('knownNodes', { ids, clearance: EVERYTHING })) {
      known.set(String(id), Number(marking));
    }
  }
  return known;
}

async function dropKnownAssertions(database: Database, rows: GraphRows, known: Map<string, number>): Promise<Counted> {
  const all = rows.assertions.size;
  // what a record that the graph has never seen asserts cannot be known
  const perhaps = [...rows.assertions.values()].filter(({ document }) => known.has(document)).map(({ id }) => id);
  for (const ids of batches(perhaps)) {
    for (const { id } of await database.read('knownAssertions', { ids, clearance: EVERYTHING })) {
      rows.assertions.delete(String(id));
    }
  }
  for (const [key, { assertion }] of rows.support) if (!rows.assertions.has(assertion)) rows.support.delete(key);
  return { new: rows.assertions.size, known: all - rows.assertions.size };
}

async function dropKnownFacts(
  database: Database,
  rows: GraphRows,
  known: Map<string, number>,
): Promise<Record<string, Counted>> {
  const supported = new Set([...rows.support].map(([key, { assertion }]) => key.slice(assertion.length + 1)));
  const between = [...rows.facts].filter(
    ([key, { from, to }]) => supported.has(key) && known.has(from) && known.has(to),
  );
  const there = new Set<string>();
  for (const asked of batches(between.map(([key, { from, to, type }]) => ({ key, from, to, type })))) {
    for (const { key } of await database.read('knownFacts', { rows: asked, clearance: EVERYTHING }))
      there.add(String(key));
  }
  const counts: Record<string, Counted> = {};
  for (const [key, { type }] of rows.facts) {
    count(counts, type, !supported.has(key) || there.has(key));
    if (!supported.has(key)) rows.facts.delete(key);
  }
  return counts;
}

function dropKnownNodes({ nodes }: GraphRows, known: Map<string, number>): Record<string, Counted> {
  const counts: Record<string, Counted> = {};
  for (const [kind, list] of Object.entries(nodes)) {
    for (const [id, { marking }] of list) {
      const before = known.get(id);
      count(counts, kind, before !== undefined);
      if (before !== undefined && before <= marking) list.delete(id);
    }
  }
  return counts;
}

function count(counts: Record<string, Counted>, kind: string, isKnown: boolean): void {
  counts[kind] ??= { new: 0, known: 0 };
  counts[kind][isKnown ? 'known' : 'new']++;
}

function* batches<T>(all: T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH);
}
