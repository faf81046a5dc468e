import type { Database } from '../../cypher/database.ts';
import { hashOf } from './keys.ts';
import { HIGHEST_CLEARANCE } from './marking.ts';
import type { FindKey, Viewer } from './viewer.ts';

/** How old what is known of the keys may be: a revoked key works this long at most. */
const MAX_AGE_MS = 200;

/**
 * Finds keys among those in force, which are read anew when what is known of them is older than 200 ms: a flood of wrong
 * keys asks the database five times a second and no more.
 */
export function keyRing(database: Database): FindKey {
  let keys: Promise<Map<string, Viewer>> | undefined;
  let askedAt = 0;
  return async (secret) => {
    const now = performance.now();
    if (!keys || now - askedAt > MAX_AGE_MS) {
      askedAt = now;
      keys = activeKeys(database);
    }
    try {
      return (await keys).get(hashOf(secret));
    } catch (error) {
      keys = undefined;
      throw error;
    }
  };
}

/** The holders of the keys in force, by the hash of the key's secret. */
export async function activeKeys(database: Database): Promise<Map<string, Viewer>> {
  const rows = await database.read('activeApiKeys', { clearance: HIGHEST_CLEARANCE });
  return new Map(
    rows
      .map((row): [string, Viewer] => [String(row.hash), { name: String(row.name), clearance: Number(row.clearance) }])
      // a key whose clearance somebody has written by hand, and wrongly, opens nothing
      .filter(([, { clearance }]) => Number.isInteger(clearance) && clearance >= 0 && clearance <= HIGHEST_CLEARANCE),
  );
}
