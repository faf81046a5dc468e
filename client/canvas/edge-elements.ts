import type { ElementDefinition } from 'cytoscape';
import { type Course, coursesOf } from '../../picture/edges/courses.ts';
import { type EdgeNumber, edgeNumbers } from '../../picture/edges/edge-numbers.ts';
import { lineWidths } from '../../picture/edges/line-widths.ts';
import type { PlacedEdge } from '../../picture/edges/placed-edges.ts';
import { strokes } from '../../picture/edges/strokes.ts';
import type { Arrangement } from '../../picture/layout.ts';
import type { Network, NetworkEdge } from '../../picture/network.ts';
import { texts } from '../texts.ts';

/** Edges as Cytoscape draws them, level from column to column or straight from outline to outline, and their numbers. */
export function edgeElements(network: Network, arrangement: Arrangement): ElementDefinition[] {
  const courses = coursesOf(network, arrangement);
  const width = lineWidths(network);
  const isBundled = bundledAmong(courses);
  return [
    ...courses.map(({ edge, level }) =>
      level ? levelElement(level, width(edge)) : straightElement(edge, width(edge), isBundled(edge)),
    ),
    ...numberElements(edgeNumbers(courses, network, arrangement, texts)),
  ];
}

/** Whether an edge is one of several between its two nodes. */
function bundledAmong(courses: readonly Course[]): (edge: NetworkEdge) => boolean {
  const pairs = new Map<string, number>();
  const pairOf = ({ source, target }: NetworkEdge) => [source, target].sort().join(' ');
  for (const { edge } of courses) pairs.set(pairOf(edge), (pairs.get(pairOf(edge)) ?? 0) + 1);
  return (edge) => (pairs.get(pairOf(edge)) ?? 0) > 1;
}

/** Numbers are no labels of their edges, or the lines of other edges would strike them out. */
const numberElements = (numbers: ReadonlyMap<string, EdgeNumber>): ElementDefinition[] =>
  [...numbers].map(([owner, { x, y, text }]) => ({
    group: 'nodes',
    data: { id: numberOf(owner), owner, label: text },
    position: { x, y },
    classes: 'part text centre number',
    grabbable: false,
  }));

/** The id of the element that holds an edge's number. */
export const numberOf = (edge: string): string => `${edge}#number`;

const dataOf = (edge: NetworkEdge, width: number) => ({
  id: edge.id,
  source: edge.source,
  target: edge.target,
  kind: edge.kind,
  width,
});

function classesOf({ kind }: NetworkEdge): string {
  if (!(kind in strokes)) return 'relation';
  return kind === 'AMPLIFIES' ? 'amplifies' : `answer ${kind.toLowerCase()}`;
}

function levelElement({ edge, start, end, curve }: PlacedEdge, width: number): ElementDefinition {
  return {
    group: 'edges',
    data: {
      ...dataOf(edge, width),
      sourceEnd: `${start.x}px 0px`,
      targetEnd: `${end.x}px ${Math.round(end.y * 10) / 10}px`,
      weights: curve.weights.map((each) => each.toFixed(4)).join(' '),
      distances: curve.distances.map((each) => each.toFixed(2)).join(' '),
    },
    classes: `${classesOf(edge)} level`,
  };
}

const straightElement = (edge: NetworkEdge, width: number, isBundled: boolean): ElementDefinition => ({
  group: 'edges',
  data: dataOf(edge, width),
  classes: `${classesOf(edge)} ${isBundled ? 'bundled' : 'straight'}`,
});
