import type { PlacedEdge } from '../edges.ts';
import type { Place } from '../layout.ts';
import { widthOf } from '../network.ts';
import type { Palette } from '../palette.ts';
import { strokes } from '../strokes.ts';
import { measureText } from '../type/measure.ts';
import { arrowhead, headLength } from './arrowheads.ts';
import { pathOf, textAt } from './draw.ts';
import type { Mark } from './marks.ts';

/** Control points stand so far along an edge: it leaves and arrives level. */
const bend = 0.4;
const labelDistance = 26;

/** An edge: its line, its head, and its number of statements where that is more than one. */
export function edgeMarks({ edge, start, end }: PlacedEdge, from: Place, to: Place, palette: Palette): Mark[] {
  const stroke = strokes[edge.kind];
  const colour = palette[stroke?.colour ?? 'answer'];
  const a = { x: from.x + start.x, y: from.y + start.y };
  const b = { x: to.x + end.x, y: to.y + end.y };
  const direction = b.x >= a.x ? 1 : -1;
  const stop = b.x - direction * headLength(edge.kind);
  const dx = stop - a.x;
  const line = pathOf(
    [
      ['M', a.x, a.y],
      ['C', a.x + bend * dx, a.y, stop - bend * dx, b.y, stop, b.y],
    ],
    null,
    { colour, width: widthOf(edge.weight), ...(stroke?.dash && { dash: stroke.dash }) },
  );
  return [line, arrowhead(edge.kind, b.x, b.y, direction, palette), ...label(edge.weight, b, direction, palette)];
}

function label(weight: number, end: Place, direction: 1 | -1, palette: Palette): Mark[] {
  if (weight <= 1) return [];
  const text = String(weight);
  const width = Math.ceil(measureText(text, 'pill')) + 6;
  const x = end.x - direction * labelDistance;
  return [
    {
      kind: 'rect',
      ...{ x: x - width / 2, y: end.y - 8, width, height: 16, radius: 4 },
      fill: palette.background,
      line: null,
    },
    textAt(x, end.y, text, 'pill', palette.text, 'middle'),
  ];
}
