import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../../server/access/keys.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { ask, outcome } from '../http/ask.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from './leave-as-found.ts';
import { violations } from './violations.ts';
import { type WritingServer, writingServer } from './writing-server.ts';

const ANSWER = `mutation ($input: AnswerIdentityQuestionInput!) {
  answerIdentityQuestion(input: $input) { id version replayed change { id by kind note fields { name before after } } }
}`;
const QUESTION = { subject: 'person:markov', actor: 'person:sergey-markov' };

let server: WritingServer;
let keys = 0;
let leaveAsFound: () => Promise<void>;

beforeAll(async () => {
  server = await writingServer();
});
afterAll(async () => {
  await removeTestKeys();
  await server.close();
});
beforeEach(async () => {
  leaveAsFound = await rememberGraph();
});
afterEach(() => leaveAsFound());

const answerWith = (more: Record<string, unknown> = {}) => {
  const idempotencyKey = `test-writing-${++keys}`;
  return { ...QUESTION, answer: 'YES', note: 'The same photograph.', expectedVersion: 1, idempotencyKey, ...more };
};
const statusNow = async () => {
  const [row] = await rawCypher(
    `MATCH (:Actor {id: $subject})-[r:POSSIBLY_SAME_AS]->(:Actor {id: $actor}) RETURN r.status AS status`,
    QUESTION,
  );
  return row?.status;
};
const entries = async () => Number((await rawCypher('MATCH (c:Change) RETURN count(c) AS n'))[0]?.n);

describe('who may write', () => {
  test('the analyst at this machine; the history tells what was changed, by whom and why', async () => {
    const { answerIdentityQuestion: answer } = await server.done(ANSWER, { input: answerWith({ by: 'Olena' }) });
    expect(answer).toMatchObject({
      ...{ id: 'person:markov POSSIBLY_SAME_AS person:sergey-markov', version: 2, replayed: false },
      change: {
        ...{ by: 'Olena', kind: 'answerIdentityQuestion', note: 'The same photograph.' },
        fields: [{ name: 'status', before: 'open', after: 'yes' }],
      },
    });
    const both = await server.done(
      '{ a: node(id: "person:markov") { id } b: node(id: "person:sergey-markov") { id } }',
    );
    expect(both).toEqual({ a: { id: 'person:markov' }, b: { id: 'person:sergey-markov' } });
    expect(await violations()).toEqual([]);
  });

  test('no key, not even one for RED that is named like the analyst, and nothing is written', async () => {
    const { secret } = await createKey(await seededGraph(), testKeyName('analyst'), 'RED');
    const headers = { authorization: `Bearer ${secret}` };
    await expect
      .poll(async () => outcome(await server.send(ANSWER, { input: answerWith() }, headers)), { timeout: 2_000 })
      .toEqual([403, ['FORBIDDEN']]);
    const { json } = await server.send('{ viewer { mayWrite } }', {}, headers);
    expect(json.data?.viewer).toEqual({ mayWrite: false });
    expect([await statusNow(), await entries()]).toEqual(['open', 0]);
  });

  test('no page elsewhere, whatever it makes a browser send', async () => {
    const body = JSON.stringify({ query: ANSWER, variables: { input: answerWith() } });
    const json = { 'content-type': 'application/json' };
    const tries = [
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
      { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body },
      { method: 'POST', headers: { ...json, host: 'evil.example' }, body },
      { path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, headers: json },
    ];
    const statuses = [];
    for (const one of tries) statuses.push((await ask(server.port, { path: '/graphql', ...one })).status);
    expect(statuses).toEqual([415, 401, 401, 405]);
    expect([await statusNow(), await entries()]).toEqual(['open', 0]);
  });
});

describe('an idempotency key', () => {
  test('gives the first answer when the same is sent again, at once or later, and does nothing twice', async () => {
    const input = answerWith();
    const answers = await Promise.all([1, 2, 3].map(() => server.done(ANSWER, { input })));
    const later = await server.done(ANSWER, { input: { ...input, by: null } });
    const told = [...answers, later].map(({ answerIdentityQuestion: one }) => one as { replayed: boolean });
    expect(told.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(told.map((one) => JSON.stringify({ ...one, replayed: null }))).size).toBe(1);
    expect(await entries()).toBe(1);
  });

  test('is refused when it is sent with another input', async () => {
    const input = answerWith();
    await server.done(ANSWER, { input });
    const again = await server.send(ANSWER, { input: { ...input, answer: 'NO', expectedVersion: 2 } });
    expect(outcome(again)).toEqual([409, ['IDEMPOTENCY_KEY_REUSED']]);
    expect(again.json.errors?.[0]?.message).toContain(`input.idempotencyKey is "${input.idempotencyKey}"`);
    expect(await statusNow()).toBe('yes');
  });
});

