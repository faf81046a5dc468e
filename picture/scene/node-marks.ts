import type { Arrangement, Place } from '../layout.ts';
import { diameterOf, isAuthor, type Network, type NetworkNode, reachStateOf, sideOf } from '../network.ts';
import type { Palette } from '../palette.ts';
import type { TypeName } from '../wrap.ts';
import { diamond, textAt } from './draw.ts';
import type { Mark } from './marks.ts';

export const colourOf = (type: TypeName, palette: Palette): string =>
  type === 'figure' || type === 'heading' ? palette.muted : palette.text;

/** A node as it is drawn: a box with its lines, or a circle or diamond with its name and figure beside it. */
export function nodeMarks(node: NetworkNode, network: Network, arrangement: Arrangement, palette: Palette): Mark[] {
  const place = arrangement.places.get(node.id);
  if (!place) return [];
  if (sideOf(node) === 'middle') return boxMarks(node, place, arrangement, palette);
  const shape =
    sideOf(node) === 'answers' ? answering(node, place, palette) : amplifying(node, place, network, palette);
  return [...shape, ...captionMarks(node, place, arrangement, palette)];
}

function amplifying(node: NetworkNode, { x, y }: Place, network: Network, palette: Palette): Mark[] {
  const state = reachStateOf(node, network);
  const radius = diameterOf(node) / 2;
  if (state === 'known') return [{ kind: 'circle', x, y, radius, fill: palette.amplifier, line: null }];
  const line = { colour: palette.amplifier, width: 2, ...(state === 'unknown' && { dash: [4, 3] }) };
  const hollow: Mark = { kind: 'circle', x, y, radius, fill: palette.background, line };
  return state === 'unknown' ? [hollow, textAt(x, y, '?', 'title', palette.amplifier, 'middle')] : [hollow];
}

const answering = (node: NetworkNode, { x, y }: Place, palette: Palette): Mark[] =>
  isAuthor(node)
    ? [diamond(x, y, 10, palette.background, { colour: palette.answer, width: 2.5 })]
    : [diamond(x, y, 11, palette.answer, null)];

function captionMarks(node: NetworkNode, place: Place, arrangement: Arrangement, palette: Palette): Mark[] {
  const caption = arrangement.captions.get(node.id);
  if (!caption) return [];
  const answers = sideOf(node) === 'answers';
  const { columns, nameEdges } = arrangement;
  const inColumn = place.x === (answers ? columns.answers : columns.amplifiers);
  const besides = place.x + (answers ? 17 : -diameterOf(node) / 2 - 7);
  const x = inColumn ? (answers ? nameEdges.answers : nameEdges.amplifiers) : besides;
  const align = answers ? 'start' : 'end';
  return [
    textAt(x, place.y - 7, caption.name, 'name', colourOf('name', palette), align),
    textAt(x, place.y + 7, caption.figure, 'figure', colourOf('figure', palette), align),
  ];
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
