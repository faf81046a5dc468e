import { cover, inside, lengthOf, type Span } from '../source-text.ts';

/** Words that stand together: the smallest span over one place of each, and the letters of the welcome words it holds. */
export interface Together {
  span: Span;
  score: number;
}

/** Those of the places that lie inside the stretch. */
export function within(places: Span[], stretch: Span): Span[] {
  return places.filter((place) => inside(place, stretch));
}

/** The smallest span that holds one of each list; null where a list is empty. */
export function smallestCover(...lists: Span[][]): Span | null {
  let best: Span[] = [];
  for (const [i, list] of lists.entries()) {
    best = i === 0 ? list : best.flatMap((span) => list.map((place) => cover(span, place)));
    if (best.length === 0) return null;
  }
  return best.reduce<Span | null>((a, b) => (a === null || lengthOf(b) < lengthOf(a) ? b : a), null);
}

/** Needed and welcome words inside one stretch; null where a needed one is missing. */
export function together(stretch: Span, needed: Span[][], welcome: Span[][]): Together | null {
  const present = welcome.map((places) => within(places, stretch)).filter((places) => places.length > 0);
  const span = smallestCover(...needed.map((places) => within(places, stretch)), ...present);
  return span && { span, score: present.reduce((sum, places) => sum + longest(places), 0) };
}

/** Long words say more: SUPPLIES_ARTILLERY_TO is rather found by "artillery" than by "supplied". */
function longest(places: Span[]): number {
  return Math.max(...places.map(lengthOf));
}

/** The place that ends last before the span begins, inside the stretch. */
export function nearestBefore(places: Span[], span: Span, stretch: Span): Span | null {
  return within(places, stretch)
    .filter((place) => place.end <= span.start)
    .reduce<Span | null>((a, b) => (a === null || b.end > a.end ? b : a), null);
}
