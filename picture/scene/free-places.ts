import { captionOf } from '../captions.ts';
import type { Arrangement, Place } from '../layout.ts';
import { type Footprint, footprintOf } from '../layouts/footprint.ts';
import type { Network } from '../network.ts';
import { measureText } from '../type/measure.ts';
import type { Words } from '../words/words.ts';

const nameWidth = 150;
const margin = 12;

/**
 * The places that another layout has given the nodes, as they are: that layout has kept their names apart, and a smaller
 * picture of it would not. Names stand below their nodes. A node without a place is not drawn.
 */
export function placeFreely(
  columns: Arrangement,
  network: Network,
  positions: ReadonlyMap<string, Place>,
  words: Words,
): Arrangement {
  const nodes = network.nodes.filter(({ id }) => positions.has(id));
  const besides = nodes.filter(({ id }) => !columns.boxes.has(id));
  const captions = new Map(
    besides.map((node) => [node.id, captionOf(node, network, 'below', nameWidth, measureText, words)]),
  );
  const prints = nodes.map((node): { print: Footprint; place: Place } => ({
    print: footprintOf(node, columns.boxes.get(node.id), captions.get(node.id)),
    place: positions.get(node.id) ?? { x: 0, y: 0 },
  }));
  const left = Math.min(...prints.map(({ print, place }) => place.x - print.left)) - margin;
  const top = Math.min(...prints.map(({ print, place }) => place.y - print.up)) - margin;
  const right = Math.max(...prints.map(({ print, place }) => place.x + print.right)) + margin;
  const bottom = Math.max(...prints.map(({ print, place }) => place.y + print.down)) + margin;
  const places = new Map(
    nodes.map(({ id }) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return [id, { x: x - left, y: y - top }];
    }),
  );
  const size = nodes.length === 0 ? { width: 0, height: 0 } : { width: right - left, height: bottom - top };
  return { ...columns, places, captions, free: true, straight: true, headings: [], size };
}
