import type { ExecutionResult } from 'graphql';
import type { BenchNeo4j } from '../bench-neo4j.ts';
import { figure, met, ratio, type Table } from '../report.ts';
import { interleaved } from '../rounds.ts';
import { handReader } from './by-hand.ts';
import { MEGAPHONE_QUERIES, megaphoneReader } from './megaphone.ts';
import { PEER_QUERIES, peerReader } from './neo4j-graphql.ts';
import { rawReader } from './raw-driver.ts';

/** Rows asked for, and how many rounds are measured after how many that warm up. */
const SIZES = [
  { n: 1, rounds: 200, warmUp: 100 },
  { n: 100, rounds: 100, warmUp: 60 },
  { n: 1_000, rounds: 40, warmUp: 30 },
];
const TITLES = {
  nested: 'claim, its speakers and its counter-evidence',
  deep: 'claim, statements, speakers, channels: four levels',
};
const AIMS = { peer: 3, raw: 1.3 };

/** How long nested reads take on one graph: Megaphone, @neo4j/graphql, and the bare driver with Megaphone's statements. */
export async function measureNested({ database, driver }: BenchNeo4j, say: (line: string) => void): Promise<Table> {
  const ours = await megaphoneReader(database);
  const peer = await peerReader(driver);
  const raw = rawReader(driver);
  const byHand = handReader(driver);
  const rows: string[][] = [];
  const worst = { peer: Number.POSITIVE_INFINITY, raw: 0, possible: Number.POSITIVE_INFINITY };
  for (const question of ['nested', 'deep'] as const) {
    await sameAnswers(await ours(MEGAPHONE_QUERIES[question], 100), await peer(PEER_QUERIES[question], 100));
    for (const { n, rounds, warmUp } of SIZES) {
      say(`Nested reads: ${TITLES[question]}, ${n} rows`);
      const [megaphone = 0, neo4jGraphql = 0, limit = 0, least = 0] = await interleaved(
        [
          { name: 'Megaphone', run: () => ours(MEGAPHONE_QUERIES[question], n) },
          { name: '@neo4j/graphql', run: () => peer(PEER_QUERIES[question], n) },
          { name: 'driver', run: () => raw[question](n) },
          { name: 'by hand', run: () => byHand[question](n) },
        ],
        rounds,
        warmUp,
      );
      rows.push([
        ...[TITLES[question], String(n), figure(megaphone), figure(neo4jGraphql), figure(limit), figure(least)],
        ...[ratio(neo4jGraphql, megaphone), ratio(megaphone, limit), ratio(neo4jGraphql, least)],
      ]);
      worst.peer = Math.min(worst.peer, neo4jGraphql / megaphone);
      worst.raw = Math.max(worst.raw, megaphone / limit);
      worst.possible = Math.min(worst.possible, neo4jGraphql / least);
    }
  }
  return {
    title: 'Nested reads in process: median ms',
    columns: [
      ...['read', 'rows', 'Megaphone', '@neo4j/graphql', 'bare driver', 'by hand'],
      ...['faster than peer', 'to bare driver', 'peer to by hand'],
    ],
    rows,
    notes: [
      'The first so many claims in order of id. Documents are parsed and validated beforehand. Megaphone and the bare driver send the same statements, which test the marking of every node and relationship; @neo4j/graphql tests none. "By hand" is the least that such a read can cost: one statement written for the question alone, markings tested, sent by the bare driver. The four take turns.',
      `Aims: at least ${AIMS.peer} times as fast as @neo4j/graphql: ${figure(worst.peer)} times at worst, ${met(worst.peer >= AIMS.peer)}; within ${AIMS.raw} of the bare driver: ${figure(worst.raw)} at worst, ${met(worst.raw <= AIMS.raw)}. A statement by hand would be ${figure(worst.possible)} times as fast as @neo4j/graphql at worst.`,
    ],
  };
}

/** Both must read the same: the texts of all levels, in whatever order each lists its children. */
async function sameAnswers(ours: ExecutionResult, peer: ExecutionResult): Promise<void> {
  const [megaphone, neo4jGraphql] = [ours, peer].map((result) => {
    if (result.errors?.length) throw result.errors[0];
    return leaves(result.data).sort().join('\n');
  });
  if (megaphone !== neo4jGraphql) throw new Error('Megaphone and @neo4j/graphql read different things.');
}

function leaves(value: unknown): string[] {
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}
