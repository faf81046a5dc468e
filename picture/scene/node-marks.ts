import type { Arrangement, Place } from '../layout.ts';
import { diameterOf, type Network, type NetworkNode, sideOf } from '../network.ts';
import type { Palette } from '../palette.ts';
import { corners, type Shape, shapeOf, sizeOf } from '../shapes.ts';
import { measureText } from '../type/measure.ts';
import { type TypeName, types } from '../type/wrap.ts';
import { diamond, polygon, textAt } from './draw.ts';
import { baselineDrop, type Line, type Mark } from './marks.ts';

export const colourOf = (type: TypeName, palette: Palette): string =>
  type === 'figure' || type === 'heading' ? palette.muted : palette.text;

/** A node as it is drawn: a box with its lines, or an outline with its name and figure beside it. */
export function nodeMarks(node: NetworkNode, network: Network, arrangement: Arrangement, palette: Palette): Mark[] {
  const place = arrangement.places.get(node.id);
  if (!place) return [];
  if (arrangement.boxes.has(node.id)) return boxMarks(node, place, arrangement, palette);
  const caption = captionMarks(node, place, arrangement, palette);
  // in the columns alone no line crosses a name
  const grounds = arrangement.origin ? caption.flatMap((mark) => groundOf(mark, palette)) : [];
  return [...grounds, ...outline(node, place, network, palette), ...caption];
}

/** What keeps a line that runs below a name from striking it out. */
function groundOf(mark: Mark, palette: Palette): Mark[] {
  if (mark.kind !== 'text') return [];
  const [width, { leading, size }] = [measureText(mark.text, mark.type), types[mark.type]];
  const left = mark.align === 'start' ? mark.x : mark.align === 'end' ? mark.x - width : mark.x - width / 2;
  const y = mark.y - size * baselineDrop - leading / 2;
  const ground = { x: left - 1, y, width: width + 2, height: leading, radius: 0, fill: palette.background, line: null };
  return [{ kind: 'rect', ...ground, opacity: 0.82 }];
}

function outline(node: NetworkNode, { x, y }: Place, network: Network, palette: Palette): Mark[] {
  const shape = shapeOf(node, network);
  const radius = sizeOf(node) / 2;
  const round = (fill: string, line: Line | null): Mark => ({ kind: 'circle', x, y, radius, fill, line });
  const amplifier = { colour: palette.amplifier, width: 2 };
  switch (shape) {
    case 'known':
      return [round(palette.amplifier, null)];
    case 'uncarried':
      return [round(palette.background, amplifier)];
    case 'unknown':
      return [
        round(palette.background, { ...amplifier, dash: [4, 3] }),
        textAt(x, y, '?', 'title', palette.amplifier, 'middle'),
      ];
    case 'group': {
      const colour = sideOf(node) === 'answers' ? palette.answer : palette.amplifier;
      const line = { colour, width: 1.6 };
      if (sideOf(node) === 'answers')
        return [diamond(x, y, radius, palette.box, line), diamond(x, y, radius - 5, null, line)];
      return [round(palette.box, line), { kind: 'circle', x, y, radius: radius - 3.4, fill: null, line }];
    }
    case 'expert':
      return [diamond(x, y, 11, palette.answer, null)];
    case 'author':
      return [diamond(x, y, 10, palette.background, { colour: palette.answer, width: 2.5 })];
    default:
      return (
        cornered(shape, { x, y }, radius, palette) ?? [round(palette.box, { colour: palette.boxBorder, width: 1.5 })]
      );
  }
}

/** What stands beside the study of amplification: grey, in the outline of its kind. */
function cornered(shape: Shape, { x, y }: Place, radius: number, palette: Palette): Mark[] | null {
  const flat = corners[shape];
  if (!flat) return null;
  const places = Array.from({ length: flat.length / 2 }, (_, at): [number, number] => [
    x + (flat[2 * at] ?? 0) * radius,
    y + (flat[2 * at + 1] ?? 0) * radius,
  ]);
  return [polygon(places, palette.box, { colour: palette.boxBorder, width: 1.5 })];
}

function captionMarks(node: NetworkNode, place: Place, arrangement: Arrangement, palette: Palette): Mark[] {
  const caption = arrangement.captions.get(node.id);
  if (!caption) return [];
  if (caption.lines)
    return caption.lines.map(({ x, y, text, type, align }) =>
      textAt(place.x + x, place.y + y, text, type, colourOf(type, palette), align),
    );
  const answers = sideOf(node) === 'answers';
  const { columns, nameEdges } = arrangement;
  const inColumn = place.x === (answers ? columns.answers : columns.amplifiers);
  const besides = place.x + (answers ? 17 : -diameterOf(node) / 2 - 7);
  const x = inColumn ? (answers ? nameEdges.answers : nameEdges.amplifiers) : besides;
  const align = answers ? 'start' : 'end';
  const { name, latin, figure } = caption;
  const line = (text: string, type: 'name' | 'figure', below: number) =>
    textAt(x, place.y + below, text, type, colourOf(type, palette), align);
  if (latin === undefined) return [line(name, 'name', -7), line(figure, 'figure', 7)];
  return [line(name, 'name', -15), line(latin, 'figure', 0), line(figure, 'figure', 14)];
}

function boxMarks(node: NetworkNode, place: Place, arrangement: Arrangement, palette: Palette): Mark[] {
  const box = arrangement.boxes.get(node.id);
  if (!box) return [];
  const from = { x: place.x - box.width / 2, y: place.y - box.height / 2 };
  const claim = node.kind === 'Claim';
  const { bar, pill } = box;
  const track = bar && { x: from.x + bar.x, y: from.y + bar.y - 3, height: 6, radius: 3 };
  const shown = bar ? bar.width * bar.share : 0;
  return [
    {
      kind: 'rect',
      ...{ ...from, width: box.width, height: box.height, radius: 8 },
      fill: claim ? palette.claimBox : palette.box,
      line: { colour: palette.boxBorder, width: claim ? 1 : 1.5, ...(claim && { dash: [4, 3] }) },
    },
    ...box.lines.map((line) =>
      textAt(from.x + line.x, from.y + line.y, line.text, line.type, colourOf(line.type, palette)),
    ),
    ...(bar && track ? [{ kind: 'rect' as const, ...track, width: bar.width, fill: palette.track, line: null }] : []),
    ...(track && shown >= 6
      ? [{ kind: 'rect' as const, ...track, width: shown, fill: palette.answer, line: null }]
      : []),
    ...(pill
      ? [
          {
            kind: 'rect' as const,
            ...{
              x: from.x + pill.x - pill.width / 2,
              y: from.y + pill.y - 9,
              width: pill.width,
              height: 18,
              radius: 9,
            },
            fill: palette.background,
            line: { colour: palette.amplifier, width: 1.25 },
          },
          textAt(from.x + pill.x, from.y + pill.y, pill.text, 'pill', palette.amplifier, 'middle'),
        ]
      : []),
  ];
}