test('two analysts at once: the later one is told the current version, who made it and when, and nothing is lost', async () => {
  const inputs = [answerWith({ by: 'Olena' }), answerWith({ by: 'Taras', answer: 'NO' })];
  const answers = await Promise.all(inputs.map((input) => server.send(ANSWER, { input })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const winner = answers[0]?.status === 200 ? 'Olena' : 'Taras';
  const refused = answers.find(({ status }) => status === 409)?.json.errors?.[0];
  expect(refused).toMatchObject({
    message: expect.stringContaining(`is at version 2, not 1: ${winner} changed it on 20`),
    extensions: {
      code: 'CONFLICT',
      details: { reasonCode: 'STALE', currentVersion: 2, changedBy: winner, changedAt: expect.any(String) },
    },
  });
  expect(await statusNow()).toBe(winner === 'Olena' ? 'yes' : 'no');
});

test('mutations of one operation run one after another', async () => {
  const inputs = [
    answerWith(),
    answerWith({ answer: 'NO', expectedVersion: 2 }),
    answerWith({ answer: 'OPEN', expectedVersion: 3 }),
  ];
  const fields = inputs.map((_, i) => `m${i}: answerIdentityQuestion(input: $i${i}) { version }`).join(' ');
  const declared = inputs.map((_, i) => `$i${i}: AnswerIdentityQuestionInput!`).join(', ');
  const variables = Object.fromEntries(inputs.map((input, i) => [`i${i}`, input]));
  expect(await server.done(`mutation (${declared}) { ${fields} }`, variables)).toEqual({
    ...{ m0: { version: 2 }, m1: { version: 3 }, m2: { version: 4 } },
  });
  expect(await statusNow()).toBe('open');
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['a key that is too short', { idempotencyKey: 'short' }, /^input\.idempotencyKey is "short": it must have 8 to 100/],
  ['an empty reason', { note: ' ' }, /^input\.note is " ": it must not be empty\./],
  [
    'a reason that turns the writing',
    { note: 'abc\u202edef' },
    /^input\.note is "abc.def": it holds a control character/,
  ],
  ['a version that cannot be', { expectedVersion: 0 }, /^input\.expectedVersion is 0: it must be 1 or more\./],
  ['no id', { actor: 'Markov' }, /^input\.actor is "Markov": it is no id\./],
])('%s is refused by field and value', async (_name, fault, message) => {
  const answer = await server.send(ANSWER, { input: answerWith(fault) });
  expect(outcome(answer)).toEqual([400, ['BAD_USER_INPUT']]);
  expect(answer.json.errors?.[0]?.message).toMatch(message);
  expect(await entries()).toBe(0);
});

test('a question that nobody asked is not found', async () => {
  const answer = await server.send(ANSWER, { input: answerWith({ actor: 'person:xi-jinping' }) });
  expect(outcome(answer)).toEqual([404, ['NOT_FOUND']]);
});

describe('the chain of the change log', () => {
  beforeEach(async () => {
    for (const version of [1, 2, 3]) {
      await server.done(ANSWER, {
        input: answerWith({ expectedVersion: version, answer: version === 2 ? 'NO' : 'YES' }),
      });
    }
  });

  test('holds while nobody touches it', async () => {
    expect(await violations()).toEqual([]);
  });

  test.each([
    [
      'an entry that was edited',
      `MATCH (c:Change {entry: 2}) SET c.by = 'somebody else'`,
      /^change:.* its hash does not fit\.$/,
    ],
    [
      'an entry that was removed',
      'MATCH (c:Change {entry: 2}) DETACH DELETE c',
      /is entry 3 .* entry before it is 1: entries were removed\.$/,
    ],
    [
      'the last entry, removed',
      'MATCH (c:Change {entry: 3}) DETACH DELETE c',
      /^log:changes ends with entry 2, and should end with entry 3/,
    ],
    [
      'an entry that was untied',
      'MATCH (:Change {entry: 2})-[r:CHANGED]->({id: "person:markov"}) DELETE r',
      /is joined to \["person:sergey-markov"\]/,
    ],
  ])('tells %s', async (_name, damage, said) => {
    await rawCypher(damage);
    expect(await violations()).toEqual([expect.stringMatching(said)]);
  });
});
