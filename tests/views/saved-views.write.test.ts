import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PictureData } from '../../picture/answer.ts';
import { pictureQuery, pictureVariables } from '../../picture/query.ts';
import { sceneOf } from '../../picture/scene/scene.ts';
import { createKey } from '../../server/access/keys.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { inputOf, plainView } from '../picture/drawn-view.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';

const FIELDS = `id name about filter expanded hidden layout positions { id x y } notes { id text node x y }
  highlighted spotlight address language by marking version changes { newStatements goneStatements }`;
const SAVE = `mutation ($input: SaveViewInput!) { saved: saveView(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { saved: savedView(id: $id) { ${FIELDS} } savedViews { id } }`;

interface Saved {
  saved: { id: string; version: number; marking: string } & Record<string, unknown>;
  savedViews: { id: string }[];
}

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

const nextKey = () => ({ idempotencyKey: `test-views-${++keys}` });
const wish = {
  ...{ name: 'The summit', about: 'For the 08:50 briefing', layout: 'reading', language: 'uk' },
  filter: { narratives: ['narrative:russia-north-korea-pact:N1'], rebutted: false },
  ...{ expanded: ['narrative:russia-north-korea-pact:N1'], hidden: ['channel:unknown:pool-n3'] },
  positions: [{ id: 'person:armen-gasparyan', x: 120.5, y: 400 }],
  notes: [{ id: 'n1', text: 'Same words within an hour', node: 'person:armen-gasparyan' }],
  ...{ highlighted: ['person:armen-gasparyan'], spotlight: [], address: '?rebutted=no' },
};
const save = async (change: Record<string, unknown> = {}) =>
  (await server.done<Saved>(SAVE, { input: { ...nextKey(), ...wish, ...change } })).saved;
const read = (id: string, headers = {}) => server.send(READ, { id }, headers);
const keyOf = async (clearance: 'CLEAR' | 'RED') => ({
  authorization: `Bearer ${(await createKey(await seededGraph(), testKeyName(clearance), clearance)).secret}`,
});

