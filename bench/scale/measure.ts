import type { DocumentNode } from 'graphql';
import { AmplificationDocument } from '../../client/api/amplification.ts';
import { NarrativeDocument } from '../../client/api/claim.ts';
import { FilterCountsDocument } from '../../client/api/filter-counts.ts';
import { GroupDocument } from '../../client/api/group.ts';
import { print } from '../../node_modules/graphql/index.js';
import type { BenchNeo4j } from '../bench-neo4j.ts';
import { post, type Served, serve } from '../http/served.ts';
import { figure, met, type Table } from '../report.ts';
import { FULL } from './graph.ts';

const aims = { seconds: 3, blockMs: 100, peakMb: 500 };
const GROUP = 'group:platform:telegram';
const FACETS =
  'narratives claims actors organizations countries platforms roles rebutted markings days reach weights'.split(' ');
const ALL_FACETS = Object.fromEntries(FACETS.map((facet) => [facet, true]));

/** What the page asks, in the order in which somebody comes to it. */
const STEPS: readonly { what: string; document: unknown; variables: object; written?: boolean }[] = [
  { what: 'first picture after the start', document: AmplificationDocument, variables: {} },
  { what: 'the same again', document: AmplificationDocument, variables: {} },
  { what: 'what each narrative would leave', document: FilterCountsDocument, variables: { narratives: true } },
  { what: 'what each value of every filter would leave', document: FilterCountsDocument, variables: ALL_FACETS },
  {
    what: 'picture of the days of one month',
    document: AmplificationDocument,
    variables: { filter: { from: '2024-03-01T00:00:00Z', until: '2024-04-01T00:00:00Z' } },
  },
  { what: 'members of a group', document: GroupDocument, variables: { group: GROUP, first: 50, after: 0 } },
  { what: 'picture with a group opened', document: AmplificationDocument, variables: { open: [GROUP] } },
  { what: "a narrative's panel", document: NarrativeDocument, variables: { id: 'narrative:scale:N000000' } },
  { what: 'picture after something was written', document: AmplificationDocument, variables: {}, written: true },
  {
    what: 'every filter counted after something was written',
    document: FilterCountsDocument,
    variables: ALL_FACETS,
    written: true,
  },
];

/** How long the server takes for what the page asks of a large graph, and what that costs it. */
export async function measureScale({ connection, driver }: BenchNeo4j, say: (line: string) => void): Promise<Table> {
  const served = await serve('megaphoneGraph', connection);
  const rows: string[][] = [];
  try {
    for (const { what, document, variables, written } of STEPS) {
      if (written) await driver.executeQuery('MERGE (n:Written) SET n.at = timestamp()');
      const { seconds, blockMs } = await asked(served, print(document as DocumentNode), variables);
      say(`${what}: ${figure(seconds)} s, longest block ${figure(blockMs)} ms`);
      const reached = met(seconds <= aims.seconds && blockMs <= aims.blockMs);
      rows.push([what, `${figure(seconds)} s`, `${figure(blockMs)} ms`, `3 s and 100 ms: ${reached}`]);
    }
    const { peakMb } = await served.used();
    rows.push(['resident memory at most', `${figure(peakMb)} MB`, '', `500 MB: ${met(peakMb <= aims.peakMb)}`]);
  } finally {
    served.stop();
  }
  const count = (number: number) => number.toLocaleString('en-GB');
  return {
    title: `Pictures of ${count(FULL.channels)} channels, ${count(FULL.posts)} statements, ${count(FULL.claims)} claims`,
    columns: ['what', 'time', 'longest block of the event loop', 'aim'],
    rows,
    notes: ['One request at a time, by the server in a process of its own; Neo4j is another and not counted.'],
  };
}

async function asked(served: Served, query: string, variables: object): Promise<{ seconds: number; blockMs: number }> {
  await served.used();
  const begin = performance.now();
  await post(served.url, query, variables);
  return { seconds: (performance.now() - begin) / 1_000, blockMs: (await served.used()).blockMs };
}
