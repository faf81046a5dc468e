import type { Arrangement, Place } from '../layout.ts';
import { type Footprint, footprintOf } from '../layouts/footprint.ts';
import { Occupied } from '../layouts/occupied.ts';
import type { Network } from '../network.ts';
import type { Numbers } from '../words/numbers.ts';
import { type Course, placeBefore } from './courses.ts';

/** The number at an edge, as it is printed; x and y are its middle. */
export interface EdgeNumber extends Place {
  text: string;
}

/** Digits are all as wide. */
const digit = 7;
const height = 15;
/** Where a number may stand: the nearest to the edge's end that has room. */
const before = [26, 48, 70, 92];

const wider = ({ left, right, up, down }: Footprint): Footprint => ({
  left: left + 4,
  right: right + 4,
  up: up + 4,
  down: down + 4,
});

/**
 * The numbers at the edges that stand for more than one statement, by the edge's id: the greater first. One that would lie
 * on another, or on a node or its name, is left out; a list or the panel of the edge tells it.
 */
export function edgeNumbers(
  courses: readonly Course[],
  { nodes }: Network,
  { places, boxes, captions }: Arrangement,
  { count }: Pick<Numbers, 'count'>,
): Map<string, EdgeNumber> {
  const ground = new Occupied(0);
  for (const node of nodes) {
    const place = places.get(node.id);
    if (place) ground.add(place, wider(footprintOf(node, boxes.get(node.id), captions.get(node.id))));
  }
  const numbered = courses.filter(({ edge }) => edge.weight > 1);
  numbered.sort((a, b) => b.edge.weight - a.edge.weight || (a.edge.id < b.edge.id ? -1 : 1));
  const shown = new Map<string, EdgeNumber>();
  for (const course of numbered) {
    const text = count(course.edge.weight);
    const half = (text.length * digit + 6) / 2;
    const print = { left: half, right: half, up: height / 2, down: height / 2 };
    for (const distance of before) {
      const place = placeBefore(course, distance);
      if (!place || !ground.isFree(place, print)) continue;
      ground.add(place, print);
      shown.set(course.edge.id, { ...place, text });
      break;
    }
  }
  return shown;
}
