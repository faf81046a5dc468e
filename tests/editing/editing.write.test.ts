import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../../server/access/keys.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { outcome } from '../http/ask.ts';
import { pictureOfGraph, rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';
import { claimId, DOCUMENT, input, mutation, N1, printed, statementId, type Written } from './inputs.ts';

let server: WritingServer;
let leaveAsFound: () => Promise<void>;
let before: string;

beforeAll(async () => {
  server = await writingServer();
  before = await pictureOfGraph();
});
afterAll(async () => {
  await removeTestKeys();
  await server.close();
  expect(await pictureOfGraph()).toBe(before);
});
beforeEach(async () => {
  leaveAsFound = await rememberGraph();
});
afterEach(async () => {
  const found = await violations();
  await leaveAsFound();
  expect(found).toEqual([]);
});

const write = async (name: string, fields: Record<string, unknown>): Promise<Written> =>
  (await server.done<Record<string, Written>>(mutation(name), input(fields)))[name] as Written;
const refused = async (name: string, fields: Record<string, unknown>): Promise<string> => {
  const answer = await server.send(mutation(name), input(fields));
  expect(answer.json.data ?? null).toBeNull();
  return `${answer.json.errors?.[0]?.extensions.code} ${answer.json.errors?.[0]?.message}`;
};
const reasoned = { marking: 'CLEAR', source: { reason: 'Said so on air, recording kept.' } };
const newClaim = (more: Record<string, unknown> = {}) => ({
  ...{ text: 'The pact is only a declaration.', kind: 'EXPLICIT', statements: [statementId('Q01')], narratives: [N1] },
  ...{ marking: 'CLEAR', source: printed('Olesya Loseva, 31,900 followers') },
  ...more,
});

describe('what an analyst enters by hand', () => {
  test('is in the graph with its source: channel and reach, speaker, statement, claim, and what answers it', async () => {
    const actor = await write('createActor', { ...reasoned, kind: 'PERSON', name: 'Iryna Testova', roleText: 'host' });
    expect(actor.node).toEqual({ __typename: 'Person', id: 'person:iryna-testova' });
    const channel = await write('createChannel', {
      ...{
        platform: 'telegram',
        displayName: 'Testova Live',
        handle: '@testova',
        operator: actor.id,
        followers: 4_200,
      },
      ...{ marking: 'CLEAR', source: printed('Olesya Loseva, 31,900 followers'), asOf: '2024-06-20' },
    });
    const statement = await write('createStatement', {
      ...{ mode: 'DIRECT', speaker: actor.id, channel: channel.id, narratives: [N1], marking: 'CLEAR' },
      source: printed('I don’t know of another country where people breathe so freely.'),
    });
    const claim = await write('createClaim', newClaim({ statements: [statement.id], about: ['country:kp'] }));
    const answer = await write('createCounterEvidence', {
      ...{ kind: 'REBUTTAL', paraphrase: 'It is binding.', givenBy: ['person:matt-wickham'], rebuts: [claim.id] },
      ...{ marking: 'CLEAR', narratives: [N1], source: printed('This clearly demonstrates that the suffering') },
    });
    const { claim: told } = await server.done(
      `query ($id: ID!) { claim(id: $id) { text rebutted reach { known } speakers { name } about { id }
        channels { displayName operator { name } reach { count asOf source { excerpt } } }
        statements { verbatim source { line excerpt } } counterEvidence { id independent givenBy { name } source { excerpt } } } }`,
      { id: claim.id },
    );
    expect(told).toMatchObject({
      ...{
        text: 'The pact is only a declaration.',
        rebutted: true,
        reach: { known: 4_200 },
        about: [{ id: 'country:kp' }],
      },
      speakers: [{ name: 'Iryna Testova' }],
      channels: [
        {
          ...{ displayName: 'Testova Live', operator: { name: 'Iryna Testova' } },
          reach: { count: 4_200, asOf: '2024-06-20', source: { excerpt: 'Olesya Loseva, 31,900 followers' } },
        },
      ],
      statements: [{ source: { line: 41, excerpt: expect.stringMatching(/^I don’t know/) } }],
      counterEvidence: [{ id: answer.id, source: { excerpt: 'This clearly demonstrates that the suffering' } }],
    });
  });

  test('without a document it keeps the reason of the analyst, as an assertion without a span', async () => {
    await write('relate', {
      ...{ ...reasoned, type: 'AFFILIATED_WITH', from: 'person:markov', to: 'organization:radio-nv' },
      ...{ values: { role: 'guest' }, by: 'Olena' },
    });
    const { assertions } = await server.done<{ assertions: { edges: { node: unknown }[] } }>(
      '{ assertions(filter: { node: "person:markov", predicate: "AFFILIATED_WITH" }) { edges { node { method by note status source { excerpt } } } } }',
    );
    expect(assertions.edges.map(({ node }) => node)).toContainEqual({
      ...{ method: 'analyst', by: 'Olena', note: 'Said so on air, recording kept.', status: 'accepted', source: null },
    });
  });

  test('a count of followers stands beside the earlier ones; the latest is the reach', async () => {
    const channel = 'channel:unknown:pool-n3';
    await write('observeReach', { ...reasoned, channel, followers: 350_000, asOf: '2024-07-01' });
    const { channel: told } = await server.done(
      'query ($id: ID!) { channel(id: $id) { reach { count } reachHistory { count asOf } } }',
      { id: channel },
    );
    expect(told).toEqual({
      reach: { count: 350_000 },
      reachHistory: [
        { count: 350_000, asOf: '2024-07-01' },
        { count: 342_000, asOf: null },
      ],
    });
  });
});

describe('what is refused, with the field and the value, and leaves nothing behind', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      'words that the document does not have',
      'createClaim',
      newClaim({ source: printed('no such words') }),
      /^BAD_USER_INPUT input\.source\.excerpt is "no such words"/,
    ],
    [
      'words that stand there several times',
      'createClaim',
      newClaim({ source: printed('followers') }),
      /input\.source\.excerpt is "followers": it stands more than once; start must be one of \d+, \d+/,
    ],
    [
      'words at another place',
      'createClaim',
      newClaim({ source: printed('followers', 3) }),
      /input\.source\.start is 3/,
    ],
    [
      'a document that is not there',
      'createClaim',
      newClaim({ source: { document: 'document:none', excerpt: 'x' } }),
      /input\.source\.document is "document:none"/,
    ],
    [
      'neither document nor reason',
      'createClaim',
      newClaim({ source: {} }),
      /input\.source is \{\}: it needs a document or a reason/,
    ],
    ['a claim that nobody makes', 'createClaim', newClaim({ statements: [] }), /input\.statements is \[\]/],
    [
      'a claim made by a person',
      'createClaim',
      newClaim({ statements: ['person:markov'] }),
      /input\.statements\[0\] is "person:markov": it is Actor:Person; EXPRESSES needs Statement there/,
    ],
    [
      'a channel that speaks',
      'relate',
      { ...reasoned, type: 'SAID', from: 'channel:unknown:markov', to: statementId('Q15'), values: { mode: 'direct' } },
      /input\.from is "channel:unknown:markov": it is Channel; SAID needs Actor there/,
    ],
    [
      'a claim that is part of an event',
      'relate',
      { ...reasoned, type: 'PART_OF', from: claimId('C01'), to: 'event:russia-north-korea-pact:visit' },
      /can only be part of a Narrative/,
    ],
    [
      'a value that the type does not know',
      'relate',
      { ...reasoned, type: 'ABOUT', from: claimId('C01'), to: 'country:ua', values: { role: 'x' } },
      /input\.values\.role is "x": ABOUT has no such value/,
    ],
    [
      'a mode that there is not',
      'relate',
      { ...reasoned, type: 'SAID', from: 'person:markov', to: statementId('Q01'), values: { mode: 'shouted' } },
      /input\.values\.mode is "shouted": it must be direct, indirect or reported/,
    ],
    [
      'a fact that is there',
      'relate',
      { ...reasoned, type: 'PART_OF', from: claimId('C01'), to: N1 },
      /PART_OF .*:N1 is there, as CLEAR/,
    ],
    [
      'somebody who is there',
      'createActor',
      { ...reasoned, kind: 'PERSON', name: 'Armen Gasparyan' },
      /input\.name is "Armen Gasparyan": person:armen-gasparyan is there already/,
    ],
    [
      'an expert who would amplify',
      'relate',
      { ...reasoned, type: 'SAID', from: 'person:alina-hrystenko', to: statementId('Q16'), values: { mode: 'direct' } },
      /person:alina-hrystenko would both amplify a claim and give counter-evidence/,
    ],
    [
      'a motive that rebuts',
      'createCounterEvidence',
      {
        ...reasoned,
        kind: 'MOTIVE_EXPOSED',
        text: 'x',
        paraphrase: 'x',
        givenBy: ['person:matt-wickham'],
        rebuts: [claimId('C01')],
      },
      /input\.rebuts is .*only a REBUTTAL rebuts/,
    ],
  ])('%s', async (_name, mutationName, fields, message) => {
    expect(await refused(mutationName, fields)).toMatch(message);
    const [row] = await rawCypher('MATCH (c:Change) RETURN count(c) AS n');
    expect(row?.n).toBe(0);
  });

  test('a marking below that of the document', async () => {
    await rawCypher('MATCH (d:Document {id: $id}) SET d.marking = 2', { id: DOCUMENT });
    expect(await refused('createClaim', newClaim({ marking: 'GREEN' }))).toMatch(
      /^BAD_USER_INPUT input\.marking is "GREEN": document:russia-north-korea-pact is AMBER/,
    );
    await write('createClaim', newClaim({ marking: 'AMBER' }));
  });

  test('a namesake, unless the analyst says that it is one; then both stay apart', async () => {
    const other = await write('createActor', { ...reasoned, kind: 'PERSON', name: 'Armen Gasparyan', namesake: true });
    expect(other.id).toMatch(/^person:armen-gasparyan-[0-9a-f]{6}$/);
  });
});

