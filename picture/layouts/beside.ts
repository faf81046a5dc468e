import type { Place } from '../layout.ts';
import type { Footprint } from './footprint.ts';
import type { Occupied } from './occupied.ts';
import type { Places } from './request.ts';

const turns = 24;
const step = 28;

/**
 * The free place that is nearest to a node, on the side away from the picture's middle where there is one: whatever is there
 * stays where it is.
 */
export function placeBeside(parent: Place, middle: Place, print: Footprint, ground: Occupied): Place {
  const outward = Math.atan2(parent.y - middle.y, parent.x - middle.x || 1);
  for (let radius = 2 * step; ; radius += step) {
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = outward + ((turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * 2 * Math.PI) / turns;
      const place = {
        x: Math.round(parent.x + radius * Math.cos(angle)),
        y: Math.round(parent.y + radius * Math.sin(angle)),
      };
      if (ground.isFree(place, print)) return place;
    }
  }
}

export function middleOf(places: Places): Place {
  const all = [...places.values()];
  const mean = (value: (place: Place) => number) =>
    all.reduce((sum, place) => sum + value(place), 0) / (all.length || 1);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
