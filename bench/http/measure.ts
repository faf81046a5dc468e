import type { Connection } from '../../cypher/database.ts';
import { figure, met, ratio, type Table } from '../report.ts';
import { median } from '../rounds.ts';
import { ROWS_QUERY } from './rows.ts';
import { post, type Served, type Spell, serve, spell } from './served.ts';

const ROUNDS = 5;
const SECONDS = 2;
const SIZES = [1_000, 1];
const AIM = 6;

const NAMES: Record<string, string> = {
  rawHttp: 'node:http and JSON.stringify, no GraphQL',
  apolloAsItComes: 'Apollo Server 5 on Express, as it comes',
  apolloProduction: 'the same with NODE_ENV=production',
  megaphoneRows: 'Megaphone: Apollo Server 5, checks and limits, graphql-jit',
  yogaJit: 'GraphQL Yoga 5 with graphql-jit',
  mercuriusJit: 'Mercurius 16 on Fastify 5 with graphql-jit',
};

/** How fast each server hands out rows that lie in its memory: what HTTP and GraphQL cost, without a database. */
export async function measureLists(connection: Connection, say: (line: string) => void): Promise<Table> {
  const servers: [string, Served][] = [];
  try {
    for (const name of Object.keys(NAMES)) servers.push([name, await serve(name, connection)]);
    await sameAnswers(servers);
    const columns: Map<string, Spell>[] = [];
    for (const first of SIZES) columns.push(await inTurn(servers, first, say));
    return table(columns);
  } finally {
    for (const [, server] of servers) server.stop();
  }
}

async function inTurn(
  servers: [string, Served][],
  first: number,
  say: (line: string) => void,
): Promise<Map<string, Spell>> {
  const spells = new Map<string, Spell[]>(servers.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    say(`Lists of ${first}: round ${round} of ${ROUNDS}`);
    for (const [name, server] of servers) {
      const one = await spell(server, ROWS_QUERY, { first }, SECONDS);
      // the first round warms up
      if (round > 0) spells.get(name)?.push(one);
    }
  }
  return new Map(
    [...spells].map(([name, all]) => [
      name,
      { answers: median(all.map(({ answers }) => answers)), cpu: median(all.map(({ cpu }) => cpu)) },
    ]),
  );
}

async function sameAnswers(servers: [string, Served][]): Promise<void> {
  const answers = new Map<string, string>();
  for (const [name, { url }] of servers) {
    const answer: unknown = JSON.parse(await post(url, ROWS_QUERY, { first: 1_000 }));
    answers.set(name, JSON.stringify((answer as { data: unknown }).data));
  }
  const [expected] = answers.values();
  for (const [name, answer] of answers) if (answer !== expected) throw new Error(`${name} answers otherwise.`);
}

function table(columns: Map<string, Spell>[]): Table {
  const cells = (name: string) =>
    columns.flatMap((column) => {
      const { answers = 0, cpu = 0 } = column.get(name) ?? {};
      return [figure(answers), figure(cpu), ratio(column.get('apolloAsItComes')?.cpu ?? 0, cpu)];
    });
  const cost = (name: string) => columns[0]?.get(name)?.cpu ?? Number.NaN;
  const times = cost('apolloAsItComes') / cost('megaphoneRows');
  const production = cost('apolloProduction') / cost('megaphoneRows');
  const bound = cost('apolloAsItComes') / cost('rawHttp');
  return {
    title: 'Lists over HTTP',
    columns: [
      'server',
      ...['1,000 rows: answers/s', 'CPU us an answer', 'times Apollo'],
      ...['1 row: answers/s', 'CPU us an answer', 'times Apollo'],
    ],
    rows: Object.entries(NAMES).map(([name, title]) => [title, ...cells(name)]),
    notes: [
      `The same prepared rows of five fields, ten connections, each server a process of its own and asked in turn, median of ${ROUNDS} rounds of ${SECONDS} s. "Times Apollo" compares the processor time of the server for an answer, which a busy machine changes less than the answers a second.`,
      `Aim: lists of 1,000 at least ${AIM} times Apollo as it comes: ${figure(times)} times (${figure(production)} times Apollo with NODE_ENV=production), ${met(times >= AIM)}. JSON.stringify and node:http alone, without GraphQL, reach ${figure(bound)} times.`,
    ],
  };
}
