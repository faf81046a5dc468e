import type { Network, NetworkNode } from './network.ts';

/** Mean height of what a node is joined to, in the middle column; its own place in the server's order where it is alone. */
export function meanHeights(
  nodes: NetworkNode[],
  network: Network,
  heightOf: (id: string) => number | undefined,
): Map<string, number> {
  const means = new Map<string, number>();
  for (const node of nodes) {
    const heights = network.edges
      .filter((edge) => edge.source === node.id)
      .map((edge) => heightOf(edge.target))
      .filter((height) => height !== undefined);
    if (heights.length > 0) means.set(node.id, heights.reduce((sum, height) => sum + height, 0) / heights.length);
  }
  return means;
}

/** The nodes of a side column from top to bottom: those that are joined to the same stand together, so that few lines cross. */
export function inReadingOrder(nodes: NetworkNode[], means: Map<string, number>): NetworkNode[] {
  const mean = (node: NetworkNode) => Math.round(means.get(node.id) ?? Number.MAX_SAFE_INTEGER);
  return [...nodes].sort((a, b) => mean(a) - mean(b) || (a.y ?? 0) - (b.y ?? 0));
}

/** Heights as near as can be to the wished ones, in their order, each with a row of its own height, all within the room. */
export function settle(wished: readonly number[], rows: readonly number[], from: number, to: number): number[] {
  const half = (at: number) => (rows[at] ?? 0) / 2;
  const heights: number[] = [];
  let end = from;
  for (const [at, wish] of wished.entries()) {
    heights.push(Math.max(wish, end + half(at)));
    end = (heights[at] ?? 0) + half(at);
  }
  let limit = to;
  for (let at = heights.length - 1; at >= 0; at -= 1) {
    heights[at] = Math.min(heights[at] ?? 0, limit - half(at));
    limit = (heights[at] ?? 0) - half(at);
  }
  return heights;
}
