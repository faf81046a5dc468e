import { air } from './footprint.ts';
import type { DaySign, LayoutNode, Places } from './request.ts';

const head = 34;
const apart = 60;
/** Columns of undated nodes are as high as the dated ones, and no lower than this. */
const low = 520;

/** Days from left to right, what has one below it; what has none stands apart, before them, and is said to have none. */
export function timelineLayout(nodes: readonly LayoutNode[]): { places: Places; days: DaySign[] } {
  const days = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    if (node.at === null) continue;
    const day = node.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), node]);
  }
  const places: Places = new Map();
  const signs: DaySign[] = [];
  const undated = nodes.filter(({ at }) => at === null);
  const height = Math.max(low, ...[...days.values()].map((all) => all.reduce((sum, node) => sum + tallOf(node), 0)));
  let x = stack(undated, 0, height, places);
  if (undated.length > 0) signs.push({ day: null, x: x / 2, y: -head });
  if (undated.length > 0 && days.size > 0) x += apart;
  for (const [day, all] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const end = stack(all, x, Number.POSITIVE_INFINITY, places);
    signs.push({ day, x: (x + end - air) / 2, y: -head });
    x = Math.max(end, x + 110);
  }
  return { places, days: signs };
}

const tallOf = ({ print }: LayoutNode): number => print.up + print.down + 2 * air;

/** Sets nodes below each other, in further columns where they are too many; returns where the next may start. */
function stack(nodes: readonly LayoutNode[], from: number, height: number, places: Places): number {
  const inOrder = [...nodes].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '') || (a.id < b.id ? -1 : 1));
  let [left, y] = [from, 0];
  let column: LayoutNode[] = [];
  const close = () => {
    const [before, after] = [
      Math.max(0, ...column.map((n) => n.print.left)),
      Math.max(0, ...column.map((n) => n.print.right)),
    ];
    for (const { id } of column) places.set(id, { x: left + before, y: places.get(id)?.y ?? 0 });
    left += column.length === 0 ? 0 : before + after + 2 * air;
    column = [];
    y = 0;
  };
  for (const node of inOrder) {
    if (y > 0 && y + tallOf(node) > height) close();
    places.set(node.id, { x: 0, y: y + node.print.up });
    y += tallOf(node);
    column.push(node);
  }
  close();
  return left;
}