describe('a fact', () => {
  const carried = { type: 'CARRIED', from: 'channel:unknown:pool-n3', to: statementId('Q03') };
  const question = `query ($type: FactType!, $from: ID!, $to: ID!) { fact(type: $type, from: $from, to: $to) {
    version withdrawn status values { name value } assertions { status note } } }`;
  const reachOfN1 = async () =>
    (
      await server.done<{ narrative: { reach: { known: number; channels: number } } }>(
        'query ($id: ID!) { narrative(id: $id) { reach { known channels } } }',
        { id: N1 },
      )
    ).narrative.reach;

  test('that is withdrawn counts nowhere, and counts again when it is restored', async () => {
    const was = await reachOfN1();
    // the statement keeps its reported speaker, so it is not left alone
    await write('withdraw', { ...carried, expectedVersion: 1, note: 'Another channel of the same name.' });
    expect(await reachOfN1()).toEqual({ known: was.known - 342_000, channels: was.channels - 1 });
    expect((await server.done(question, carried)).fact).toMatchObject({
      version: 2,
      withdrawn: true,
      status: 'rejected',
    });
    expect(await refused('relate', { ...reasoned, ...carried, values: { role: 'relay' } })).toMatch(
      /has been withdrawn: restore it/,
    );
    await write('restore', { ...carried, expectedVersion: 2, note: 'It was the same after all.' });
    expect(await reachOfN1()).toEqual(was);
    expect((await server.done(question, carried)).fact).toMatchObject({
      version: 3,
      withdrawn: false,
      status: 'accepted',
    });
  });

  test('that is corrected keeps its earlier assertion, superseded; undone, it is as it was', async () => {
    const corrected = await write('correctFact', {
      ...{ ...carried, expectedVersion: 1, values: { role: 'origin' }, marking: 'CLEAR' },
      source: { reason: 'The channel wrote it itself.' },
    });
    expect(corrected.change.fields).toContainEqual({ name: 'role', before: 'relay', after: 'origin' });
    const { fact } = await server.done<{ fact: { assertions: object[] } }>(question, carried);
    expect(fact).toMatchObject({
      version: 2,
      values: [
        { name: 'followersAt', value: '342000' },
        { name: 'role', value: 'origin' },
      ],
    });
    expect(fact.assertions).toContainEqual({ status: 'accepted', note: 'The channel wrote it itself.' });
    expect(fact.assertions).toContainEqual(expect.objectContaining({ status: 'superseded' }));
    await write('undoChange', { change: corrected.change.id });
    const { fact: undone } = await server.done<{ fact: { assertions: object[] } }>(question, carried);
    expect(undone).toMatchObject({
      version: 3,
      values: [
        { name: 'followersAt', value: '342000' },
        { name: 'role', value: 'relay' },
      ],
    });
    expect(undone.assertions).toContainEqual({ status: 'rejected', note: 'The channel wrote it itself.' });
    expect(undone.assertions).toContainEqual(expect.objectContaining({ status: 'accepted' }));
  });

  test('is not withdrawn where a claim would be left that nobody makes; the claim goes first, and takes it along', async () => {
    const claim = await write('createClaim', newClaim());
    const expresses = {
      type: 'EXPRESSES',
      from: statementId('Q01'),
      to: claim.id,
      expectedVersion: 1,
      note: 'A slip.',
    };
    expect(await refused('withdraw', expresses)).toMatch(
      /^CONFLICT claim:hand:.* would be left without a statement that makes it/,
    );
    await write('withdrawNode', { id: claim.id, expectedVersion: 1, note: 'A slip.' });
    const told = 'query ($id: ID!) { claim(id: $id) { id } history(id: $id) { withdrawn version } }';
    expect(await server.done(told, { id: claim.id })).toEqual({
      claim: null,
      history: { withdrawn: true, version: 2 },
    });
    await write('restoreNode', { id: claim.id, expectedVersion: 2, note: 'No slip.' });
    expect((await server.done(told, { id: claim.id })).claim).toEqual({ id: claim.id });
  });
});

