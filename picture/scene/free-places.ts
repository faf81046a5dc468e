import type { Arrangement, Place, Size } from '../layout.ts';

const edge = 30;

/** Room beside a node for its name. */
const nameRoom = 120;

/**
 * The places that another layout has given the nodes, brought into the room with their proportions kept. A node that it has
 * not placed is left out of the room's measure and stands where the reading layout would put it.
 */
export function placeFreely(columns: Arrangement, positions: ReadonlyMap<string, Place>, room: Size): Arrangement {
  const known = [...positions].filter(([id]) => columns.places.has(id));
  if (known.length === 0) return columns;
  const xs = known.map(([, { x }]) => x);
  const ys = known.map(([, { y }]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const widest = Math.max(nameRoom, ...[...columns.boxes.values()].map(({ width }) => width / 2));
  const tallest = Math.max(edge, ...[...columns.boxes.values()].map(({ height }) => height / 2 + 10));
  const wide = Math.max(right - left, 1);
  const high = Math.max(bottom - top, 1);
  // as wide as the room; as high as the room where it has a height, else in the layout's own proportions
  const scaleX = (room.width - 2 * widest) / wide;
  const inner = room.height - 2 * tallest;
  const scaleY = inner > 0 ? Math.max(inner / high, 0) : scaleX;
  const places = new Map(columns.places);
  for (const [id, { x, y }] of known)
    places.set(id, { x: widest + (x - left) * scaleX, y: tallest + (y - top) * scaleY });
  return {
    ...columns,
    places,
    free: true,
    headings: [],
    size: { width: room.width, height: inner > 0 ? room.height : 2 * tallest + high * scaleY },
  };
}
