import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cypher/cannot-start.ts';
import type { Database } from '../cypher/database.ts';
import { packageRoot } from '../cypher/package-root.ts';
import {
  type CheckedExtraction,
  type ExtractionFiles,
  readExtraction,
  readSource,
} from '../server/ingest/extraction/read.ts';
import { ExtractionRefused } from '../server/ingest/extraction/refused.ts';
import { extractionRows } from '../server/ingest/extraction/rows.ts';
import type { GraphRows } from '../server/ingest/graph-rows.ts';
import type { ChannelRow } from '../server/ingest/node-rows.ts';
import { isWritten, writeGraph } from '../server/ingest/write.ts';

/** Where the digest lies that every new graph starts with. */
export const digestFolder = join(packageRoot, 'seed', 'digest');

/** Reads the files of one document from a folder whose source.json names them. */
export function digestFiles(folder: string = digestFolder): ExtractionFiles {
  const bytes = (file: string) => {
    try {
      return readFileSync(join(folder, file));
    } catch (error) {
      throw new ExtractionRefused(file, [`cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
    }
  };
  const source = bytes('source.json').toString('utf8');
  const { file, extraction } = readSource(source);
  return {
    source,
    text: bytes(file),
    extraction: bytes(extraction.file),
    notes: bytes(extraction.notes).toString('utf8'),
  };
}

/**
 * Fills the graph with the digest and its extraction. A second run finds it there and writes nothing.
 * @throws CannotStart before anything is written when the files do not fit, naming each item that does not
 */
export async function seed(database: Database, say: (line: string) => void, folder?: string): Promise<void> {
  const { checked, rows } = prepared(folder);
  if (await isWritten(database, rows)) return say('The digest is in the graph already.');
  const nodes = Object.values(rows.nodes).reduce((sum, kind) => sum + kind.size, 0);
  say(`Filling the graph with “${checked.source.title}”: ${nodes} nodes, ${rows.facts.size} facts …`);
  await writeGraph(database, rows);
  say(`The digest is in the graph, with ${rows.assertions.size} assertions.`);
}

/** The channels that the digest brings in. */
export function seededChannels(): ChannelRow[] {
  return [...prepared(undefined).rows.nodes.channels.values()];
}

function prepared(folder: string | undefined): { checked: CheckedExtraction; rows: GraphRows } {
  try {
    const checked = readExtraction(digestFiles(folder));
    return { checked, rows: extractionRows(checked) };
  } catch (error) {
    if (error instanceof ExtractionRefused) throw new CannotStart(error.message);
    throw error;
  }
}
