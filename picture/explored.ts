import type { Network, NetworkEdge, NetworkNode } from './network.ts';

/** What one expansion of the user brought: neighbours of a node over one type of relationship. */
export interface Brought {
  /** The node that was expanded. */
  parent: string;
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  /** How many neighbours there are, where a picture cannot hold all of them. */
  total?: number;
}

/** Nodes that came with one expansion and were not there before. */
export interface Wave {
  parent: string;
  ids: string[];
  /** Which of the expansions it was, counted from 0. */
  step: number;
}

/** The picture of the filters with all that the user has brought in. */
export interface Explored {
  network: Network;
  /** In the order in which they came; the picture of the filters is none. */
  waves: Wave[];
}

/** Adds what expansions brought, in order, then the links among all that is there; nothing that is there twice. */
export function withBrought(base: Network, brought: readonly Brought[], links: readonly NetworkEdge[] = []): Explored {
  const nodes = new Map(base.nodes.map((node) => [node.id, node]));
  const edges = new Map(base.edges.map((edge) => [edge.id, edge]));
  const waves: Wave[] = [];
  for (const [step, { parent, ...more }] of brought.entries()) {
    if (!nodes.has(parent)) continue;
    const ids: string[] = [];
    for (const node of more.nodes) {
      if (nodes.has(node.id)) continue;
      nodes.set(node.id, node);
      ids.push(node.id);
    }
    for (const edge of more.edges) edges.set(edge.id, edges.get(edge.id) ?? edge);
    if (ids.length > 0) waves.push({ parent, ids, step });
  }
  for (const edge of links) edges.set(edge.id, edges.get(edge.id) ?? edge);
  const joined = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const came = new Set(waves.flatMap(({ ids }) => ids));
  const unknown = [...came].filter((id) => nodes.get(id)?.entity.reach?.unknown.some((each) => each.id === id));
  const reach = { ...base.reach, unknown: [...base.reach.unknown, ...unknown.map((id) => ({ id }))] };
  return { network: { ...base, nodes: [...nodes.values()], edges: joined, reach }, waves };
}

/** The network without some nodes; what hung on them alone stays, since hiding is no deleting. */
export function without<T extends Network>(network: T, hidden: readonly string[]): T {
  if (hidden.length === 0) return network;
  const gone = new Set(hidden);
  return {
    ...network,
    nodes: network.nodes.filter(({ id }) => !gone.has(id)),
    edges: network.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}
