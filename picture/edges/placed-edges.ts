import type { Arrangement, Place } from '../layout.ts';
import type { Network, NetworkEdge, NetworkNode } from '../network.ts';
import { sizeOf } from '../shapes.ts';
import { type Curve, levelCurve, spreadEnds } from './curves.ts';

/** An edge with the places where it leaves and arrives; both measured from the middle of its nodes, px. */
export interface PlacedEdge {
  edge: NetworkEdge;
  start: Place;
  end: Place;
  curve: Curve;
}

const kindOrder = ['AMPLIFIES', 'REBUTTAL', 'MOTIVE_EXPOSED', 'CONTEXT', 'ALTERNATIVE'];

/** Edges as they are drawn: each has a place of its own on the box that it meets. */
export function placedEdges(network: Network, arrangement: Arrangement): PlacedEdge[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const drawn = network.edges.filter(
    (edge) => arrangement.places.has(edge.source) && arrangement.places.has(edge.target),
  );
  const ends = endHeights(drawn, arrangement);
  return drawn.map((edge) => placed(edge, nodes, arrangement, ends.get(edge.id) ?? 0));
}

function endHeights(edges: NetworkEdge[], { places, boxes }: Arrangement): Map<string, number> {
  const heightOf = (id: string) => places.get(id)?.y ?? 0;
  const ends = new Map<string, number>();
  const meeting = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const fromLeft = (places.get(edge.source)?.x ?? 0) < (places.get(edge.target)?.x ?? 0);
    const key = `${edge.target} ${fromLeft}`;
    meeting.set(key, [...(meeting.get(key) ?? []), edge]);
  }
  for (const group of meeting.values()) {
    const sorted = [...group].sort(
      (a, b) => heightOf(a.source) - heightOf(b.source) || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
    );
    const heights = spreadEnds(sorted.length, boxes.get(sorted[0]?.target ?? '')?.height ?? 0);
    sorted.forEach((edge, at) => {
      ends.set(edge.id, heights[at] ?? 0);
    });
  }
  return ends;
}

/** Nodes that stand one above the other are joined on the same side. */
const beneath = 60;

function placed(
  edge: NetworkEdge,
  nodes: ReadonlyMap<string, NetworkNode>,
  arrangement: Arrangement,
  y: number,
): PlacedEdge {
  const from = arrangement.places.get(edge.source) ?? { x: 0, y: 0 };
  const to = arrangement.places.get(edge.target) ?? { x: 0, y: 0 };
  const halfOf = (id: string) => {
    const node = nodes.get(id);
    return (arrangement.boxes.get(id)?.width ?? (node ? sizeOf(node) : 0)) / 2;
  };
  const direction = to.x > from.x ? 1 : -1;
  const arriving = Math.abs(to.x - from.x) < beneath ? 1 : -1;
  const start = { x: direction * (halfOf(edge.source) + (edge.kind === 'AMPLIFIES' ? 1 : 0)), y: 0 };
  const end = { x: arriving * direction * (halfOf(edge.target) + 2), y };
  const curve = levelCurve({ x: from.x + start.x, y: from.y }, { x: to.x + end.x, y: to.y + end.y });
  return { edge, start, end, curve };
}
