import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { connect, type Database } from '../../../cypher/database.ts';
import { seed } from '../../../seed/seed.ts';
import { type FeedReport, importFeed } from '../../../server/ingest/feeds/import-feed.ts';
import { type FeedFormat, readFeed } from '../../../server/ingest/feeds/read-feed.ts';
import { ownNeo4j } from '../../own-neo4j.ts';
import { pictureOfGraph, rawCypher } from '../../seed/raw-cypher.ts';

let folder: string | undefined;

/** Writes a feed's file for a test and gives its path. */
export function feedFile(name: string, content: string | Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'feeds-'));
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function removeFeedFiles(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

interface Options {
  mapping?: string;
  marking?: number;
  dryRun?: boolean;
  inOne?: number;
  wrote?: () => unknown;
}

/** Reads a feed's file and brings it into the graph. */
export async function bring(
  database: Database,
  file: string,
  format: FeedFormat,
  { mapping, marking = 0, dryRun = false, inOne, wrote }: Options = {},
): Promise<FeedReport> {
  const startedAt = '2026-01-02T03:04:05.000Z';
  const { feed, leftOut } = await readFeed({ file, format, mapping, marking, startedAt });
  return importFeed(database, feed, leftOut, { dryRun, inOne, step: 200, wrote });
}

/** What a file's reading says is wrong, without the folder's name. */
export async function refusal(file: string, format: FeedFormat, mapping?: string): Promise<string> {
  const error: unknown = await readFeed({
    file,
    format,
    mapping,
    marking: 0,
    startedAt: '2026-01-02T03:04:05.000Z',
  }).then(
    () => new Error('was read'),
    (reason: unknown) => reason,
  );
  return String(error).replaceAll(`${folder}/`, '');
}

/** The nodes that are there; whatever comes later can be taken out again. */
async function nodesNow(): Promise<string[]> {
  const rows = await rawCypher('MATCH (n) RETURN elementId(n) AS node');
  return rows.map(({ node }) => String(node));
}

/** Takes out all nodes but these, with their relationships. */
async function keepOnly(nodes: string[]): Promise<void> {
  await rawCypher('MATCH (n) WHERE NOT elementId(n) IN $nodes DETACH DELETE n', { nodes });
}

/** Where feeds are brought in. */
interface FeedGraph {
  readonly database: Database;
  /** The graph as it was found, as text. */
  readonly before: string;
  /** Takes out all that a feed has brought in. */
  takeBack(): Promise<unknown>;
}

/** The seeded graph for the tests of a file; after each what it brought in is taken out again. */
export function feedGraph(): FeedGraph {
  let database: Database;
  let before: string;
  let nodes: string[];
  beforeAll(async () => {
    database = await connect(ownNeo4j());
    await seed(database, () => undefined);
    before = await pictureOfGraph();
    nodes = await nodesNow();
  });
  afterEach(() => keepOnly(nodes));
  afterAll(async () => {
    expect(await pictureOfGraph()).toBe(before);
    removeFeedFiles();
    await database.close();
  });
  return {
    get database() {
      return database;
    },
    get before() {
      return before;
    },
    takeBack: () => keepOnly(nodes),
  };
}
