import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphSize, writeScaleGraph } from '../../bench/scale/graph.ts';
import { connected } from '../access/canaries/run-cypher.ts';
import { pictureOfGraph, rawCypher } from '../seed/raw-cypher.ts';
import { ask } from './ask.ts';

interface Group {
  id: string;
  memberCount: number;
  channelCount: number;
  unknownReach: number;
}
interface Node {
  id: string;
  kind: string;
  label: string;
  reach: number | null;
  reachKnown: boolean;
  roles: string[];
  group: Group | null;
}
interface Network {
  nodes: Node[];
  edges: { kind: string; source: string; weight: number; statements: { id: string }[] }[];
  reach: { known: number; channels: number; unknownCount: number; unknown: { id: string }[] };
}

const SIZE: GraphSize = { channels: 260, posts: 600, claims: 20, narratives: 3, experts: 4 };
const PICTURE = `query ($groupBy: GroupBy! = PLATFORM, $open: [ID!], $filter: NetworkFilter) {
  amplification(groupBy: $groupBy, open: $open, filter: $filter) {
    nodes { id kind label reach reachKnown roles entity { __typename id } group { id memberCount channelCount unknownReach } }
    edges { kind source weight statements { id } }
    reach { known channels unknownCount unknown { id } }
  }
}`;
const picture = async (variables: object = {}, clearance = 4) =>
  (await ask<{ amplification: Network }>(PICTURE, { ...variables }, clearance)).amplification;
const groupsOf = ({ nodes }: Network) => nodes.filter(({ kind }) => kind === 'Group');
const membersOf = (network: Network) =>
  groupsOf(network).reduce((sum, { group }) => sum + (group?.memberCount ?? 0), 0);
const aloneIn = ({ nodes }: Network) =>
  nodes.filter((node) => node.roles.includes('AMPLIFIER') && node.kind !== 'Group');
const saidIn = ({ edges }: Network) =>
  edges.filter(({ kind }) => kind === 'AMPLIFIES').reduce((sum, { weight }) => sum + weight, 0);

const TELEGRAM = 'group:platform:telegram';
let before: string;
let digest: Network;

beforeAll(async () => {
  before = await pictureOfGraph();
  digest = await picture();
  await connected((run) => writeScaleGraph((text, params) => run(text, params), SIZE));
});

afterAll(async () => {
  await rawCypher("MATCH (n) WHERE n.id CONTAINS ':scale' DETACH DELETE n");
  expect(await pictureOfGraph()).toBe(before);
});

describe('a picture of more amplifiers than it has room for', () => {
  it('draws groups, loses no amplifier and no statement, and names the widest', async () => {
    expect(groupsOf(digest)).toEqual([]);
    const network = await picture();
    expect(network.nodes.length).toBeLessThanOrEqual(300);
    expect(groupsOf(network).length).toBeGreaterThan(3);
    expect(membersOf(network) + aloneIn(network).length).toBe(SIZE.channels + aloneIn(digest).length);
    expect(saidIn(network)).toBe(SIZE.posts + saidIn(digest));
    expect(aloneIn(network)[0] && Math.max(...aloneIn(network).map(({ reach }) => reach ?? 0))).toBe(
      Math.max(...aloneIn(digest).map(({ reach }) => reach ?? 0)),
    );
    expect(await picture()).toEqual(network);
  });

  it('counts each channel of a group once and says of how many the reach is unknown', async () => {
    const network = await picture();
    const alone = aloneIn(network).map(({ id }) => id);
    const [expected] = await rawCypher(
      `MATCH (h:Channel {platform: 'telegram'})-[:CARRIED]->(:Statement)-[:IN_NARRATIVE]->(:Narrative)
       WHERE h.id CONTAINS ':scale' AND NOT h.id IN $alone
       WITH DISTINCT h OPTIONAL MATCH (h)-[:HAD_REACH]->(f:ReachObservation)
       RETURN count(h) AS members, sum(f.count) AS known, count(h) - count(f) AS unknown`,
      { alone },
    );
    const group = network.nodes.find(({ id }) => id === TELEGRAM);
    expect(group?.group).toMatchObject({ memberCount: expected?.members, unknownReach: expected?.unknown });
    expect(group?.reach ?? 0).toBe(expected?.known);
    expect(expected?.unknown).toBeGreaterThan(0);
    expect(group?.reachKnown).toBe(false);
  });

  it('opens a group: its members stand alone, and everything is still there', async () => {
    const [closed, open] = [await picture(), await picture({ open: [TELEGRAM] })];
    const members = closed.nodes.find(({ id }) => id === TELEGRAM)?.group?.memberCount ?? 0;
    expect(open.nodes.some(({ id }) => id === TELEGRAM)).toBe(false);
    expect(aloneIn(open).length).toBe(aloneIn(closed).length + members);
    expect(saidIn(open)).toBe(saidIn(closed));
    expect(open.reach).toEqual(closed.reach);
  });

  it('gathers by narrative as well, and says nothing where no source names a country', async () => {
    const byNarrative = groupsOf(await picture({ groupBy: 'NARRATIVE' })).map(({ label }) => label);
    expect(byNarrative).toEqual(expect.arrayContaining(['Narrative 1', 'Narrative 2', 'Narrative 3']));
    const byCountry = groupsOf(await picture({ groupBy: 'COUNTRY' })).filter(({ label }) => label === '');
    expect(byCountry.map(({ id }) => id)).toEqual(['group:country:']);
  });

  it('gives of an edge the earliest statements, and no more than 20', async () => {
    const { edges } = await picture();
    const wide = edges.filter(({ kind, weight }) => kind === 'AMPLIFIES' && weight > 20);
    expect(wide.length).toBeGreaterThan(0);
    for (const { statements } of wide) expect(statements.length).toBe(20);
  });
});

