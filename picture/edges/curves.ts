import type { Place } from '../layout.ts';

/** An S between two columns: it leaves and arrives level, as control points in Cytoscape's own measure. */
export interface Curve {
  /** Where along the straight line from start to end the control points stand, 0 to 1. */
  weights: [number, number];
  /** How far beside that line, px. */
  distances: [number, number];
}

/** The control points of an S stand so far along it, in parts of its width. */
export const reachOfBend = 0.34;

export function levelCurve(from: Place, to: Place): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return { weights: [0.5, 0.5], distances: [0, 0] };
  const bend = reachOfBend * dx;
  const weight = (bend * dx) / squared;
  const distance = (bend * dy) / Math.sqrt(squared);
  return { weights: [weight, 1 - weight], distances: [-distance, distance] };
}

/** Heights at which edges meet one side of a box, measured from its middle: spread out, in the order given. */
export function spreadEnds(edges: number, height: number): number[] {
  const room = Math.max(height - 28, 0);
  const pitch = edges > 1 ? Math.min(16, room / (edges - 1)) : 0;
  return Array.from({ length: edges }, (_, at) => (at - (edges - 1) / 2) * pitch);
}
