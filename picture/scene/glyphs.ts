import { strokeOf } from '../edges/strokes.ts';
import type { Palette } from '../palette.ts';
import { corners, cornersOf } from '../shapes.ts';
import { arrowhead, headLength } from './arrowheads.ts';
import { diamond, pathOf, polygon, textAt } from './draw.ts';
import type { Line, Mark } from './marks.ts';

const besides = Object.keys(corners) as (keyof typeof corners)[];
const narrow = new Set<string>([
  ...besides,
  'subject',
  'group',
  'unknown',
  'uncarried',
  'expert',
  'author',
  'highlight',
]);

/** px; signs that are as wide as high take half the room of a line. */
export const glyphSize = (kind: string) => ({ width: narrow.has(kind) ? 20 : 40, height: 18 });

const circle = (x: number, radius: number, fill: string | null, line: Line | null = null): Mark => ({
  ...{ kind: 'circle', x, y: 9, radius, fill, line },
});
const rect = (
  [x, y, width, height, radius]: [number, number, number, number, number],
  fill: string | null,
  line: Line | null = null,
): Mark => ({ kind: 'rect', x, y, width, height, radius, fill, line });

const glyphs: Record<string, (palette: Palette) => Mark[]> = {
  known: ({ amplifier }) => [circle(8, 4, amplifier), circle(25, 8.5, amplifier)],
  unknown: ({ amplifier }) => [
    circle(10, 7.5, null, { colour: amplifier, width: 1.6, dash: [3, 2] }),
    textAt(10, 9, '?', 'pill', amplifier, 'middle'),
  ],
  uncarried: ({ amplifier }) => [circle(10, 7.5, null, { colour: amplifier, width: 1.8 })],
  narrative: ({ box, boxBorder, track, answer }) => [
    rect([3, 1.5, 34, 15, 3], box, { colour: boxBorder, width: 1.4 }),
    rect([7, 9.5, 26, 3.5, 1.7], track),
    rect([7, 9.5, 15, 3.5, 1.7], answer),
  ],
  claim: ({ claimBox, boxBorder }) => [
    rect([3, 1.5, 34, 15, 3], claimBox, { colour: boxBorder, width: 1.2, dash: [3, 2] }),
  ],
  unrebutted: ({ background, amplifier }) => [
    rect([3, 3, 34, 12, 6], background, { colour: amplifier, width: 1.4 }),
    level(11, 29, 9, { colour: amplifier, width: 1.6 }),
  ],
  expert: ({ answer }) => [diamond(10, 9, 8, answer, null)],
  author: ({ background, answer }) => [diamond(10, 9, 7, background, { colour: answer, width: 2 })],
  group: ({ box, amplifier }) => [
    circle(10, 8, box, { colour: amplifier, width: 1.4 }),
    circle(10, 5.5, null, { colour: amplifier, width: 1.4 }),
  ],
  subject: ({ box, boxBorder }) => [circle(10, 7, box, { colour: boxBorder, width: 1.5 })],
  ...Object.fromEntries(
    besides.map((shape) => [
      shape,
      ({ box, boxBorder, background, answer }: Palette) => [
        polygon(cornersOf(shape, 10, 9, 7), shape === 'counter' ? background : box, {
          colour: shape === 'counter' ? answer : boxBorder,
          width: 1.5,
        }),
      ],
    ]),
  ),
  width: ({ muted }) => [level(3, 37, 4, { colour: muted, width: 2 }), level(3, 37, 12, { colour: muted, width: 4.5 })],
  highlight: ({ highlight }) => [circle(10, 7, null, { colour: highlight, width: 3 })],
};

function level(from: number, to: number, y: number, line: Line): Mark {
  return pathOf(
    [
      ['M', from, y],
      ['L', to, y],
    ],
    null,
    line,
  );
}

function edgeSample(kind: string, palette: Palette): Mark[] {
  const stroke = strokeOf(kind);
  const colour = palette[stroke.colour];
  const line = { colour, width: 2, ...(stroke.dash && { dash: stroke.dash }) };
  return [level(2, 38 - headLength(kind), 9, line), arrowhead(kind, 38, 9, 1, palette)];
}

/** The sample of a sign within `glyphSize`, its upper left corner at 0, 0. */
export const glyphMarks = (kind: string, palette: Palette): Mark[] =>
  glyphs[kind]?.(palette) ?? edgeSample(kind, palette);
