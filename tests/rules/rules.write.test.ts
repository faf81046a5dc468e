import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPosts } from '../../server/ingest/posts/import-posts.ts';
import { PRESETS } from '../../server/ingest/posts/mapping.ts';
import { seededGraph } from '../graph.ts';
import { removePosts } from '../ingest/posts/posts-graph.ts';
import { rawCypher } from '../seed/raw-cypher.ts';
import { rememberGraph } from '../writing/leave-as-found.ts';
import { violations } from '../writing/violations.ts';
import { type WritingServer, writingServer } from '../writing/writing-server.ts';

const CLAIM = 'claim:russia-north-korea-pact:C04';
const NARRATIVE = 'narrative:russia-north-korea-pact:N1';
const PREVIEW = `query ($terms: RuleTermsInput!) {
  rulePreview(terms: $terms) { posts channels first last carriers { posts channel { id } example { id text channels { id } } } }
}`;
const CREATE = 'mutation ($input: CreateRuleInput!) { createRule(input: $input) { id version replayed } }';
const CORRECT = 'mutation ($input: CorrectRuleInput!) { correctRule(input: $input) { version } }';
const STEP = 'tied untied done replayed rule { posts appliedVersion version claim { id } terms { words } }';
const APPLY = `mutation ($input: RuleStepInput!) { applyRule(input: $input) { ${STEP} } }`;
const UNDO = `mutation ($input: RuleStepInput!) { undoRule(input: $input) { ${STEP} } }`;
const PICTURE = `query ($narrative: ID!) {
  narrative(id: $narrative) { reach { known channels unknown { id } } }
  amplification(filter: { narratives: [$narrative] }) { edges { source target kind } }
}`;

interface Preview {
  rulePreview: {
    posts: number;
    channels: number;
    carriers: { posts: number; channel: { id: string }; example: { text: string } }[];
  };
}
interface Step {
  tied: number;
  untied: number;
  done: boolean;
  rule: { posts: number; appliedVersion: number | null };
}

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
let server: WritingServer;
let leaveAsFound: () => Promise<void>;
let keys = 0;
const key = () => `test-rules-${++keys}`;

beforeAll(async () => {
  leaveAsFound = await rememberGraph();
  server = await writingServer();
  await importPosts(await seededGraph(), join(import.meta.dirname, '..', 'ingest', 'posts', 'archives', 'ira.csv.gz'), {
    ...{ format: 'ira', mapping: PRESETS.ira, marking: 1, maxBadRows: 0 },
    badRowsFile: join(folder, 'bad.csv'),
  });
});
afterAll(async () => {
  await removePosts();
  await leaveAsFound();
  await server.close();
  rmSync(folder, { recursive: true });
});

const preview = async (terms: object) => (await server.done<Preview>(PREVIEW, { terms })).rulePreview;
const create = async (terms: object, target: string) => {
  const input = { idempotencyKey: key(), title: 'Posts on Ukraine', target, terms };
  return (await server.done<{ createRule: { id: string } }>(CREATE, { input })).createRule.id;
};
const apply = async (id: string, expectedVersion = 1) =>
  (await server.done<{ applyRule: Step }>(APPLY, { input: { id, expectedVersion, idempotencyKey: key() } })).applyRule;
const undo = async (id: string, expectedVersion = 1) =>
  (await server.done<{ undoRule: Step }>(UNDO, { input: { id, expectedVersion, idempotencyKey: key() } })).undoRule;
const picture = () => server.done(PICTURE, { narrative: NARRATIVE });
const count = async (where: string) =>
  Number((await rawCypher(`MATCH (p:Post)<-[:CARRIED]-() WHERE ${where} RETURN count(DISTINCT p) AS n`))[0]?.n);