describe('thousands of posts that rules tie to one narrative', () => {
  const MANY = 3_000;

  it('are counted once each, and named as the earliest few', async () => {
    await rawCypher(
      `MATCH (n:Narrative {id: 'narrative:scale:N000000'}), (c:Claim {id: 'claim:scale:C000000'})
       CREATE (h:Channel {id: 'channel:x:scale-busy', platform: 'x', platformId: 'scale-busy', displayName: 'Busy', handle: 'busy', handleKey: 'busy', searchKey: 'busy', marking: 0})
       WITH n, c, h UNWIND range(1, ${MANY}) AS at
       CREATE (h)-[:CARRIED {role: 'origin', marking: 0}]->(s:Statement:Post {id: 'statement:x:scale-busy-' + at, platform: 'x', platformPostId: 'scale-busy-' + at, text: 'Again.', publishedAt: datetime({epochMillis: at}), isRepost: false, marking: 0})
       CREATE (s)-[:EXPRESSES {method: 'rule', rule: 'rule:scale', marking: 0}]->(c)
       FOREACH (rule IN ['rule:scale', 'rule:scale-other'] | CREATE (s)-[:IN_NARRATIVE {method: 'rule', rule: rule, marking: 0}]->(n))`,
    );
    const network = await picture({ filter: { channels: ['channel:x:scale-busy'] } });
    await rawCypher("MATCH (s:Post) WHERE s.id STARTS WITH 'statement:x:scale-busy' DETACH DELETE s");
    await rawCypher("MATCH (h:Channel {id: 'channel:x:scale-busy'}) DETACH DELETE h");
    const [edge, ...others] = network.edges.filter(({ kind }) => kind === 'AMPLIFIES');
    expect(others).toEqual([]);
    expect(edge?.weight).toBe(MANY);
    expect(edge?.statements.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, at) => `statement:x:scale-busy-${at + 1}`),
    );
    expect(network.reach).toMatchObject({ known: 0, channels: 0, unknown: [{ id: 'channel:x:scale-busy' }] });
  });
});

describe('what a group must not do', () => {
  it('does not count, add up or exist by a channel that its reader may not see', async () => {
    const seen = await picture({}, 0);
    await rawCypher("MATCH (h:Channel {platform: 'gab'}) WHERE h.id CONTAINS ':scale' SET h.marking = 3");
    const [below, above] = [await picture({}, 0), await picture({}, 3)];
    const gabs = Math.ceil(SIZE.channels / 8) - 1;
    await rawCypher("MATCH (h:Channel {platform: 'gab'}) WHERE h.id CONTAINS ':scale' SET h.marking = 0");
    expect(membersOf(below) + aloneIn(below).length).toBe(membersOf(seen) + aloneIn(seen).length - gabs);
    const carriers = ({ reach }: Network) => reach.channels + reach.unknownCount;
    expect(carriers(below)).toBe(carriers(seen) - gabs);
    expect(seen.reach.channels).toBeLessThan(SIZE.channels);
    expect(JSON.stringify(below)).not.toContain('gab');
    expect(membersOf(above) + aloneIn(above).length).toBe(membersOf(seen) + aloneIn(seen).length);
  });

  it('holds no expert, though an expert says what a channel carried', async () => {
    const before = await picture();
    await rawCypher(
      `MATCH (a:Actor {id: 'person:scale-000000'}), (s:Statement {id: 'statement:telegram:scale-000000'})
       CREATE (a)-[:SAID {mode: 'direct', marking: 0, assertions: []}]->(s)`,
    );
    const after = await picture();
    await rawCypher("MATCH (:Actor {id: 'person:scale-000000'})-[d:SAID]->() DELETE d");
    expect(after).toEqual(before);
    expect(after.nodes.find(({ id }) => id === 'person:scale-000000')?.roles).toEqual(['EXPERT']);
  });
});
