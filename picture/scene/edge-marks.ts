import type { PlacedEdge } from '../edges.ts';
import type { Place } from '../layout.ts';
import { type NetworkEdge, widthOf } from '../network.ts';
import type { Palette } from '../palette.ts';
import { strokeOf } from '../strokes.ts';
import { measureText } from '../type/measure.ts';
import { arrowhead, headLength } from './arrowheads.ts';
import { pathOf, textAt } from './draw.ts';
import type { Mark } from './marks.ts';

/** Control points stand so far along an edge: it leaves and arrives level. */
const bend = 0.4;
const labelDistance = 26;

/** An edge from outline to outline, straight, where nodes stand anywhere. */
export function straightEdgeMarks(edge: NetworkEdge, from: Ended, to: Ended, palette: Palette): Mark[] {
  const stroke = strokeOf(edge.kind);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const a = { x: from.x + ux * from.radius, y: from.y + uy * from.radius };
  const far = edgeOfBox(to, ux, uy);
  const b = { x: to.x - ux * far, y: to.y - uy * far };
  const line = pathOf(
    [
      ['M', a.x, a.y],
      ['L', b.x - ux * headLength(edge.kind), b.y - uy * headLength(edge.kind)],
    ],
    null,
    { colour: palette[stroke.colour], width: widthOf(edge.weight), ...(stroke.dash && { dash: stroke.dash }) },
  );
  const head = turned(arrowhead(edge.kind, 0, 0, 1, palette), ux, uy, b);
  return [line, head, ...labelAt(edge.weight, b.x - ux * labelDistance, b.y - uy * labelDistance, palette)];
}

/** A node as an end of edges: its middle, and its outline as a circle or a box. */
export interface Ended extends Place {
  radius: number;
  box: { width: number; height: number } | null;
}

/** How far from the middle the outline lies in a direction. */
function edgeOfBox({ radius, box }: Ended, ux: number, uy: number): number {
  if (!box) return radius + 2;
  const byWidth = box.width / 2 / Math.max(Math.abs(ux), 1e-6);
  const byHeight = box.height / 2 / Math.max(Math.abs(uy), 1e-6);
  return Math.min(byWidth, byHeight) + 2;
}

/** A head that was drawn at the origin pointing right, turned and moved. */
function turned(mark: Mark, ux: number, uy: number, to: Place): Mark {
  const place = (x: number, y: number): [number, number] => [to.x + x * ux - y * uy, to.y + x * uy + y * ux];
  if (mark.kind === 'circle') {
    const [x, y] = place(mark.x, mark.y);
    return { ...mark, x, y };
  }
  if (mark.kind !== 'path') return mark;
  const steps = mark.steps.map((step) =>
    step[0] === 'M' || step[0] === 'L' ? ([step[0], ...place(step[1], step[2])] as const) : step,
  );
  return { ...mark, steps };
}

/** An edge: its line, its head, and its number of statements where that is more than one. */
export function edgeMarks({ edge, start, end }: PlacedEdge, from: Place, to: Place, palette: Palette): Mark[] {
  const stroke = strokeOf(edge.kind);
  const colour = palette[stroke.colour];
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
    { colour, width: widthOf(edge.weight), ...(stroke.dash && { dash: stroke.dash }) },
  );
  return [
    line,
    arrowhead(edge.kind, b.x, b.y, direction, palette),
    ...labelAt(edge.weight, b.x - direction * labelDistance, b.y, palette),
  ];
}

function labelAt(weight: number, x: number, y: number, palette: Palette): Mark[] {
  if (weight <= 1) return [];
  const text = String(weight);
  const width = Math.ceil(measureText(text, 'pill')) + 6;
  return [
    { kind: 'rect', x: x - width / 2, y: y - 8, width, height: 16, radius: 4, fill: palette.background, line: null },
    textAt(x, y, text, 'pill', palette.text, 'middle'),
  ];
}
