import type { Arrangement, Place } from '../layout.ts';
import type { Network, NetworkEdge } from '../network.ts';
import { sizeOf } from '../shapes.ts';
import { reachOfBend } from './curves.ts';
import { type PlacedEdge, placedEdges } from './placed-edges.ts';

/** Where an edge runs, from outline to outline: level from column to column, or straight; px of the picture. */
export interface Course {
  edge: NetworkEdge;
  from: Place;
  to: Place;
  /** How it is placed where it runs level; null where it is straight. */
  level: PlacedEdge | null;
}

/** The course of every edge that joins two places: level in columns, else straight. */
export function coursesOf(network: Network, arrangement: Arrangement): Course[] {
  if (arrangement.straight) return straightCourses(network, arrangement);
  return placedEdges(network, arrangement).map((placed) => levelCourse(placed, arrangement.places));
}

function levelCourse(level: PlacedEdge, places: ReadonlyMap<string, Place>): Course {
  const { edge, start, end } = level;
  const [source, target] = [places.get(edge.source) ?? { x: 0, y: 0 }, places.get(edge.target) ?? { x: 0, y: 0 }];
  return {
    edge,
    from: { x: source.x + start.x, y: source.y + start.y },
    to: { x: target.x + end.x, y: target.y + end.y },
    level,
  };
}

function straightCourses({ nodes, edges }: Network, { places, boxes }: Arrangement): Course[] {
  const radii = new Map(nodes.map((node) => [node.id, sizeOf(node) / 2]));
  return edges.flatMap((edge) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target) return [];
    const [dx, dy] = [target.x - source.x, target.y - source.y];
    const length = Math.hypot(dx, dy) || 1;
    const [ux, uy] = [dx / length, dy / length];
    const out = radii.get(edge.source) ?? 0;
    const far = outlineOf(boxes.get(edge.target), radii.get(edge.target) ?? 0, ux, uy);
    const from = { x: source.x + ux * out, y: source.y + uy * out };
    return [{ edge, from, to: { x: target.x - ux * far, y: target.y - uy * far }, level: null }];
  });
}

/** How far from its middle the outline of a node lies in a direction. */
function outlineOf(box: { width: number; height: number } | undefined, radius: number, ux: number, uy: number): number {
  if (!box) return radius + 2;
  const byWidth = box.width / 2 / Math.max(Math.abs(ux), 1e-6);
  const byHeight = box.height / 2 / Math.max(Math.abs(uy), 1e-6);
  return Math.min(byWidth, byHeight) + 2;
}

const steps = 64;

/** The place that lies so far before the end of a course; null beyond its middle. */
export function placeBefore({ from, to, level }: Course, distance: number): Place | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (distance > length / 2) return null;
  if (!level) {
    const part = distance / length;
    return { x: to.x + (from.x - to.x) * part, y: to.y + (from.y - to.y) * part };
  }
  const bend = reachOfBend * (to.x - from.x);
  const at = (part: number): Place => {
    const [a, b, c, d] = [part ** 3, 3 * part ** 2 * (1 - part), 3 * part * (1 - part) ** 2, (1 - part) ** 3];
    return {
      x: a * from.x + b * (from.x + bend) + c * (to.x - bend) + d * to.x,
      y: (a + b) * from.y + (c + d) * to.y,
    };
  };
  let [here, gone] = [to, 0];
  for (let step = 1; step <= steps; step += 1) {
    const next = at(step / steps);
    gone += Math.hypot(next.x - here.x, next.y - here.y);
    here = next;
    if (gone >= distance) return here;
  }
  return null;
}
