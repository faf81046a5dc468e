/** How large the picture of the measurement is. */
export const size = { nodes: 300, edges: 1_200 };
const narratives = 12;
const answering = 40;

/** A network as the server answers it: amplifiers and those who answer around narratives, always the same. */
export function generatedNetwork() {
  const amplifying = size.nodes - narratives - answering;
  const entity = (id: string, type: string) => ({ __typename: type, id });
  const node = (id: string, kind: string, label: string, y: number, roles: string[], reach: number | null) => ({
    ...{ __typename: 'NetworkNode', id, kind, label, y, x: 0, roles, reach, reachKnown: reach !== null },
    entity:
      kind === 'Narrative'
        ? {
            ...entity(id, kind),
            reach: { __typename: 'Reach', known: 90_000, channels: 9, unknown: [] },
            rebuttalCoverage: { __typename: 'RebuttalCoverage', claims: 9, rebutted: 5 },
            statements: [],
          }
        : { ...entity(id, kind), roleText: null },
  });
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
    return {
      __typename: 'NetworkEdge',
      id: `${kind} ${source} ${target} ${at}`,
      kind,
      source,
      target,
      weight: 1 + (at % 4),
    };
  });
  return {
    __typename: 'AmplificationNetwork',
    ...{ nodes, edges },
    reach: { __typename: 'Reach', known: 9_000_000, channels: 180, unknown: [] },
    rebuttalCoverage: { __typename: 'RebuttalCoverage', claims: 108, rebutted: 60, ratio: 0.56, reachWeighted: 0.5 },
    concentration: { __typename: 'Concentration', channels: 180, topTwoShare: 0.05 },
    widestUnrebutted: [],
  };
}
