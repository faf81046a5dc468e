import { hashId } from '../hashes.ts';

/**
 * A run's name stands on every relationship of its posts: thirteen small letters are the longest that Neo4j keeps there,
 * and not in a record of their own.
 */
export function runId(...parts: (string | number)[]): string {
  const letters = Buffer.from(hashId(...parts), 'hex').subarray(0, 13);
  return `run:${Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}
