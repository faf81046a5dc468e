import type { Brought } from '../explored.ts';
import type { NetworkEdge, NetworkNode } from '../network.ts';

/** A node of a way, as the API tells it. */
export interface WayNode {
  __typename: string;
  id: string;
  name?: string;
  displayName?: string;
  title?: string;
  text?: string;
}

/** A way between two nodes, as the API tells it. */
export interface WayData {
  nodes: readonly WayNode[];
  edges: readonly { id: string; kind: string; source: string; target: string }[];
}

/** What of a way has to be drawn, and what of the picture it leads through. */
export interface DrawnWay {
  brought: Brought[];
  lit: ReadonlySet<string>;
}

export const nameOf = ({ id, name, displayName, title, text }: WayNode): string =>
  name || displayName || title || text || id;

function nodeOf(node: WayNode): NetworkNode {
  const { id, __typename } = node;
  const entity = { __typename, id };
  return { id, kind: __typename, label: nameOf(node), reach: null, reachKnown: false, roles: [], y: null, entity };
}

export function drawnWay(way: WayData): DrawnWay {
  const edges = way.edges.map(({ id, kind, source, target }) => ({ id, kind, source, target, weight: 1 }));
  const nodes = way.nodes.map(nodeOf);
  return {
    brought: fromBothEnds(nodes, edges),
    lit: new Set([...nodes.map(({ id }) => id), ...edges.map(({ id }) => id)]),
  };
}

/** Each node of a way stands beside the one before it, seen from the nearer end. */
function fromBothEnds(nodes: NetworkNode[], edges: NetworkEdge[]): Brought[] {
  const middle = Math.ceil(nodes.length / 2);
  const steps = [
    ...nodes.slice(1, middle).map((node, at) => ({ parent: nodes[at], node })),
    ...nodes
      .slice(middle, -1)
      .map((node, at) => ({ parent: nodes[middle + at + 1], node }))
      .reverse(),
  ];
  const last = nodes[0];
  return [
    ...steps.flatMap(({ parent, node }) => (parent ? [{ parent: parent.id, nodes: [node], edges: [] }] : [])),
    ...(last ? [{ parent: last.id, nodes: [], edges }] : []),
  ];
}
