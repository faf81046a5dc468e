import { afterAll, describe, expect, test } from 'vitest';
import { createKey } from '../../server/access/keys.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { outcome } from '../http/ask.ts';
import { editingDesk } from './desk.ts';
import { claimId, input, mutation, N1, newClaim, reasoned } from './inputs.ts';

const desk = editingDesk();
afterAll(removeTestKeys);

describe('a correction', () => {
  test('adds a version; a second analyst who did not see it is told, and the history keeps both wordings', async () => {
    const fields = { id: claimId('C10'), expectedVersion: 1, note: 'Nearer to the words.' };
    await desk.write('correctClaim', { ...fields, text: 'People breathe freely in North Korea.', by: 'Olena' });
    const answer = await desk.server.send(
      mutation('correctClaim'),
      input({ ...fields, text: 'Another.', by: 'Taras' }),
    );
    expect(outcome(answer)).toEqual([409, ['CONFLICT']]);
    expect(answer.json.errors?.[0]?.message).toMatch(/is at version 2, not 1: Olena changed it on 20/);
    const { search, history } = await desk.server.done<{
      search: unknown;
      history: { version: number; changes: object[] };
    }>(
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

  test('stands first among what was recorded lately, in pages, and a withdrawal for nobody below RED', async () => {
    const since = new Date().toISOString();
    const id = 'person:armen-gasparyan';
    await desk.write('correctActor', { id, expectedVersion: 1, roleText: 'radio host', note: 'As printed.' });
    await desk.write('createClaim', newClaim());
    await desk.write('withdrawNode', { id: claimId('C10'), expectedVersion: 1, note: 'Said by nobody.' });
    const query = `query ($since: DateTime!, $after: String) { recorded(since: $since, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { assertion { predicate } change { kind } about { id } } } } }`;
    interface Page {
      recorded: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: {
          node: { assertion: object | null; change: { kind: string } | null; about: ({ id: string } | null)[] };
        }[];
      };
    }
    const found: Page['recorded']['edges'] = [];
    let page: Page['recorded'] | undefined;
    do {
      const after: string | null = page?.pageInfo.endCursor ?? null;
      page = (await desk.server.done<Page>(query, { since, after })).recorded;
      found.push(...page.edges);
    } while (page.pageInfo.hasNextPage);
    expect(found.length).toBe(page.totalCount);
    const kinds = found.flatMap(({ node }) => node.change?.kind ?? []);
    expect(kinds).toEqual(['withdrawNode', 'createClaim', 'correctActor']);
    expect(found.at(-1)?.node.about).toEqual([{ id }]);
    expect(found.filter(({ node }) => node.assertion !== null).length).toBeGreaterThan(0);
    const { secret } = await createKey(await seededGraph(), testKeyName('recorded'), 'AMBER_STRICT');
    const seen = async () =>
      ((await desk.server.send(query, { since }, { authorization: `Bearer ${secret}` })).json.data as unknown as Page)
        ?.recorded.totalCount;
    await expect.poll(seen, { timeout: 1_000 }).toBe(found.length - 1);
  });

  test('is undone unless something was changed since, and the undo can be undone', async () => {
    const id = 'person:armen-gasparyan';
    const first = await desk.write('correctActor', {
      id,
      expectedVersion: 1,
      roleText: 'radio host',
      note: 'Once more.',
    });
    const second = await desk.write('correctActor', {
      id,
      expectedVersion: 2,
      otherNames: ['A. Gasparyan'],
      note: 'Also so.',
    });
    expect(await desk.refused('undoChange', { change: first.change.id })).toMatch(
      /^CONFLICT person:armen-gasparyan was changed since/,
    );
    const undo = await desk.write('undoChange', { change: second.change.id });
    const names = async () =>
      (await desk.server.done<{ actor: { aliases: string[] } }>(`{ actor(id: "${id}") { aliases } }`)).actor.aliases;
    expect(await names()).not.toContain('A. Gasparyan');
    await desk.write('undoChange', { change: undo.change.id });
    expect(await names()).toContain('A. Gasparyan');
    const { history } = await desk.server.done<{ history: { changes: { undoneBy: string | null }[] } }>(
      `{ history(id: "${id}") { changes { undoneBy } } }`,
    );
    expect(history.changes.map(({ undoneBy }) => undoneBy !== null)).toEqual([false, true, true, false]);
  });
});

test('what was created is undone with the facts that came with it, unless something was built on it', async () => {
  const claim = await desk.write('createClaim', newClaim());
  const contradicts = { type: 'CONTRADICTS', from: claim.id, to: claimId('C10') };
  const built = await desk.write('relate', { ...reasoned, ...contradicts });
  expect(await desk.refused('undoChange', { change: claim.change.id })).toMatch(
    /has been built on since: claim:hand:.* CONTRADICTS/,
  );
  await desk.write('undoChange', { change: built.change.id });
  const before = await desk.server.done('{ claims { totalCount } }');
  const undo = await desk.write('undoChange', { change: claim.change.id });
  const narrative = `{ claims { totalCount } narrative(id: "${N1}") { claims { id } } }`;
  const after = await desk.server.done<{ claims: { totalCount: number }; narrative: { claims: { id: string }[] } }>(
    narrative,
  );
  expect(after.claims.totalCount).toBe((before.claims as { totalCount: number }).totalCount - 1);
  expect(after.narrative.claims.map(({ id }) => id)).not.toContain(claim.id);
  await desk.write('undoChange', { change: undo.change.id });
  const again = await desk.server.done<{ narrative: { claims: { id: string }[] } }>(narrative);
  expect(again.narrative.claims.map(({ id }) => id)).toContain(claim.id);
});

test('the history of what a partner sees tells nothing of what they may not see, and no partner writes', async () => {
  const { secret } = await createKey(await seededGraph(), testKeyName('partner'), 'GREEN');
  const headers = { authorization: `Bearer ${secret}` };
  const id = 'person:armen-gasparyan';
  const seen = async () =>
    (
      await desk.server.send(
        `{ history(id: "${id}") { version marking withdrawn changes { id kind target note fields { name before after } } } }`,
        {},
        headers,
      )
    ).json.data;
  await expect.poll(seen, { timeout: 2_000 }).toBeTruthy();
  const before = await seen();
  const red = { marking: 'RED', source: { reason: 'A source that must not be named.' } };
  const secretActor = await desk.write('createActor', { ...red, kind: 'ORGANIZATION', name: 'Hidden Office' });
  await desk.write('relate', {
    ...red,
    type: 'AFFILIATED_WITH',
    from: id,
    to: secretActor.id,
    values: { role: 'agent' },
  });
  await desk.write('relate', {
    ...red,
    type: 'POSSIBLY_SAME_AS',
    from: id,
    to: 'person:markov',
    values: { reason: 'The same voice.' },
  });
  expect(await seen()).toEqual(before);
  const fact = { ...reasoned, type: 'ECHOES', from: id, to: 'person:markov' };
  await desk.write('relate', { ...fact, note: 'Seen by all.' });
  expect(JSON.stringify(await seen())).toContain('Seen by all.');
  await desk.write('withdraw', { type: 'ECHOES', from: id, to: 'person:markov', expectedVersion: 1, note: 'No.' });
  expect(await seen()).toEqual(before);
  const answer = await desk.server.send(mutation('relate'), input({ ...fact, from: 'person:markov', to: id }), headers);
  expect(outcome(answer)).toEqual([403, ['FORBIDDEN']]);
});