describe('a rule is previewed', () => {
  test('with counts, channels and an example of each, and nothing is written', async () => {
    const found = await preview({ words: ['украин*'] });
    expect(found.posts).toBe(await count("any(w IN split(toLower(p.text), ' ') WHERE w =~ '[^а-яёa-z0-9_]*украин.*')"));
    expect(found.posts).toBeGreaterThan(5);
    expect(found.carriers.reduce((sum, { posts }) => sum + posts, 0)).toBe(found.posts);
    expect(found.carriers).toHaveLength(found.channels);
    expect(found.carriers.every(({ example }) => /украин/i.test(example.text))).toBe(true);
    expect(await rawCypher('MATCH ()-[r:EXPRESSES]->() WHERE r.rule IS NOT NULL RETURN r')).toEqual([]);
  });

  test('each kind of term narrows the others, and a phrase wants its words side by side', async () => {
    const all = await preview({ words: ['украин*'] });
    const russian = await preview({ words: ['украин*'], languages: ['ru'] });
    expect(russian.posts).toBe(
      await count("p.lang = 'ru' AND any(w IN split(toLower(p.text), ' ') WHERE w =~ '[^а-яёa-z0-9_]*украин.*')"),
    );
    expect(russian.posts).toBeLessThan(all.posts);
    const never = await preview({ words: ['украин*'], from: '2019-01-01T00:00:00Z' });
    expect(never).toMatchObject({ posts: 0, channels: 0, first: null, carriers: [] });
    const [tag] = await rawCypher(
      "MATCH (:Post)-[:SHARES]->(o:SharedObject {kind: 'hashtag'}) RETURN o.key AS key, count(*) AS n ORDER BY n DESC, key LIMIT 1",
    );
    expect(await preview({ hashtags: [`#${String(tag?.key).toUpperCase()}`] })).toMatchObject({ posts: tag?.n });
    const [link] = await rawCypher(
      `MATCH (o:SharedObject {kind: 'url'}) WITH o ORDER BY o.key LIMIT 1 SET o.domain = 'example.org'
       RETURN o.key AS key, COUNT { (o)<-[:SHARES]-() } AS n`,
    );
    const one = await preview({ links: [`http://www.${link?.key}/?utm_source=x#top`] });
    expect(one.posts).toBe(link?.n);
    expect(await preview({ domains: ['www.Example.org'] })).toEqual(one);
    expect(await preview({ domains: ['example.org'], hashtags: ['none'] })).toMatchObject({ posts: 0 });
  });

  test('a rule that looks for nothing, or for too little, is refused by field', async () => {
    const { json } = await server.send(PREVIEW, { terms: { languages: ['ru'] } });
    expect(json.errors?.[0]?.message).toContain('needs a word, a phrase, a hashtag, a link or a domain');
    const short = await server.send(PREVIEW, { terms: { words: ['ok', 'a*'] } });
    expect(short.json.errors?.[0]?.message).toBe(
      'input.words.1 is "a*": it needs letters or digits, three of them before a *.',
    );
  });
});

describe('a rule is applied', () => {
  test('the picture shows the channels that carried its posts, their reach counts, and undoing it brings all back', async () => {
    const before = await picture();
    const id = await create({ words: ['украин*'] }, CLAIM);
    expect(await picture()).toEqual(before);
    const { posts, channels, carriers } = await preview({ words: ['украин*'] });

    expect(await apply(id)).toMatchObject({ tied: posts, untied: 0, done: true, rule: { posts, appliedVersion: 1 } });
    const after = (await picture()) as {
      amplification: { edges: { source: string }[] };
      narrative: { reach: { channels: number; known: number } };
    };
    const shown = new Set(after.amplification.edges.map(({ source }) => source));
    expect(carriers.filter(({ channel }) => !shown.has(channel.id))).toEqual([]);
    const was = before as typeof after;
    expect(after.narrative.reach.channels).toBe(was.narrative.reach.channels + channels);
    expect(after.narrative.reach.known).toBeGreaterThan(was.narrative.reach.known);
    const ties = await rawCypher(
      `MATCH (:Post)-[r]->(x) WHERE r.rule = $id
       RETURN DISTINCT type(r) AS type, x.id AS to, r.method AS method, r.ruleVersion AS version, r.marking AS marking, r.run STARTS WITH 'change:' AS logged ORDER BY type`,
      { id },
    );
    const tie = { method: 'rule', version: 1, marking: 1, logged: true };
    expect(ties).toEqual([
      { type: 'EXPRESSES', to: CLAIM, ...tie },
      { type: 'IN_NARRATIVE', to: NARRATIVE, ...tie },
    ]);
    expect(await violations()).toEqual([]);
    expect(await apply(id)).toMatchObject({ tied: 0, untied: 0, done: true, rule: { posts } });

    expect(await undo(id)).toMatchObject({ untied: 2 * posts, done: true, rule: { posts: 0, appliedVersion: null } });
    expect(await picture()).toEqual(before);
  });

  test('a correction ties nothing until it is applied, and then takes back what no longer fits', async () => {
    const id = await create({ words: ['украин*'] }, NARRATIVE);
    await apply(id);
    const input = { id, expectedVersion: 1, idempotencyKey: key(), terms: { words: ['украин*'], languages: ['ru'] } };
    expect(await server.done(CORRECT, { input })).toEqual({ correctRule: { version: 2 } });
    const stale = await server.send(APPLY, { input: { id, expectedVersion: 1, idempotencyKey: key() } });
    expect(stale.json.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    const { posts } = await preview(input.terms);
    const applied = await apply(id, 2);
    expect(applied).toMatchObject({ tied: posts, done: true, rule: { posts, appliedVersion: 2, claim: null } });
    expect(
      await rawCypher('MATCH (:Post)-[r]->() WHERE r.rule = $id RETURN DISTINCT r.ruleVersion AS version', { id }),
    ).toEqual([{ version: 2 }]);
    await undo(id, 2);
  });

  test('a post that two rules tie to one claim counts once, and stays when one of them is undone', async () => {
    const [first, second] = [await create({ words: ['украин*'] }, CLAIM), await create({ words: ['украин*'] }, CLAIM)];
    const { tied } = await apply(first);
    const once = await picture();
    await apply(second);
    expect(await picture()).toEqual(once);
    const claim = '{ claim(id: "claim:russia-north-korea-pact:C04") { statements { id } } }';
    const ids = (await server.done<{ claim: { statements: { id: string }[] } }>(claim)).claim.statements.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    await undo(first);
    expect(await picture()).toEqual(once);
    expect(await undo(second)).toMatchObject({ untied: 2 * tied, done: true });
  });
});
