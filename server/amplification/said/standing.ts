import type { Database } from '../../../cypher/database.ts';
import { type ClaimStanding, readStates } from '../../narratives/coverage.ts';
import type { NetworkRows } from '../read-network.ts';
import { breathe } from './breathe.ts';
import type { Said } from './said.ts';

const known = new WeakMap<Said, Promise<Float64Array>>();

/** How the claims of a picture stand, as `readStanding` tells it, from what has been read already. */
export async function standingIn(
  database: Database,
  { said, selectedClaims }: NetworkRows,
  clearance: number,
): Promise<ClaimStanding[]> {
  const states = await readStates(database, selectedClaims, clearance);
  const counts = known.get(said) ?? knownByClaim(said);
  known.set(said, counts);
  const byClaim = await counts;
  return states.map((state) => ({ ...state, known: byClaim[said.claims.find(state.id) ?? -1] ?? 0 }));
}

/** Sum of the latest counts over the distinct channels that carried each claim, by its number. */
async function knownByClaim(said: Said): Promise<Float64Array> {
  const pairs: number[] = [];
  const channels = said.who.all.length;
  for (let statement = 0; statement < said.statements.all.length; statement++) {
    said.claimsOf.each(statement, (claim) => {
      said.carriersOf.each(statement, (channel) => pairs.push(claim * channels + channel));
    });
  }
  for (let claim = 0; claim < said.claims.all.length; claim++) {
    said.furtherCarriersOf.each(claim, (channel) => pairs.push(claim * channels + channel));
  }
  await breathe();
  const sums = new Float64Array(said.claims.all.length);
  const sorted = Float64Array.from(pairs).sort();
  await breathe();
  for (const [at, pair] of sorted.entries()) {
    if (pair === sorted[at - 1]) continue;
    const claim = Math.floor(pair / channels);
    sums[claim] = (sums[claim] ?? 0) + (said.countOf(pair % channels) ?? 0);
  }
  return sums;
}
