import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gather } from '../../picture/gathering/gather.ts';
import { type Asked, noting } from '../../picture/gathering/questions.ts';
import type { Group } from '../../picture/grouped.ts';
import { pictureOf } from '../../picture/picture-of-view.ts';
import { type SavedViewData, savedViewFields } from '../../picture/saved-view.ts';
import { sceneOf } from '../../picture/scene/scene.ts';
import { wordsOf } from '../../picture/words/words.ts';
import { createKey } from '../../server/access/keys.ts';
import { changesSince, imprintOf } from '../../server/views/imprint.ts';
import { removeTestKeys, testKeyName } from '../access/test-keys.ts';
import { seededGraph } from '../graph.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';

const FIELDS = `id name about filter expanded hidden layout positions { id x y } notes { id text node x y }
  highlighted spotlight address language grouping opened grown { node kind direction } between by marking version changes { newStatements goneStatements }`;
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
  ...{ grouping: 'country', opened: ['group:country:amplifiers:country:ru'], between: [] as string[] },
  grown: [{ node: 'person:armen-gasparyan', kind: 'SAID', direction: 'OUT' }],
};
const save = async (change: Record<string, unknown> = {}) =>
  (await server.done<Saved>(SAVE, { input: { ...nextKey(), ...wish, ...change } })).saved;
const read = (id: string, headers = {}) => server.send(READ, { id }, headers);
const keyOf = async (clearance: 'CLEAR' | 'RED') => ({
  authorization: `Bearer ${(await createKey(await seededGraph(), testKeyName(clearance), clearance)).secret}`,
});

const now = '2026-11-24T08:50:00.000Z';
const origin = 'http://127.0.0.1:4000';

/** Every node and edge that the copied questions are answered with when they are asked once more, in any order. */
async function named(
  asked: readonly Asked[],
  { hidden, opened }: SavedViewData,
  groups: readonly Group[],
): Promise<Set<string>> {
  const closed = groups.filter(({ id }) => !opened.includes(id));
  const homes = new Map(closed.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const home = (id: string) => homes.get(id) ?? id;
  const nodes = new Set<string>();
  const edges = new Map<string, Edge>();
  for (const { query, variables } of asked) {
    const answer = await server.done<Record<string, unknown>>(query, { ...variables });
    const way = (answer.paths as object[] | undefined)?.slice(0, 1) ?? [];
    for (const part of [answer.amplification, answer.neighbourhood, ...way]) {
      const { nodes: found = [], edges: joins = [] } = (part ?? {}) as { nodes?: { id: string }[]; edges?: Edge[] };
      for (const { id } of found) nodes.add(id);
      for (const edge of joins) edges.set(edge.id, edge);
    }
    for (const edge of (answer.links ?? []) as Edge[]) edges.set(edge.id, edge);
  }
  const shown = (id: string) => nodes.has(id) && !hidden.includes(id);
  const joined = [...edges].filter(([, { source, target }]) => shown(source) && shown(target));
  const drawnAs = ([id, { kind, source, target }]: [string, Edge]) =>
    homes.has(source) || homes.has(target) ? `${kind} ${home(source)} ${home(target)}` : id;
  return new Set([...[...nodes].filter(shown).map(home), ...joined.map(drawnAs)]);
}

interface Edge {
  id: string;
  kind: string;
  source: string;
  target: string;
}

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
    const all = { filter: {}, expanded: [], hidden: [], positions: [], notes: [], grown: [], opened: [] };
    for (const change of [
      { grouping: 'none' },
      { ...all, grouping: 'none' },
      all,
      { ...all, filter: { countries: ['country:ua'] } },
      { ...all, grouping: 'none', grown: [{ node: 'person:armen-gasparyan', kind: 'SAID', direction: 'OUT' }] },
      { ...all, grouping: 'none', between: ['person:vladimir-putin', 'person:taras-zagorodni'] },
    ]) {
      const { saved } = await server.done<{ saved: SavedViewData }>(
        `query ($id: ID!) { saved: savedView(id: $id) { ${savedViewFields} } }`,
        { id: (await save(change)).id },
      );
      const { ask, asked } = noting((query, variables) => server.done(query, { ...variables }));
      const gathered = await gather(saved, ask, wordsOf('en'));
      const input = pictureOf(saved, gathered, {
        format: 'a4',
        background: 'white',
        language: 'en',
        latin: false,
        asOf: now,
        origin,
      });
      const drawn = new Set(sceneOf(input).marks.flatMap(({ owner }) => owner ?? []));
      expect(drawn).toEqual(await named(asked, saved, gathered.groups));
      expect(drawn.size).toBeGreaterThan(2);
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

  test('of thousands of statements keeps an imprint of one size, and still says how many are new since', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `statement:x:${at}`);
    const imprint = imprintOf(ids);
    expect(imprint.statements.length + imprint.cells.length).toBeLessThan(3_000);
    const later = [...ids.slice(2), 'statement:later:Q1', 'statement:later:Q2', 'statement:later:Q3'];
    expect(changesSince(imprint, ids, false)).toEqual({ newStatements: 0, goneStatements: 0 });
    expect(changesSince(imprint, later, false)).toEqual({ newStatements: 3, goneStatements: 2 });
    expect(changesSince(imprint, later, true)).toEqual({ newStatements: null, goneStatements: null });
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
    expect(json.data?.saved).toMatchObject({ positions: [], highlighted: [], notes: [], grown: [], address: '' });
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
