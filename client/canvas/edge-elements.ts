import type { ElementDefinition } from 'cytoscape';
import { type PlacedEdge, placedEdges } from '../../picture/edges.ts';
import type { Arrangement } from '../../picture/layout.ts';
import { type Network, widthOf } from '../../picture/network.ts';

/** Edges as Cytoscape draws them. */
export const edgeElements = (network: Network, arrangement: Arrangement): ElementDefinition[] =>
  placedEdges(network, arrangement).map(elementOf);

function elementOf({ edge, start, end, curve }: PlacedEdge): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      kind: edge.kind,
      width: widthOf(edge.weight),
      weight: edge.weight > 1 ? String(edge.weight) : '',
      sourceEnd: `${start.x}px 0px`,
      targetEnd: `${end.x}px ${Math.round(end.y * 10) / 10}px`,
      weights: curve.weights.map((each) => each.toFixed(4)).join(' '),
      distances: curve.distances.map((each) => each.toFixed(2)).join(' '),
    },
    classes: edge.kind === 'AMPLIFIES' ? 'amplifies' : `answer ${edge.kind.toLowerCase()}`,
  };
}
