import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { createKey } from '../../server/access/keys.ts';
import { defaultLimits } from '../../server/access/limits.ts';
import { type MarkingName, markings } from '../../server/access/marking.ts';
import { createExecutor } from '../../server/executor.ts';
import { createHttpServer, type HttpServer } from '../../server/http.ts';
import { createContext } from '../../server/reading/context.ts';
import { buildMegaphoneSchema } from '../../server/schema.ts';
import { warmUp } from '../../server/warm-up.ts';
import { seededGraph } from '../graph.ts';
import { ask } from '../http/ask.ts';
import { pictureOfGraph } from '../seed/raw-cypher.ts';
import { type Level, mark } from './canaries/canary.ts';
import { plant, plantSeen, uproot } from './canaries/plant.ts';
import { ARGUMENTS, type CanaryQuery, canaryQueries, WITHOUT_GRAPH } from './canaries/queries.ts';
import { removeTestKeys, testKeyName } from './test-keys.ts';

const schema = await buildMegaphoneSchema();
const queries = canaryQueries(schema);

/** The answers to all queries, by query, as bytes. */
type Answers = Map<CanaryQuery, string>;

/** The highest canaries of the graph, and those below: RED is two, the marked and the unmarked. */
const STEPS: readonly Level[][] = [[], [1], [2], [3], [4, 5]];

let database: Database;
let server: HttpServer;
let port: number;
let before: string;
/** What the server's log says of faults of its own. */
const faults: string[] = [];
/** For each clearance, the answers while what it may not see was not there, and once it was. */
const without: Answers[] = [];
const within: Answers[] = [];

beforeAll(async () => {
  database = await seededGraph();
  await warmUp(database, new AbortController().signal, () => undefined);
  before = await pictureOfGraph();
  const limits = { ...defaultLimits, fields: 1e6, tokens: 1e6, aliases: 1e5, cost: 1e15 };
  server = await createHttpServer({
    ...{
      database,
      schema,
      executor: createExecutor(schema),
      limits,
      log: pino({ level: 'error' }, { write: (line: string) => faults.push(line) }),
    },
    contextOf: (viewer) => createContext(database, viewer),
  });
  ({ port } = await server.listen(0, '127.0.0.1'));
  const keys = await Promise.all(markings.map((marking) => createKey(database, testKeyName(marking), marking)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await plantSeen();
  for (const [clearance, levels] of STEPS.entries()) {
    for (const level of levels) await plant(level);
    without[clearance] = await askAll(keys[clearance]?.secret ?? '');
  }
  // by now nothing is missing of what the highest clearance sees
  const highest = STEPS.length - 1;
  within[highest] = without[highest] ?? new Map();
  for (let clearance = 0; clearance < highest; clearance++)
    within[clearance] = await askAll(keys[clearance]?.secret ?? '');
}, 600_000);

afterAll(async () => {
  await uproot();
  await removeTestKeys();
  await server.close();
  expect(await pictureOfGraph()).toBe(before);
});

async function askAll(secret: string): Promise<Answers> {
  const answers: Answers = new Map();
  for (const query of queries) {
    let answer = await askOne(query, secret);
    // on a machine that is busy a statement may take too long, which is no answer
    for (let tries = 0; /QUERY_TIMEOUT|SERVICE_UNAVAILABLE/.test(answer) && tries < 5; tries++) {
      answer = await askOne(query, secret);
    }
    answers.set(query, answer);
  }
  return answers;
}

async function askOne(query: CanaryQuery, secret: string): Promise<string> {
  const { status, text } = await ask(port, {
    ...{ method: 'POST', path: '/graphql', body: JSON.stringify(query) },
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
  });
  return `${status} ${text}`;
}

test('no query makes the server fail', () => {
  expect(faults).toEqual([]);
});

test('every root field is asked for canaries', () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

test('every query is answered, or refused as it is meant to be', () => {
  for (const [{ field, variables }, answer] of within[4] ?? []) {
    const expected = variables.first === -1 || variables.after === 'no cursor' ? '400 {"errors":' : '200 {"data":';
    expect([field, variables, answer.slice(0, expected.length)]).toEqual([field, variables, expected]);
  }
});

const fields = Object.keys(ARGUMENTS);
const levelsOf = (marking: MarkingName) => STEPS[markings.indexOf(marking)] ?? [];

describe.each(markings.slice(0, -1))('who is cleared for %s', (marking) => {
  const clearance = markings.indexOf(marking);
  test.each(fields)('gets from %s, byte for byte, what there would be without what is hidden', (field) => {
    for (const query of queries.filter((one) => one.field === field)) {
      expect([query.variables, within[clearance]?.get(query)]).toEqual([
        query.variables,
        without[clearance]?.get(query),
      ]);
    }
  });
});

describe.each(markings.slice(1))('who is cleared for %s', (marking) => {
  const clearance = markings.indexOf(marking);
  test.each(fields.filter((field) => !WITHOUT_GRAPH.includes(field)))(
    'sees the canaries of that marking in %s',
    (field) => {
      const seen = queries
        .filter((one) => one.field === field)
        .map((query) => within[clearance]?.get(query))
        .join('');
      for (const level of levelsOf(marking)) expect(seen.includes(mark(level))).toBe(true);
      // and would tell if they saw what they may not
      for (const level of STEPS.slice(clearance + 1).flat())
        expect(answersOnly(field, clearance).includes(mark(level))).toBe(false);
    },
  );
});

/** The answers without the questions, of those queries that name no canary themselves. */
function answersOnly(field: string, clearance: number): string {
  return queries
    .filter((query) => query.field === field && !JSON.stringify(query.variables).includes('canary'))
    .map((query) => within[clearance]?.get(query))
    .join('');
}
