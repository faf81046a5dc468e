import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

interface Node {
  id: string;
  kind: string;
  label: string;
  reach: number | null;
  reachKnown: boolean;
  roles: string[];
  x: number;
  y: number;
}
interface Edge {
  kind: string;
  source: string;
  target: string;
  weight: number;
  statements: { id: string }[];
  counterEvidence: { id: string }[];
  assertions: { source: { excerpt: string } }[];
}
interface Network {
  nodes: Node[];
  edges: Edge[];
  reach: { known: number; channels: number; unknown: { name: string }[] };
  rebuttalCoverage: { claims: number; rebutted: number; ratio: number; reachWeighted: number };
  concentration: { channels: number; topTwoShare: number; gini: number };
  widestUnrebutted: { id: string }[];
}

const PICTURE = `query ($filter: NetworkFilter, $expand: [ID!]) {
  amplification(filter: $filter, expand: $expand) {
    nodes { id kind label reach reachKnown roles x y }
    edges { kind source target weight statements { id } counterEvidence { id } assertions { source { excerpt } } }
    reach { known channels unknown { ... on Actor { name } } }
    rebuttalCoverage { claims rebutted ratio reachWeighted }
    concentration { channels topTwoShare gini }
    widestUnrebutted { id }
  }
}`;

const picture = async (filter: object = {}, expand: string[] = []) =>
  (await ask<{ amplification: Network }>(PICTURE, { filter, expand })).amplification;
const n = (number: number) => `narrative:russia-north-korea-pact:N${number}`;
const withRole = (network: Network, role: string) => network.nodes.filter(({ roles }) => roles.includes(role));

