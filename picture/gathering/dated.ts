import type { Network } from '../network.ts';

interface DatedEdge {
  source: string;
  target: string;
  statements: readonly { publishedAt: string | null }[];
  counterEvidence: readonly { publishedAt: string | null }[];
}

/** The picture with the first day of each node: of the earliest statement or answer that it is joined by. */
export function dated(network: Network, edges: readonly DatedEdge[]): Network {
  const first = new Map<string, string>();
  for (const { source, target, statements, counterEvidence } of edges) {
    for (const { publishedAt } of [...statements, ...counterEvidence]) {
      if (publishedAt === null) continue;
      for (const id of [source, target]) {
        const known = first.get(id);
        if (known === undefined || publishedAt < known) first.set(id, publishedAt);
      }
    }
  }
  return { ...network, nodes: network.nodes.map((node) => ({ ...node, at: node.at ?? first.get(node.id) ?? null })) };
}
