import type { AmplificationDocument } from '../../client/api/amplification.ts';
import type { ResultOf } from '../../client/api/graphql.ts';

/** What the page asks for; where it asks for more, this file does not compile until it answers that as well. */
type Network = ResultOf<typeof AmplificationDocument>['amplification'];
type Node = Network['nodes'][number];

/** How large the picture of the measurement is. */
export const size = { nodes: 300, edges: 1_200 };
const narratives = 12;
const answering = 40;

/** An answer's object names its type, by which the page's cache knows it. */
const typed = <T extends object>(__typename: string, fields: T): T => ({ __typename, ...fields });

function node(id: string, kind: string, label: string, y: number, roles: Node['roles'], reach: number | null): Node {
  const figures = typed('NetworkFigures', {
    ...{ quotes: 40, paraphrases: 3 },
    reach: typed('Reach', { known: 90_000, channels: 9, unknown: [], unknownCount: 0 }),
    rebuttalCoverage: typed('RebuttalCoverage', { claims: 9, rebutted: 5 }),
  });
  return typed('NetworkNode', {
    ...{ id, kind, label, y, x: 0, roles, reach, reachKnown: reach !== null, uncarried: false },
    ...{ openedFrom: null, group: null },
    entity: { __typename: kind, id, roleText: null } as Node['entity'],
    figures: kind === 'Narrative' ? figures : null,
  });
}

/** A network as the server answers it: amplifiers and those who answer around narratives, always the same. */
export function generatedNetwork(): Network {
  const amplifying = size.nodes - narratives - answering;
  const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  const nodes = [
    ...many(amplifying, (at) =>
      node(`person:a${at}`, 'Person', `Speaker number ${at}`, at * 49, ['AMPLIFIER'], at % 4 === 0 ? null : 900 * at),
    ),
    ...many(narratives, (at) =>
      node(`narrative:n${at}`, 'Narrative', `What the story ${at} tells`, at * 195, [], 9_000),
    ),
    ...many(answering, (at) => node(`person:e${at}`, 'Person', `Expert number ${at}`, at * 49, ['EXPERT'], null)),
  ];
  const edges = many(size.edges, (at) => {
    const answer = at % 8 === 0;
    const source = answer ? `person:e${at % answering}` : `person:a${(at * 7) % amplifying}`;
    const target = `narrative:n${(at * 5 + Math.floor(at / amplifying)) % narratives}`;
    const kind = answer ? 'REBUTTAL' : 'AMPLIFIES';
    return typed('NetworkEdge', {
      id: `${kind} ${source} ${target} ${at}`,
      kind,
      source,
      target,
      weight: 1 + (at % 4),
    });
  });
  return typed('AmplificationNetwork', {
    ...{ nodes, edges },
    undrawn: typed('Undrawn', { narratives: 0, claims: 0, answering: 0, edges: 0 }),
    reach: typed('Reach', { known: 9_000_000, channels: 180, unknown: [], unknownCount: 0 }),
    rebuttalCoverage: typed('RebuttalCoverage', { claims: 108, rebutted: 60, ratio: 0.56, reachWeighted: 0.5 }),
    concentration: typed('Concentration', { channels: 180, topTwoShare: 0.05 }),
    widestUnrebutted: [],
  });
}