describe('a saved view', () => {
  test('is read back as it was saved, by another viewer too, and the graph keeps every rule', async () => {
    const saved = await save();
    expect(saved).toMatchObject({
      ...{ ...wish, positions: wish.positions, version: 1, by: 'analyst', marking: 'CLEAR' },
      notes: [{ ...wish.notes[0], x: null, y: null }],
      changes: { newStatements: 0, goneStatements: 0 },
    });
    const { json } = await read(saved.id, await keyOf('CLEAR'));
    expect(json.data?.saved).toEqual({ ...saved, changes: { newStatements: 0, goneStatements: null } });
    expect(await violations()).toEqual([]);
  });

  test('names what its picture shows: the query with its variables is answered with what is drawn', async () => {
    for (const change of [{}, { filter: {}, expanded: [] }, { filter: { countries: ['country:ua'] }, expanded: [] }]) {
      const saved = await save(change);
      const variables = { ...pictureVariables(saved.filter as object, saved.expanded as string[]) };
      const data = await server.done<PictureData>(pictureQuery, variables);
      const hidden = saved.hidden as string[];
      const view = { ...plainView, hidden, expanded: saved.expanded as string[] };
      const drawn = new Set(sceneOf(inputOf(data, { view })).marks.flatMap(({ owner }) => owner ?? []));
      const { nodes, edges } = data.amplification;
      const shown = (id: string) => !hidden.includes(id);
      expect(drawn).toEqual(
        new Set([
          ...nodes.filter(({ id }) => shown(id)).map(({ id }) => id),
          ...edges.filter(({ source, target }) => shown(source) && shown(target)).map(({ id }) => id),
        ]),
      );
    }
  });

  test('says how many statements are new since', async () => {
    const saved = await save({ filter: {}, expanded: [] });
    await rawCypher(
      `MATCH (a:Actor {id: 'person:armen-gasparyan'})-[:SAID]->(:Statement)-[:IN_NARRATIVE]->(n) WITH a, n LIMIT 1
      CREATE (a)-[:SAID {mode: 'direct', marking: 0}]->(:Statement:Quote {id: 'statement:later:Q1', text: 'Later', mode: 'direct', marking: 0})-[:IN_NARRATIVE {marking: 0}]->(n)`,
    );
    await rawCypher(
      `MATCH (q:Statement {id: 'statement:russia-north-korea-pact:Q02'})-[i:IN_NARRATIVE]->() SET i.marking = 5`,
    );
    const { json } = await read(saved.id);
    expect(json.data?.saved).toMatchObject({ changes: { newStatements: 1, goneStatements: 1 } });
  });

  test('is renamed, taken away and brought back, each from the current version only', async () => {
    const { id } = await save();
    const rename = `mutation ($input: RenameViewInput!) { renameView(input: $input) { name about version } }`;
    const input = { ...nextKey(), id, expectedVersion: 1, name: 'Another name' };
    expect(await server.done(rename, { input })).toEqual({
      renameView: { name: 'Another name', about: null, version: 2 },
    });
    const stale = await server.send(rename, { input: { ...input, ...nextKey() } });
    expect(stale.json.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const remove = `mutation ($input: RemoveInput!) { removeView(input: $input) }`;
    await server.done(remove, { input: { ...nextKey(), id, expectedVersion: 2 } });
    expect((await read(id)).json.data).toEqual({ saved: null, savedViews: [] });
    const restore = `mutation ($input: RemoveInput!) { restoreView(input: $input) { name version marking } }`;
    const back = await server.done(restore, { input: { ...nextKey(), id, expectedVersion: 3 } });
    expect(back).toEqual({ restoreView: { name: 'Another name', version: 4, marking: 'CLEAR' } });
  });

  test('is marked as narrowly as what its picture rests on, and hidden from whoever may see less', async () => {
    await rawCypher(`MATCH (n:Statement {id: 'statement:russia-north-korea-pact:Q01'}) SET n.marking = 2`);
    const saved = await save({ filter: {} });
    expect(saved.marking).toBe('AMBER');
    const { json } = await read(saved.id, await keyOf('CLEAR'));
    expect(json.data).toEqual({ saved: null, savedViews: [] });
  });

  test('names nothing that was marked higher after it was saved', async () => {
    const saved = await save();
    await rawCypher(`MATCH (n:Actor {id: 'person:armen-gasparyan'}) SET n.marking = 4`);
    const { json, text } = await read(saved.id, await keyOf('CLEAR'));
    expect(json.data?.saved).toMatchObject({ positions: [], highlighted: [], notes: [] });
    expect(text).not.toContain('gasparyan');
  });

  test('is written by the analyst alone, and refused with the value at fault', async () => {
    const input = { ...nextKey(), ...wish };
    const byKey = await server.send(SAVE, { input }, await keyOf('RED'));
    expect(byKey.json.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const bad = await server.send(SAVE, { input: { ...input, layout: 'spiral' } });
    expect(bad.json.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(bad.json.errors?.[0]?.message).toContain('input.layout is "spiral"');
  });
});

describe('a briefing', () => {
  const saveBriefing = `mutation ($input: SaveBriefingInput!) { saveBriefing(input: $input) {
    id title language version marking pages { headline findings view { id name } } } }`;

  test('keeps its pages in order, with the words of who made it, as narrow as its narrowest view', async () => {
    const first = await save();
    const second = await save({ name: 'Second', marking: 'GREEN' });
    const pages = [
      { view: second.id, headline: 'Nobody answers seven claims', findings: ['One', 'Two'] },
      { view: first.id, headline: 'Three channels carry it', findings: [] },
    ];
    const input = { ...nextKey(), title: 'Morning', language: 'uk', pages };
    expect(await server.done(saveBriefing, { input })).toMatchObject({
      saveBriefing: {
        ...{ title: 'Morning', language: 'uk', version: 1, marking: 'GREEN' },
        pages: [
          { ...pages[0], view: { id: second.id, name: 'Second' } },
          { ...pages[1], view: { id: first.id, name: 'The summit' } },
        ],
      },
    });
    const missing = { ...input, ...nextKey(), pages: [{ ...pages[0], view: 'view:000000000000' }] };
    const refused = await server.send(saveBriefing, { input: missing });
    expect(refused.json.errors?.[0]?.message).toContain('input.pages.0.view is "view:000000000000"');
  });
});
