import { beforeAll, expect, it } from 'vitest';
import { connect } from '../../cypher/database.ts';
import { seed } from '../../seed/seed.ts';
import { runProgram } from '../cli/run-megaphone.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { rawCypher } from '../seed/raw-cypher.ts';

/** Runs the command as `npm run check` does, on the Neo4j of the tests or another. */
const check = (environment: Record<string, string> = {}) => runProgram('check.js', [], environment);

beforeAll(async () => {
  const database = await connect(ownNeo4j());
  await seed(database, () => undefined);
  await database.close();
});

it('the check says that the graph keeps every rule, and ends well', async () => {
  expect(await check()).toEqual({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/The graph keeps every rule\.\n$/),
  });
});

it('the check names a breach on stdout and ends with 1', async () => {
  const person = `MATCH (n:Person {id: 'person:markov'})`;
  try {
    await rawCypher(`${person} REMOVE n.name`);
    expect(await check()).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^person:markov has name = nothing: .*\n$/),
      stderr: expect.stringMatching(/1 breach of the model\.\n$/),
    });
  } finally {
    await rawCypher(`${person} SET n.name = 'Markov'`);
  }
});

it('the check ends with 2 where no Neo4j answers, and says so', async () => {
  const run = await check({ NEO4J_URI: 'bolt://127.0.0.1:9' });
  expect(run).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('No Neo4j answers at bolt://127.0.0.1:9'),
  });
});
