import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../cypher/database.ts';
import { packageRoot } from '../cypher/package-root.ts';
import { type ExtractionFiles, readExtraction } from '../server/ingest/extraction/read.ts';
import { extractionRows } from '../server/ingest/extraction/rows.ts';
import { type Source, sourceShape } from '../server/ingest/extraction/source.ts';
import { isWritten, writeGraph } from '../server/ingest/write.ts';

/** Where the digest lies that every new graph starts with. */
export const digestFolder = join(packageRoot, 'seed', 'digest');

/** Reads the files of one document from a folder whose source.json names them. */
export function digestFiles(folder: string = digestFolder): ExtractionFiles {
  const source = readFileSync(join(folder, 'source.json'), 'utf8');
  const named: Source = sourceShape.parse(JSON.parse(source));
  const bytes = (file: string) => readFileSync(join(folder, file));
  return {
    source,
    text: bytes(named.file),
    extraction: bytes(named.extraction.file),
    notes: bytes(named.extraction.notes).toString('utf8'),
  };
}

/**
 * Fills the graph with the digest and its extraction. A second run finds it there and writes nothing; files that do not
 * fit are refused with ExtractionRefused before anything is written.
 */
export async function seed(database: Database, say: (line: string) => void): Promise<void> {
  const checked = readExtraction(digestFiles());
  const rows = extractionRows(checked);
  if (await isWritten(database, rows)) return say('The digest is in the graph already.');
  const nodes = Object.values(rows.nodes).reduce((sum, kind) => sum + kind.size, 0);
  say(`Filling the graph with “${checked.source.title}”: ${nodes} nodes, ${rows.facts.size} facts …`);
  await writeGraph(database, rows);
  say(`The digest is in the graph, with ${rows.assertions.size} assertions.`);
}
