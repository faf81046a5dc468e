import type { ElementDefinition } from 'cytoscape';
import { type PlacedEdge, placedEdges } from '../../picture/edges.ts';
import type { Arrangement } from '../../picture/layout.ts';
import { type Network, type NetworkEdge, widthOf } from '../../picture/network.ts';
import { strokes } from '../../picture/strokes.ts';

/** Edges as Cytoscape draws them: level from column to column, or straight from outline to outline. */
export function edgeElements(network: Network, arrangement: Arrangement): ElementDefinition[] {
  if (!arrangement.straight) return placedEdges(network, arrangement).map(levelElement);
  const drawn = network.edges.filter(
    ({ source, target }) => arrangement.places.has(source) && arrangement.places.has(target),
  );
  const pairs = new Map<string, number>();
  const pairOf = ({ source, target }: NetworkEdge) => [source, target].sort().join(' ');
  for (const edge of drawn) pairs.set(pairOf(edge), (pairs.get(pairOf(edge)) ?? 0) + 1);
  return drawn.map((edge) => ({
    group: 'edges',
    data: dataOf(edge),
    classes: `${classesOf(edge)} ${(pairs.get(pairOf(edge)) ?? 0) > 1 ? 'bundled' : 'straight'}`,
  }));
}

const dataOf = (edge: NetworkEdge) => ({
  id: edge.id,
  source: edge.source,
  target: edge.target,
  kind: edge.kind,
  width: edge.kind in strokes ? widthOf(edge.weight) : 1.2,
  weight: edge.weight > 1 ? String(edge.weight) : '',
});

function classesOf({ kind }: NetworkEdge): string {
  if (!(kind in strokes)) return 'relation';
  return kind === 'AMPLIFIES' ? 'amplifies' : `answer ${kind.toLowerCase()}`;
}

function levelElement({ edge, start, end, curve }: PlacedEdge): ElementDefinition {
  return {
    group: 'edges',
    data: {
      ...dataOf(edge),
      sourceEnd: `${start.x}px 0px`,
      targetEnd: `${end.x}px ${Math.round(end.y * 10) / 10}px`,
      weights: curve.weights.map((each) => each.toFixed(4)).join(' '),
      distances: curve.distances.map((each) => each.toFixed(2)).join(' '),
    },
    classes: `${classesOf(edge)} level`,
  };
}
