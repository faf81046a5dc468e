import { type Network, type NetworkEdge, widthOf } from '../network.ts';
import { isAnswer, strokes } from './strokes.ts';

/** A relationship of the graph that is drawn as it is. */
const relation = 1.2;
/** What all lines together may take where they run side by side, and those that meet one side of a box; px. */
const together = 600;
const meeting = 48;
/** However many there are, the widest is still told from the thinnest. */
const widest = 1.5;
const thinnest = 0.8;

/**
 * The width in px of each edge of a picture: that of its statements, and where so many lines would bury each other, all of
 * them thinner by the same factor.
 */
export function lineWidths({ edges }: Pick<Network, 'edges'>): (edge: NetworkEdge) => number {
  const counted = edges.filter(({ kind }) => kind in strokes);
  const sides = new Map<string, number>();
  for (const { kind, target } of counted) {
    const side = `${target} ${isAnswer(kind)}`;
    sides.set(side, (sides.get(side) ?? 0) + 1);
  }
  const greatest = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => Math.max(a, b), 1);
  const room = Math.max(widest, Math.min(together / greatest([counted.length]), meeting / greatest(sides.values())));
  const factor = Math.min(1, room / greatest(counted.map(({ weight }) => widthOf(weight))));
  return ({ kind, weight }) => {
    if (!(kind in strokes)) return relation;
    return factor === 1 ? widthOf(weight) : Math.max(thinnest, Math.round(widthOf(weight) * factor * 10) / 10);
  };
}
