import type { Place } from '../../picture/layout.ts';

export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Record<Way, Place> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isWay = (key: string): key is Way => key in ways;

interface Link {
  source: string;
  target: string;
}

/**
 * The node that an arrow key leads to: of those joined to this one the nearest in that direction, and where none is joined
 * that way, the nearest of all, so that nobody is ever stuck. Null where there is nothing that way.
 */
export function walk(
  from: string,
  way: Way,
  places: ReadonlyMap<string, Place>,
  links: readonly Link[],
): string | null {
  const here = places.get(from);
  if (!here) return places.keys().next().value ?? null;
  const joined = links.flatMap(({ source, target }) => (source === from ? [target] : target === from ? [source] : []));
  return nearest(here, way, joined, places, 0.35) ?? nearest(here, way, [...places.keys()], places, 0.5);
}

/** The nearest within the cone whose half opening has this cosine; what lies ahead counts as nearer than what lies aside. */
function nearest(
  here: Place,
  way: Way,
  ids: readonly string[],
  places: ReadonlyMap<string, Place>,
  cosine: number,
): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const id of ids) {
    const there = places.get(id);
    if (!there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy);
    const along = dx * ways[way].x + dy * ways[way].y;
    if (distance === 0 || along / distance < cosine) continue;
    const cost = distance * (2 - along / distance);
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}