describe('a correction', () => {
  test('adds a version; a second analyst who did not see it is told, and the history keeps both wordings', async () => {
    const fields = { id: claimId('C10'), expectedVersion: 1, note: 'Nearer to the words.' };
    await write('correctClaim', { ...fields, text: 'People breathe freely in North Korea.', by: 'Olena' });
    const answer = await server.send(mutation('correctClaim'), input({ ...fields, text: 'Another.', by: 'Taras' }));
    expect(outcome(answer)).toEqual([409, ['CONFLICT']]);
    expect(answer.json.errors?.[0]?.message).toMatch(/is at version 2, not 1: Olena changed it on 20/);
    const { search, history } = await server.done<{ search: unknown; history: { version: number; changes: object[] } }>(
      `query ($id: ID!) { search(text: "People breathe freely", kinds: ["Claim"], first: 1) { node { id } }
        history(id: $id) { version changes { by kind note fields { name after } } } }`,
      { id: claimId('C10') },
    );
    expect(search).toEqual([{ node: { id: claimId('C10') } }]);
    expect(history).toEqual({
      version: 2,
      changes: [
        {
          ...{ by: 'Olena', kind: 'correctClaim', note: 'Nearer to the words.' },
          fields: [{ name: 'text', after: 'People breathe freely in North Korea.' }],
        },
      ],
    });
  });

  test('is undone unless something was changed since, and the undo can be undone', async () => {
    const id = 'person:armen-gasparyan';
    const first = await write('correctActor', { id, expectedVersion: 1, roleText: 'radio host', note: 'Once more.' });
    const second = await write('correctActor', {
      id,
      expectedVersion: 2,
      otherNames: ['A. Gasparyan'],
      note: 'Also so.',
    });
    expect(await refused('undoChange', { change: first.change.id })).toMatch(
      /^CONFLICT person:armen-gasparyan was changed since/,
    );
    const undo = await write('undoChange', { change: second.change.id });
    const names = async () =>
      (await server.done<{ actor: { aliases: string[] } }>(`{ actor(id: "${id}") { aliases } }`)).actor.aliases;
    expect(await names()).not.toContain('A. Gasparyan');
    await write('undoChange', { change: undo.change.id });
    expect(await names()).toContain('A. Gasparyan');
    const { history } = await server.done<{ history: { changes: { undoneBy: string | null }[] } }>(
      `{ history(id: "${id}") { changes { undoneBy } } }`,
    );
    expect(history.changes.map(({ undoneBy }) => undoneBy !== null)).toEqual([false, true, true, false]);
  });
});

