// A process that runs one server: `serve.ts NAME`, the address of the benchmark's Neo4j in BENCH_NEO4J as JSON.
import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Connection } from '../../cypher/database.ts';
import { bareDriver } from '../bench-neo4j.ts';
import { peerSchema } from '../nested/neo4j-graphql.ts';
import { megaphoneGraph, megaphoneRows } from './megaphone.ts';
import { apolloAsItComes, apolloServing, mercuriusJit, rawHttp, type Start, yogaJit } from './servers.ts';

const connection = JSON.parse(process.env.BENCH_NEO4J ?? '{}') as Connection;

const SERVERS: Record<string, Start> = {
  rawHttp,
  apolloAsItComes,
  apolloProduction: apolloAsItComes,
  yogaJit,
  mercuriusJit,
  megaphoneRows: () => megaphoneRows(connection),
  megaphoneGraph: () => megaphoneGraph(connection),
  peerGraph: async () => {
    const { schema, context } = await peerSchema(bareDriver(connection));
    return apolloServing(schema, context);
  },
};

const start = SERVERS[process.argv[2] ?? ''];
if (!start) throw new Error(`No server is named ${process.argv[2]}.`);
process.send?.({ port: await start() });
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
// asked at any time, says how much of the processor it has used so far, the most memory that it has had, and for how long
// it has been deaf to everything since it was asked before
process.on('message', () => {
  process.send?.({ cpu: process.cpuUsage(), peakKb: process.resourceUsage().maxRSS, blockNs: delay.max });
  delay.reset();
});
// when the benchmark is gone, so is this
process.once('disconnect', () => process.exit(0));
