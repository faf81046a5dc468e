import { describe, expect, it } from 'vitest';
import { connected } from '../access/canaries/run-cypher.ts';
import { ask } from './ask.ts';

interface Edge {
  kind: string;
  source: string;
  target: string;
  statements: { __typename: string; id: string; text: string }[];
  counterEvidence: { id: string }[];
  assertions: { source: { excerpt: string } | null }[];
}
interface Neighbourhood {
  counts: { kind: string; direction: string; count: number }[];
  total: number;
  nodes: { id: string; kind: string; label: string; at: string | null; entity: { __typename: string } }[];
  edges: Edge[];
}

const edgeFields =
  'kind source target statements { __typename id text } counterEvidence { id } assertions { source { excerpt } }';
const QUERY = `query ($id: ID!, $relations: [Relation!]! = [], $first: Int! = 100) {
  neighbourhood(id: $id, relations: $relations, first: $first) {
    counts { kind direction count } total nodes { id kind label at entity { __typename } } edges { ${edgeFields} }
  }
}`;
const around = async (id: string, relations: object[] = [], first = 100): Promise<Neighbourhood> =>
  (await ask<{ neighbourhood: Neighbourhood }>(QUERY, { id, relations, first })).neighbourhood;

const person = 'person:armen-gasparyan';
const claim = 'claim:russia-north-korea-pact:C01';
const said = { kind: 'SAID', direction: 'OUT' };

describe('the neighbourhood of a node', () => {
  it.each([person, claim, 'narrative:russia-north-korea-pact:N1', 'country:ru', 'channel:unknown:pool-n3'])(
    'of %s has behind each relation as many neighbours as are announced before',
    async (id) => {
      const { counts } = await around(id);
      expect(counts.length).toBeGreaterThan(1);
      for (const { kind, direction, count } of counts) {
        const { total, nodes } = await around(id, [{ kind, direction }], 1000);
        expect([kind, direction, total, nodes.length]).toEqual([kind, direction, count, count]);
      }
    },
  );

  it('counts what the graph holds', async () => {
    const rows = await connected((run) =>
      run('MATCH (:Person {id: $id})-[:SAID]->(s:Statement) RETURN count(DISTINCT s) AS count', { id: person }),
    );
    const { counts } = await around(person);
    expect(counts.find(({ kind, direction }) => kind === 'SAID' && direction === 'OUT')?.count).toBe(
      Number(rows[0]?.count),
    );
  });

  it('joins each neighbour by an edge with the statements and the printed words behind it', async () => {
    const { nodes, edges } = await around(person, [said]);
    expect(edges.map(({ kind, source }) => [kind, source])).toEqual(nodes.map(() => ['SAID', person]));
    expect(edges.map(({ target }) => target).sort()).toEqual(nodes.map(({ id }) => id));
    for (const { target, statements, assertions } of edges) {
      expect(statements).toEqual([
        { __typename: 'Quote', id: target, text: nodes.find(({ id }) => id === target)?.label },
      ]);
      expect(assertions.length).toBeGreaterThan(0);
    }
  });

  it('tells the directions apart: a claim is expressed, and is about something', async () => {
    const { nodes } = await around(claim, [{ kind: 'EXPRESSES', direction: 'IN' }]);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['Quote']));
    expect((await around(claim, [{ kind: 'EXPRESSES', direction: 'OUT' }])).nodes).toEqual([]);
  });

  it('brings no more than asked for, always the same ones, and says how many there are', async () => {
    const all = await around('document:russia-north-korea-pact', [{ kind: 'MENTIONS', direction: 'OUT' }], 1000);
    const three = await around('document:russia-north-korea-pact', [{ kind: 'MENTIONS', direction: 'OUT' }], 3);
    expect(three.nodes).toEqual(all.nodes.slice(0, 3));
    expect(three.total).toBe(all.total);
    expect(all.total).toBeGreaterThan(10);
  });

  it('is empty for what is not there, and refuses a size below zero', async () => {
    expect(await around('person:nobody', [said])).toMatchObject({ counts: [], total: 0, nodes: [], edges: [] });
    await expect(around(person, [said], -1)).rejects.toThrow('first must be 0 or more, not -1.');
  });
});

describe('links', () => {
  it('are the relationships between the nodes given, and no others', async () => {
    const { nodes } = await around(person, [said]);
    const quote = nodes[0]?.id ?? '';
    const expressed = (await around(quote, [{ kind: 'EXPRESSES', direction: 'OUT' }])).nodes[0]?.id;
    const { links } = await ask<{ links: Edge[] }>(
      `query ($of: [ID!]!, $among: [ID!]!) { links(of: $of, among: $among) { ${edgeFields} } }`,
      { of: [quote], among: [person, expressed, quote, 'person:nobody'] },
    );
    expect(links.map(({ kind, source, target }) => [kind, source, target])).toEqual([
      ['EXPRESSES', quote, expressed],
      ['SAID', person, quote],
    ]);
    expect(links.every(({ statements, assertions }) => statements[0]?.id === quote && assertions.length > 0)).toBe(
      true,
    );
  });
});