test('what was created is undone with the facts that came with it, unless something was built on it', async () => {
  const claim = await write('createClaim', newClaim());
  const contradicts = { type: 'CONTRADICTS', from: claim.id, to: claimId('C10') };
  const built = await write('relate', { ...reasoned, ...contradicts });
  expect(await refused('undoChange', { change: claim.change.id })).toMatch(
    /has been built on since: claim:hand:.* CONTRADICTS/,
  );
  await write('undoChange', { change: built.change.id });
  const before = await server.done('{ claims { totalCount } }');
  const undo = await write('undoChange', { change: claim.change.id });
  const narrative = `{ claims { totalCount } narrative(id: "${N1}") { claims { id } } }`;
  const after = await server.done<{ claims: { totalCount: number }; narrative: { claims: { id: string }[] } }>(
    narrative,
  );
  expect(after.claims.totalCount).toBe((before.claims as { totalCount: number }).totalCount - 1);
  expect(after.narrative.claims.map(({ id }) => id)).not.toContain(claim.id);
  await write('undoChange', { change: undo.change.id });
  const again = await server.done<{ narrative: { claims: { id: string }[] } }>(narrative);
  expect(again.narrative.claims.map(({ id }) => id)).toContain(claim.id);
});

test('the history of what a partner sees tells nothing of what they may not see, and no partner writes', async () => {
  const { secret } = await createKey(await seededGraph(), testKeyName('partner'), 'GREEN');
  const headers = { authorization: `Bearer ${secret}` };
  const id = 'person:armen-gasparyan';
  const seen = async () =>
    (
      await server.send(
        `{ history(id: "${id}") { version marking withdrawn changes { id kind target note fields { name before after } } } }`,
        {},
        headers,
      )
    ).json.data;
  await expect.poll(seen, { timeout: 2_000 }).toBeTruthy();
  const before = await seen();
  const red = { marking: 'RED', source: { reason: 'A source that must not be named.' } };
  const secretActor = await write('createActor', { ...red, kind: 'ORGANIZATION', name: 'Hidden Office' });
  await write('relate', { ...red, type: 'AFFILIATED_WITH', from: id, to: secretActor.id, values: { role: 'agent' } });
  await write('relate', {
    ...red,
    type: 'POSSIBLY_SAME_AS',
    from: id,
    to: 'person:markov',
    values: { reason: 'The same voice.' },
  });
  expect(await seen()).toEqual(before);
  const fact = { ...reasoned, type: 'ECHOES', from: id, to: 'person:markov' };
  await write('relate', { ...fact, note: 'Seen by all.' });
  expect(JSON.stringify(await seen())).toContain('Seen by all.');
  await write('withdraw', { type: 'ECHOES', from: id, to: 'person:markov', expectedVersion: 1, note: 'No.' });
  expect(await seen()).toEqual(before);
  const answer = await server.send(mutation('relate'), input({ ...fact, from: 'person:markov', to: id }), headers);
  expect(outcome(answer)).toEqual([403, ['FORBIDDEN']]);
});
