import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

type Filter = Record<string, unknown>;
interface Count {
  value: string;
  label: string | null;
  count: number;
}
interface Edge {
  kind: string;
  weight: number;
  statements: { id: string }[];
}
interface Node {
  id: string;
  roles: string[];
  reach: number | null;
  figures: { quotes: number; paraphrases: number; reach: { known: number }; rebuttalCoverage: Coverage | null } | null;
  entity: { reach?: { known: number }; rebuttalCoverage?: Coverage };
}
interface Coverage {
  claims: number;
  rebutted: number;
}

const COUNTS = `query ($filter: NetworkFilter) { filterCounts(filter: $filter) {
  ${[
    'narratives',
    'claims',
    'actors',
    'countries',
    'platforms',
    'organizations',
    'rebutted',
    'markings',
    'days',
    'roles',
    'reach',
    'weights',
  ]
    .map((facet) => `${facet} { value label count }`)
    .join(' ')} } }`;
const PICTURE = `query ($filter: NetworkFilter, $expand: [ID!]) { amplification(filter: $filter, expand: $expand) {
  nodes { id roles reach figures { quotes paraphrases reach { known } rebuttalCoverage { claims rebutted } }
    entity { ... on Narrative { reach { known } rebuttalCoverage { claims rebutted } } ... on Claim { reach { known } } } }
  edges { kind weight statements { id } } } }`;

const counts = async (filter: Filter = {}) =>
  (await ask<{ filterCounts: Record<string, Count[]> }>(COUNTS, { filter })).filterCounts;
const picture = async (filter: Filter = {}, expand: string[] = []) =>
  (await ask<{ amplification: { nodes: Node[]; edges: Edge[] } }>(PICTURE, { filter, expand })).amplification;
const statementsIn = async (filter: Filter) =>
  new Set((await picture(filter)).edges.flatMap(({ statements }) => statements.map(({ id }) => id))).size;

/** How a value of each counted filter is chosen. */
const choosing: Record<string, (value: string) => Filter> = {
  narratives: (value) => ({ narratives: [value] }),
  claims: (value) => ({ claims: [value] }),
  actors: (value) => ({ actors: [value] }),
  countries: (value) => ({ countries: [value] }),
  platforms: (value) => ({ platforms: [value] }),
  organizations: (value) => ({ organizations: [value] }),
  rebutted: (value) => ({ rebutted: value === 'true' }),
  markings: (value) => ({ marking: value }),
};
const n1 = 'narrative:russia-north-korea-pact:N1';
const others: [string, Filter][] = [
  ['no other filter', {}],
  ['unrebutted claims', { rebutted: false }],
  ['one narrative and a wide reach', { narratives: [n1], reach: { least: 30_000 } }],
  ['at least two statements behind a line', { minWeight: 2 }],
];

describe.each(others)('with %s, the number at each value of a filter', (_, filter) => {
  it.each(Object.keys(choosing))('is what choosing it leaves: %s', async (facet) => {
    const offered = (await counts(filter))[facet] ?? [];
    const choose = choosing[facet] ?? (() => ({}));
    // the first and last few of each, since every one is a picture of its own
    const probed = offered.length > 6 ? [...offered.slice(0, 3), ...offered.slice(-2)] : offered;
    for (const { value, count } of probed)
      expect([value, await statementsIn({ ...filter, ...choose(value) })]).toEqual([value, count]);
  });
});

describe('the numbers of the other filters', () => {
  it('count nodes by role, amplifiers by reach, and lines by weight', async () => {
    const { roles, reach, weights } = await counts();
    const { nodes, edges } = await picture();
    expect(roles).toEqual(
      ['AMPLIFIER', 'EXPERT', 'AUTHOR'].map((value) => {
        return { value, label: null, count: nodes.filter((node) => node.roles.includes(value)).length };
      }),
    );
    const unknown = nodes.filter((node) => node.roles.includes('AMPLIFIER') && node.reach === null).length;
    expect(reach?.[0]).toEqual({ value: '', label: null, count: unknown });
    expect(reach?.at(-1)?.value).toBe('342000');
    const heavy = edges.filter(({ kind, weight }) => kind === 'AMPLIFIES' && weight >= 2).length;
    expect(weights?.filter(({ value }) => Number(value) >= 2).reduce((sum, { count }) => sum + count, 0)).toBe(heavy);
  });

  it('count what nobody has dated apart, under no day', async () => {
    const days = (await counts()).days ?? [];
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(await statementsIn({}));
    expect(days[0]?.value).toBe('');
  });
});

describe('a reach range', () => {
  it('keeps amplifiers by the reach that is drawn, and unknown reach only where it is asked for', async () => {
    const reaches = async (filter: Filter) =>
      (await picture(filter)).nodes.filter(({ roles }) => roles.includes('AMPLIFIER')).map(({ reach }) => reach);
    expect((await reaches({ reach: { least: 200_000, most: 300_000 } })).sort()).toEqual([209_000, 221_000]);
    const withUnknown = await reaches({ reach: { least: 300_000, unknown: true } });
    expect(withUnknown.filter((reach) => reach !== null).sort()).toEqual([334_000, 342_000]);
    expect(withUnknown).toContain(null);
  });
});

describe('the figures of a narrative', () => {
  it('are its own where nothing is left out', async () => {
    for (const { figures, entity } of (await picture()).nodes.filter((node) => node.figures !== null)) {
      expect(figures?.reach).toEqual(entity.reach);
      expect(figures?.rebuttalCoverage).toEqual(entity.rebuttalCoverage);
    }
  });

  it('are what a filter leaves of it', async () => {
    const { nodes } = await picture({ actors: ['person:armen-gasparyan'], narratives: [n1] });
    const narrative = nodes.find(({ id }) => id === n1);
    expect(narrative?.figures).toMatchObject({ quotes: 1, paraphrases: 0, reach: { known: 209_000 } });
    const [claims, all] = [narrative?.figures?.rebuttalCoverage?.claims, narrative?.entity.rebuttalCoverage?.claims];
    expect(claims).toBeGreaterThan(0);
    expect(claims).toBeLessThan(all ?? 0);
  });

  it('are given for the claims of an expanded one as well', async () => {
    const { nodes } = await picture({}, [n1]);
    const claims = nodes.filter(({ id }) => id.startsWith('claim:'));
    expect(claims.length).toBeGreaterThan(10);
    for (const { figures, entity } of claims) expect(figures?.reach).toEqual(entity.reach);
  });
});
