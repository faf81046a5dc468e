import type { Network, NetworkEdge, NetworkNode } from '../../picture/network.ts';

/** Width of a text for the layout's tests: every character is 7 px wide. */
export const measure = (text: string): number => [...text].length * 7;

export function person(id: string, facts: Partial<NetworkNode> = {}): NetworkNode {
  const label = facts.label ?? id;
  const entity = { __typename: 'Person', id };
  return { id, kind: 'Person', label, reach: null, reachKnown: false, roles: ['AMPLIFIER'], y: 0, entity, ...facts };
}

export function narrative(id: string, claims: number, rebutted: number, y = 0): NetworkNode {
  const reach = { known: 1000, channels: 1, unknown: [] };
  const figures = { quotes: 1, paraphrases: 0, reach, rebuttalCoverage: { claims, rebutted } };
  const entity = { __typename: 'Narrative', id };
  return {
    id,
    kind: 'Narrative',
    label: `Narrative ${id}`,
    reach: 1000,
    reachKnown: true,
    roles: [],
    y,
    entity,
    figures,
  };
}

export function claim(id: string, home: string, rebutted: boolean, y = 0): NetworkNode {
  const reach = { known: 500, channels: 1, unknown: [] };
  const figures = { quotes: 1, paraphrases: 0, reach, rebuttalCoverage: null };
  const entity = { __typename: 'Claim', id, rebutted, narratives: [{ id: home, title: `Narrative ${home}` }] };
  const label = `The claim ${id} says so`;
  return { id, kind: 'Claim', label, reach: 500, reachKnown: true, roles: [], y, entity, figures };
}

export const edge = (kind: string, source: string, target: string, weight = 1): NetworkEdge => ({
  id: `${kind} ${source} ${target}`,
  ...{ kind, source, target, weight },
});

/** Two amplifiers, one of them of unknown reach, two narratives, an expert who rebuts and an author who adds context. */
export const small: Network = {
  reach: { unknown: [{ id: 'unknown' }] },
  nodes: [
    person('known', { reach: 342_000, reachKnown: true, y: 0 }),
    person('unknown', { y: 50 }),
    narrative('N1', 4, 3, 0),
    narrative('N2', 2, 2, 100),
    person('expert', { roles: ['EXPERT'], y: 0 }),
    person('author', { roles: ['AUTHOR', 'EXPERT'], y: 50 }),
  ],
  edges: [
    edge('AMPLIFIES', 'known', 'N1'),
    edge('AMPLIFIES', 'unknown', 'N1', 3),
    edge('AMPLIFIES', 'unknown', 'N2'),
    edge('REBUTTAL', 'expert', 'N1', 2),
    edge('CONTEXT', 'author', 'N2'),
  ],
};
