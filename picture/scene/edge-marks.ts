import type { Course } from '../edges/courses.ts';
import { reachOfBend } from '../edges/curves.ts';
import type { EdgeNumber } from '../edges/edge-numbers.ts';
import { strokeOf } from '../edges/strokes.ts';
import type { Place } from '../layout.ts';
import type { NetworkEdge } from '../network.ts';
import type { Palette } from '../palette.ts';
import { measureText } from '../type/measure.ts';
import { arrowhead, headLength } from './arrowheads.ts';
import { pathOf, textAt } from './draw.ts';
import type { Mark, Step } from './marks.ts';

/** An edge: its line, so many px wide, and its head. */
export const edgeMarks = (course: Course, width: number, palette: Palette): Mark[] =>
  course.level ? levelLine(course, width, palette) : straightLine(course, width, palette);

function straightLine({ edge, from, to }: Course, width: number, palette: Palette): Mark[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const stop = { x: to.x - ux * headLength(edge.kind), y: to.y - uy * headLength(edge.kind) };
  return [
    lineOf(edge, from, ['L', stop.x, stop.y], width, palette),
    turned(arrowhead(edge.kind, 0, 0, 1, palette), ux, uy, to),
  ];
}

function levelLine({ edge, from, to }: Course, width: number, palette: Palette): Mark[] {
  const direction = to.x >= from.x ? 1 : -1;
  const stop = to.x - direction * headLength(edge.kind);
  const bend = reachOfBend * (stop - from.x);
  return [
    lineOf(edge, from, ['C', from.x + bend, from.y, stop - bend, to.y, stop, to.y], width, palette),
    arrowhead(edge.kind, to.x, to.y, direction, palette),
  ];
}

function lineOf({ kind }: NetworkEdge, from: Place, step: Step, width: number, palette: Palette): Mark {
  const { colour, dash } = strokeOf(kind);
  const line = { colour: palette[colour], width, ...(dash && { dash }) };
  return pathOf([['M', from.x, from.y], step], null, line);
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

/** The number of statements that an edge stands for. */
export function numberMarks({ x, y, text }: EdgeNumber, palette: Palette): Mark[] {
  const width = Math.ceil(measureText(text, 'pill')) + 6;
  return [
    { kind: 'rect', x: x - width / 2, y: y - 8, width, height: 16, radius: 4, fill: palette.background, line: null },
    textAt(x, y, text, 'pill', palette.text, 'middle'),
  ];
}
