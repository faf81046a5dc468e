import type { Note } from '../annotations.ts';
import type { Arrangement, Place } from '../layout.ts';
import type { Palette } from '../palette.ts';
import { measureText } from '../type/measure.ts';
import { types, wrap } from '../type/wrap.ts';
import { pathOf, textAt } from './draw.ts';
import type { Mark } from './marks.ts';

const width = 190;
const padding = 9;
const distance = 26;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** A note where it lies: its upper left corner, its lines, and the middle of its node where it has one. */
export interface PlacedNote extends Place {
  id: string;
  width: number;
  height: number;
  lines: readonly string[];
  node: { id: string; place: Place } | null;
}

/** Notes as slips of paper beside their nodes or at their places; one whose node is not drawn says nothing. */
export function placedNotes(notes: readonly Note[], arrangement: Arrangement): PlacedNote[] {
  return notes.flatMap((note) => {
    const place = note.node === null ? undefined : arrangement.places.get(note.node);
    if (note.node !== null && !place) return [];
    return slip(note, note.node !== null && place ? { id: note.node, place } : null, arrangement);
  });
}

/** The same as marks, each tied to its node by a thin line. */
export function noteMarks(notes: readonly Note[], arrangement: Arrangement, palette: Palette): Mark[] {
  return placedNotes(notes, arrangement).flatMap(({ x, y, width: wide, height, lines, node }) => [
    ...(node ? [tie({ x: x + wide / 2, y: y + height / 2 }, node.place, palette)] : []),
    {
      ...{ kind: 'rect', x, y, width: wide, height, radius: 4, fill: palette.note },
      line: { colour: palette.muted, width: 1 },
    } as Mark,
    ...lines.map((line, at) =>
      textAt(x + padding, y + padding - 1.5 + types.note.leading * (at + 0.5), line, 'note', palette.text),
    ),
  ]);
}

function slip(note: Note, node: PlacedNote['node'], arrangement: Arrangement): PlacedNote {
  const { size, boxes, origin = { x: 0, y: 0 } } = arrangement;
  const lines = wrap(note.text, width - 2 * padding, 'note', 8, measureText);
  const wide = Math.max(...lines.map((line) => measureText(line, 'note'))) + 2 * padding;
  const height = lines.length * types.note.leading + 2 * padding - 3;
  const besides =
    node && besideNode(node.place, boxes.get(node.id)?.width ?? 24, wide, height, origin.x + size.width / 2);
  const middle = {
    x: origin.x + ((note.x ?? 500) / 1000) * size.width,
    y: origin.y + ((note.y ?? 500) / 1000) * size.height,
  };
  const wish = note.x === null || note.y === null ? (besides ?? middle) : middle;
  const x = clamp(wish.x - wide / 2, origin.x + 4, origin.x + size.width - wide - 4);
  const y = clamp(wish.y - height / 2, origin.y + 4, origin.y + size.height - height - 4);
  return { id: note.id, x, y, width: wide, height, lines, node };
}

/** To that side of the node where there is more room, between the columns. */
function besideNode({ x, y }: Place, nodeWidth: number, wide: number, height: number, middle: number): Place {
  const side = x < middle ? 1 : -1;
  return { x: x + side * (nodeWidth / 2 + distance + wide / 2), y: y - height / 2 };
}

const tie = (from: Place, to: Place, palette: Palette): Mark =>
  pathOf(
    [
      ['M', from.x, from.y],
      ['L', to.x, to.y],
    ],
    null,
    { colour: palette.muted, width: 1, dash: [2, 2] },
  );
