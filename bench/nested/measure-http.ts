import type { Connection } from '../../cypher/database.ts';
import { post, serve } from '../http/served.ts';
import { figure, ratio, type Table } from '../report.ts';
import { interleaved } from '../rounds.ts';
import { MEGAPHONE_QUERIES } from './megaphone.ts';
import { PEER_QUERIES } from './neo4j-graphql.ts';

const SIZES = [
  { n: 1, rounds: 100, warmUp: 60 },
  { n: 100, rounds: 60, warmUp: 40 },
  { n: 1_000, rounds: 30, warmUp: 20 },
];

/** How long the same nested reads take over HTTP, one request at a time, parsing and validation included. */
export async function measureNestedOverHttp(connection: Connection, say: (line: string) => void): Promise<Table> {
  const ours = await serve('megaphoneGraph', connection);
  const peer = await serve('peerGraph', connection);
  try {
    const rows: string[][] = [];
    for (const { n, rounds, warmUp } of SIZES) {
      say(`Nested reads over HTTP: ${n} rows`);
      const [megaphone = 0, neo4jGraphql = 0] = await interleaved(
        [
          { name: 'Megaphone', run: () => post(ours.url, MEGAPHONE_QUERIES.nested, { n }) },
          { name: '@neo4j/graphql', run: () => post(peer.url, PEER_QUERIES.nested, { n }) },
        ],
        rounds,
        warmUp,
      );
      rows.push([String(n), figure(megaphone), figure(neo4jGraphql), ratio(neo4jGraphql, megaphone)]);
    }
    return {
      title: 'Nested reads over HTTP: median ms',
      columns: ['rows', 'Megaphone', '@neo4j/graphql behind Apollo as it comes', 'faster'],
      rows,
      notes: ['Claim, its speakers and its counter-evidence; one request at a time.'],
    };
  } finally {
    ours.stop();
    peer.stop();
  }
}
