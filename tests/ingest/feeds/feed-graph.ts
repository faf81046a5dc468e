import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../cypher/database.ts';
import { type FeedReport, importFeed } from '../../../server/ingest/feeds/import-feed.ts';
import { type FeedFormat, readFeed } from '../../../server/ingest/feeds/read-feed.ts';
import { rawCypher } from '../../seed/raw-cypher.ts';

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));

/** Writes a feed's file for a test and gives its path. */
export function feedFile(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function removeFeedFiles(): void {
  rmSync(folder, { recursive: true, force: true });
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
export async function nodesNow(): Promise<string[]> {
  const rows = await rawCypher('MATCH (n) RETURN elementId(n) AS node');
  return rows.map(({ node }) => String(node));
}

/** Takes out all nodes but these, with their relationships. */
export async function keepOnly(nodes: string[]): Promise<void> {
  await rawCypher('MATCH (n) WHERE NOT elementId(n) IN $nodes DETACH DELETE n', { nodes });
}
