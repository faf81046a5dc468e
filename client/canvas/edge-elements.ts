import type { ElementDefinition } from 'cytoscape';
import { levelCurve, spreadEnds } from './curves.ts';
import type { Arrangement } from './layout.ts';
import { diameterOf, type Network, type NetworkEdge, type NetworkNode, widthOf } from './network.ts';

const kindOrder = ['AMPLIFIES', 'REBUTTAL', 'MOTIVE_EXPOSED', 'CONTEXT', 'ALTERNATIVE'];

/** Edges as they are drawn: each has a place of its own on the box that it meets. */
export function edgeElements(network: Network, arrangement: Arrangement): ElementDefinition[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const drawn = network.edges.filter(
    (edge) => arrangement.places.has(edge.source) && arrangement.places.has(edge.target),
  );
  const heightOf = (id: string) => arrangement.places.get(id)?.y ?? 0;
  const ends = endHeights(drawn, arrangement, heightOf);
  return drawn.map((edge) => elementOf(edge, nodes.get(edge.source), arrangement, ends.get(edge.id) ?? 0));
}

function endHeights(edges: NetworkEdge[], arrangement: Arrangement, heightOf: (id: string) => number) {
  const ends = new Map<string, number>();
  const meeting = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const key = `${edge.target} ${edge.kind === 'AMPLIFIES'}`;
    meeting.set(key, [...(meeting.get(key) ?? []), edge]);
  }
  for (const group of meeting.values()) {
    const sorted = [...group].sort(
      (a, b) => heightOf(a.source) - heightOf(b.source) || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    );
    const box = arrangement.boxes.get(sorted[0]?.target ?? '');
    const heights = spreadEnds(sorted.length, box?.height ?? 0);
    sorted.forEach((edge, at) => {
      ends.set(edge.id, heights[at] ?? 0);
    });
  }
  return ends;
}

function elementOf(
  edge: NetworkEdge,
  source: NetworkNode | undefined,
  arrangement: Arrangement,
  end: number,
): ElementDefinition {
  const from = arrangement.places.get(edge.source) ?? { x: 0, y: 0 };
  const to = arrangement.places.get(edge.target) ?? { x: 0, y: 0 };
  const direction = to.x > from.x ? 1 : -1;
  const startX = direction * (source && edge.kind === 'AMPLIFIES' ? diameterOf(source) / 2 + 1 : 11);
  const endX = -direction * ((arrangement.boxes.get(edge.target)?.width ?? 0) / 2 + 2);
  const curve = levelCurve({ x: from.x + startX, y: from.y }, { x: to.x + endX, y: to.y + end });
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      kind: edge.kind,
      width: widthOf(edge.weight),
      weight: edge.weight > 1 ? String(edge.weight) : '',
      sourceEnd: `${startX}px 0px`,
      targetEnd: `${endX}px ${Math.round(end * 10) / 10}px`,
      weights: curve.weights.map((each) => each.toFixed(4)).join(' '),
      distances: curve.distances.map((each) => each.toFixed(2)).join(' '),
    },
    classes: edge.kind === 'AMPLIFIES' ? 'amplifies' : `answer ${edge.kind.toLowerCase()}`,
  };
}