describe('the picture', () => {
  it('counts reach once a channel and names who is unknown', async () => {
    const { reach, concentration } = await picture();
    expect({ ...reach, unknown: reach.unknown.map(({ name }) => name).sort() }).toEqual({
      known: 1_256_900,
      channels: 8,
      unknown: ['Alexei Maslov', 'Andrei Klintsevich', 'Dmitry Puchkov', 'Vladimir Putin'],
    });
    expect(concentration.channels).toBe(8);
    expect(concentration.topTwoShare).toBeCloseTo(0.538, 3);
    expect(concentration.gini).toBeCloseTo(0.446, 3);
  });

  it.each([
    [1, 941_900, ['Andrei Klintsevich']],
    [2, 231_000, ['Alexei Maslov', 'Dmitry Puchkov', 'Vladimir Putin']],
    [3, 293_000, ['Andrei Klintsevich']],
  ])('of narrative %i alone has its own reach', async (number, known, unknown) => {
    const { reach } = await picture({ narratives: [n(number)] });
    expect(reach.known).toBe(known);
    expect(reach.unknown.map(({ name }) => name).sort()).toEqual(unknown);
  });

  it('says how much is rebutted, and what is widest of the rest', async () => {
    const { rebuttalCoverage, widestUnrebutted } = await picture();
    expect(rebuttalCoverage).toMatchObject({ claims: 45, rebutted: 27, ratio: 0.6 });
    expect(rebuttalCoverage.reachWeighted).toBeCloseTo(0.449, 3);
    expect(widestUnrebutted.map(({ id }) => id.slice(-3))).toEqual(['C04', 'C05']);
  });

  it('has twelve amplifiers, three narratives and six who answer, none on both sides', async () => {
    const network = await picture();
    expect(withRole(network, 'AMPLIFIER')).toHaveLength(12);
    expect(network.nodes.filter(({ kind }) => kind === 'Narrative')).toHaveLength(3);
    expect(withRole(network, 'EXPERT')).toHaveLength(5);
    expect(withRole(network, 'AUTHOR').map(({ label }) => label)).toEqual(['Matt Wickham']);
    expect(new Set(network.nodes.map(({ id }) => id)).size).toBe(network.nodes.length);
  });

  it('gives an amplifier without a stated reach none, rather than zero', async () => {
    const unknown = withRole(await picture(), 'AMPLIFIER').filter(({ reachKnown }) => !reachKnown);
    expect(unknown.map(({ label, reach }) => [label, reach]).sort()).toEqual([
      ['Alexei Maslov', null],
      ['Andrei Klintsevich', null],
      ['Dmitry Puchkov', null],
      ['Vladimir Putin', null],
    ]);
  });

  it('has behind each edge as many statements or answers as it weighs, and words that support it', async () => {
    const { edges } = await picture();
    expect(edges.length).toBeGreaterThan(20);
    for (const edge of edges) {
      expect(edge.statements.length + edge.counterEvidence.length).toBe(edge.weight);
      expect(edge.assertions.length).toBeGreaterThan(0);
      for (const { source } of edge.assertions) expect(source.excerpt).not.toBe('');
    }
    const sum = (answers: boolean) =>
      edges.filter(({ kind }) => (kind === 'AMPLIFIES') !== answers).reduce((total, { weight }) => total + weight, 0);
    expect([sum(false), sum(true)]).toEqual([17, 32]);
  });

  it('draws an alternative assessment as such and not as a rebuttal', async () => {
    const { edges } = await picture();
    const portnikov = edges.filter(({ source }) => source === 'person:vitali-portnikov');
    expect(portnikov.map(({ kind, weight }) => [kind, weight])).toEqual([['ALTERNATIVE', 3]]);
  });

  it('is laid out in three columns, everything at a place of its own', async () => {
    const network = await picture();
    const columns = new Set(network.nodes.map(({ x, roles }) => `${roles[0] ?? 'NARRATIVE'} ${x}`));
    expect(columns).toEqual(new Set(['AMPLIFIER 0', 'NARRATIVE 390', 'EXPERT 710', 'AUTHOR 710']));
    expect(new Set(network.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(network.nodes.length);
  });

  it('draws an expanded narrative as its claims', async () => {
    const network = await picture({}, [n(1)]);
    expect(network.nodes.filter(({ kind }) => kind === 'Claim')).toHaveLength(15);
    expect(network.nodes.map(({ id }) => id)).not.toContain(n(1));
    expect(network.reach.known).toBe(1_256_900);
    const pool = network.edges.filter(({ source }) => source === 'channel:unknown:pool-n3');
    expect(pool.map(({ target }) => target.slice(-3))).toEqual(['C04', 'C05']);
  });

  it('filtered by an actor shows that actor, and what answers its claims', async () => {
    const network = await picture({ actors: ['person:zarubin'] });
    expect(network.nodes.map(({ label }) => label)).toEqual(['Zarubin', 'A Meeting Hyped Up to the MAX']);
    expect(network.reach.known).toBe(334_000);
    expect(network.rebuttalCoverage).toMatchObject({ claims: 1, rebutted: 1 });
  });

  it.each([
    ['unrebutted', { rebutted: false }, { claims: 18, rebutted: 0 }],
    ['rebutted', { rebutted: true }, { claims: 27, rebutted: 27 }],
  ])('filtered by %s claims counts all of them, also those that are only reported', async (_, filter, coverage) => {
    expect((await picture(filter)).rebuttalCoverage).toMatchObject(coverage);
  });

  it('filtered by a role leaves out the other side', async () => {
    const network = await picture({ roles: ['EXPERT'] });
    expect(withRole(network, 'AMPLIFIER')).toEqual([]);
    expect(withRole(network, 'AUTHOR')).toEqual([]);
    expect(withRole(network, 'EXPERT')).toHaveLength(5);
  });

  it('of a time before anything is dated is empty, and says so by numbers', async () => {
    const network = await picture({ until: '1990-01-01T00:00:00Z' });
    expect(network).toMatchObject({
      nodes: [],
      edges: [],
      reach: { known: 0, channels: 0, unknown: [] },
      rebuttalCoverage: { claims: 0, rebutted: 0, ratio: 0, reachWeighted: null },
      concentration: { channels: 0, topTwoShare: null, gini: null },
      widestUnrebutted: [],
    });
  });
});
