import { readFileSync, statSync } from 'node:fs';

/** Where the log ends now, in bytes; 0 when there is none. */
export function logEnd(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was written since then. A log that was begun anew since is read from its start. */
export function textSince(file: string, offset: number): string {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(bytes.length < offset ? 0 : offset).toString('utf8');
  } catch {
    return '';
  }
}

const known: [RegExp, string][] = [
  [/Address already in use/, 'the port that was free a moment ago has been taken.'],
  [/No space left on device|Disk quota exceeded/, 'the disk is full. Make room and start again.'],
  [/Read-only file system|AccessDeniedException|Permission denied/, 'its data folder cannot be written.'],
  [/store_lock|FileLockException|Unable to obtain lock on store/, 'another Neo4j uses the same data.'],
  [/UnsupportedClassVersionError/, 'this Java is too old: it needs 17 or 21.'],
  [/insufficient memory|Could not reserve enough space|OutOfMemoryError/, 'there is not enough memory.'],
  [
    /ClassNotFoundException|NoClassDefFoundError|ZipException|Could not find or load main class/,
    'a part of it is missing or broken. Fetch it anew: delete data/neo4j-* beside package.json and run npm run setup.',
  ],
];

/** The reason of a failed start in one sentence: a known one, else the last error as Neo4j put it. */
export function reasonIn(written: string): string {
  const found = known.find(([pattern]) => pattern.test(written));
  if (found) return found[1];
  const lines = written.split('\n').filter((line) => line.trim());
  const last = lines.findLast((line) => /ERROR|Caused by|Error|Exception/.test(line)) ?? lines.at(-1);
  return last ? `${last.trim().replace(/\.$/, '')}.` : 'it said nothing.';
}
