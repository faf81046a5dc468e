import type { Note } from '../annotations.ts';
import type { Arrangement, Place } from '../layout.ts';
import type { Palette } from '../palette.ts';
import { measureText } from '../type/measure.ts';
import { types, wrap } from '../wrap.ts';
import { pathOf, textAt } from './draw.ts';
import type { Mark } from './marks.ts';

const width = 190;
const padding = 9;
const distance = 26;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Notes as slips of paper, each tied to its node by a thin line; one whose node is not drawn says nothing. */
export function noteMarks(notes: readonly Note[], arrangement: Arrangement, palette: Palette): Mark[] {
  return notes.flatMap((note) => {
    const node = note.node === null ? undefined : arrangement.places.get(note.node);
    if (note.node !== null && !node) return [];
    return slip(note, node, arrangement, palette);
  });
}

function slip(note: Note, node: Place | undefined, arrangement: Arrangement, palette: Palette): Mark[] {
  const { size, boxes, origin = { x: 0, y: 0 } } = arrangement;
  const lines = wrap(note.text, width - 2 * padding, 'note', 8, measureText);
  const wide = Math.max(...lines.map((line) => measureText(line, 'note'))) + 2 * padding;
  const height = lines.length * types.note.leading + 2 * padding - 3;
  const besides =
    node && besideNode(node, boxes.get(note.node ?? '')?.width ?? 24, wide, height, origin.x + size.width / 2);
  const middle = {
    x: origin.x + ((note.x ?? 500) / 1000) * size.width,
    y: origin.y + ((note.y ?? 500) / 1000) * size.height,
  };
  const wish = note.x === null || note.y === null ? (besides ?? middle) : middle;
  const left = clamp(wish.x - wide / 2, origin.x + 4, origin.x + size.width - wide - 4);
  const top = clamp(wish.y - height / 2, origin.y + 4, origin.y + size.height - height - 4);
  const edge = { colour: palette.muted, width: 1 };
  return [
    ...(node ? [tie({ x: left + wide / 2, y: top + height / 2 }, node, palette)] : []),
    { kind: 'rect', x: left, y: top, width: wide, height, radius: 4, fill: palette.note, line: edge },
    ...lines.map((line, at) =>
      textAt(left + padding, top + padding - 1.5 + types.note.leading * (at + 0.5), line, 'note', palette.text),
    ),
  ];
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
