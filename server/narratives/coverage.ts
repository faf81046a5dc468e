import type { Database } from '../../cypher/database.ts';

/** How a claim stands. */
export interface ClaimStanding {
  id: string;
  narratives: string[];
  rebutted: boolean;
  /** Sum of the latest counts over the distinct channels that carried it. */
  known: number;
}

/** Rebuttal coverage of some claims; see RebuttalCoverage in the schema. */
export interface Coverage {
  claims: number;
  rebutted: number;
  ratio: number;
  reachWeighted: number | null;
}

/** Reads which claims are part of which narratives, and which are rebutted. */
export async function readStates(
  database: Database,
  asked: { narratives?: readonly string[]; claims?: readonly string[] },
  clearance: number,
): Promise<Omit<ClaimStanding, 'known'>[]> {
  const params = { claims: [...(asked.claims ?? [])], narratives: [...(asked.narratives ?? [])], clearance };
  return (await database.read('claimStates', params)) as unknown as Omit<ClaimStanding, 'known'>[];
}

/** Reads how claims stand: those of narratives, or given ones. */
export async function readStanding(
  database: Database,
  asked: { narratives?: readonly string[]; claims?: readonly string[] },
  clearance: number,
): Promise<ClaimStanding[]> {
  const states = await readStates(database, asked, clearance);
  const carriers = new Map(states.map(({ id }) => [id, new Set<string>()]));
  // as many rows as there are statements: they are put together as they come
  await database.scan('claimCarriers', { claims: [...carriers.keys()], clearance }, ([claim, channel]) => {
    carriers.get(claim as string)?.add(channel as string);
  });
  const ids = [...new Set([...carriers.values()].flatMap((channels) => [...channels]))];
  const rows = await database.read('channelCounts', { ids, clearance });
  const counts = new Map(rows.map(({ id, count }) => [id as string, count as number | null]));
  return states.map((state) => {
    const channels = [...(carriers.get(state.id) ?? [])];
    return { ...state, known: channels.reduce((sum, channel) => sum + (counts.get(channel) ?? 0), 0) };
  });
}

/** Claims with a rebuttal / claims, plain and weighted by known reach: sum of R over the rebutted / sum of R. */
export function coverageOf(claims: readonly ClaimStanding[]): Coverage {
  const rebutted = claims.filter((claim) => claim.rebutted);
  const known = sumOfReach(claims);
  return {
    claims: claims.length,
    rebutted: rebutted.length,
    ratio: claims.length === 0 ? 0 : rebutted.length / claims.length,
    reachWeighted: known === 0 ? null : sumOfReach(rebutted) / known,
  };
}

/** The unrebutted claims of the widest known reach: several where they tie, none where all are rebutted. */
export function widestUnrebutted(claims: readonly ClaimStanding[]): ClaimStanding[] {
  const open = claims.filter((claim) => !claim.rebutted);
  // of many, a spread would take more arguments than a call may have
  const widest = open.reduce((most, claim) => Math.max(most, claim.known), 0);
  return open.filter((claim) => claim.known === widest);
}

function sumOfReach(claims: readonly ClaimStanding[]): number {
  return claims.reduce((sum, claim) => sum + claim.known, 0);
}
