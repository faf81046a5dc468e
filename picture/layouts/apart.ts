import { air, collide, type Footprint } from './footprint.ts';
import type { Places } from './request.ts';

const most = 120;
const growth = 1.08;

/**
 * Moves apart what would lie on each other, as little as possible: each pair along the way that is shorter. What does not
 * settle is spread from the middle until it fits, so that no two names ever overlap. What the user has put somewhere stays.
 */
export function setApart(places: Places, prints: ReadonlyMap<string, Footprint>, fixed: ReadonlySet<string>): void {
  for (let round = 0; round < most; round += 1) if (!pushOnce(places, prints, fixed)) return;
  while (pushOnce(places, prints, fixed)) {
    for (const [id, place] of places) if (!fixed.has(id)) places.set(id, { x: place.x * growth, y: place.y * growth });
  }
}

function pushOnce(places: Places, prints: ReadonlyMap<string, Footprint>, fixed: ReadonlySet<string>): boolean {
  const byLeft = [...places.keys()].sort((a, b) => leftOf(a) - leftOf(b) || (a < b ? -1 : 1));
  function leftOf(id: string): number {
    return (places.get(id)?.x ?? 0) - (prints.get(id)?.left ?? 0);
  }
  let moved = false;
  for (let i = 0; i < byLeft.length; i += 1) {
    const a = byLeft[i] ?? '';
    const first = prints.get(a);
    if (!first) continue;
    for (let j = i + 1; j < byLeft.length; j += 1) {
      const b = byLeft[j] ?? '';
      const [from, to, second] = [places.get(a), places.get(b), prints.get(b)];
      if (!from || !to || !second) continue;
      // what starts beyond every place that this one may be pushed to cannot meet it
      if (leftOf(b) > from.x + first.right + 4 * air + 200) break;
      if (!collide(from, first, to, second) || (fixed.has(a) && fixed.has(b))) continue;
      push(a, b);
      moved = true;
    }
  }
  return moved;

  function push(a: string, b: string): void {
    const [from, to, first, second] = [places.get(a), places.get(b), prints.get(a), prints.get(b)];
    if (!from || !to || !first || !second) return;
    const right = to.x + second.right - second.left >= from.x + first.right - first.left;
    const below = to.y + second.down - second.up >= from.y + first.down - first.up;
    const dx = right
      ? from.x + first.right + air - to.x + second.left
      : to.x + second.right + air - from.x + first.left;
    const dy = below ? from.y + first.down + air - to.y + second.up : to.y + second.down + air - from.y + first.up;
    const [x, y] = dx < dy ? [(right ? 1 : -1) * (dx + 0.5), 0] : [0, (below ? 1 : -1) * (dy + 0.5)];
    const share = fixed.has(a) ? 0 : fixed.has(b) ? 1 : 0.5;
    places.set(a, { x: from.x - x * share, y: from.y - y * share });
    places.set(b, { x: to.x + x * (1 - share), y: to.y + y * (1 - share) });
  }
}
