import type { Annotations } from '../annotations.ts';
import { coursesOf } from '../edges/courses.ts';
import { edgeNumbers } from '../edges/edge-numbers.ts';
import { lineWidths } from '../edges/line-widths.ts';
import type { Arrangement } from '../layout.ts';
import type { Network, NetworkEdge, NetworkNode } from '../network.ts';
import type { Palette } from '../palette.ts';
import { sizeOf } from '../shapes.ts';
import type { Words } from '../words/words.ts';
import { ownedBy, textAt } from './draw.ts';
import { edgeMarks, numberMarks } from './edge-marks.ts';
import type { Mark } from './marks.ts';
import { nodeMarks } from './node-marks.ts';
import { noteMarks } from './note-marks.ts';

const faint = 0.18;

const dimmed = (marks: Mark[], dim: boolean): Mark[] =>
  dim ? marks.map((mark) => ({ ...mark, opacity: faint })) : marks;

/** The network where its arrangement puts it: edges, nodes over them, what the analyst has added on top. */
export function networkMarks(
  network: Network,
  arrangement: Arrangement,
  annotations: Annotations,
  way: ReadonlySet<string> | null,
  palette: Palette,
  words: Words,
): Mark[] {
  const lit = new Set(annotations.spotlight.length > 0 ? annotations.spotlight : (way ?? []));
  const onWay = (edge: NetworkEdge) => way?.has(edge.id) === true;
  const highlighted = new Set(annotations.highlighted);
  const isDim = (...ids: string[]) => lit.size > 0 && !ids.every((id) => lit.has(id));
  const byWay = annotations.spotlight.length === 0 && way !== null;
  const edges = edgesOf(network, arrangement, palette, words);
  const ofEdge = (edge: NetworkEdge, marks: Mark[]) =>
    dimmed(ownedBy(edge.id, marks), byWay ? !onWay(edge) : isDim(edge.source, edge.target));
  return [
    ...headingMarks(arrangement, palette, words),
    ...edges.flatMap(({ edge, line }) => ofEdge(edge, [...(onWay(edge) ? underlay(line, palette) : []), ...line])),
    // over all lines, none of which strikes them out
    ...edges.flatMap(({ edge, number }) => ofEdge(edge, number)),
    ...network.nodes.flatMap((node) => {
      const marks = nodeMarks(node, network, arrangement, palette);
      const ring = highlighted.has(node.id) && marks.length > 0 ? [ringOf(node, arrangement, palette)] : [];
      return dimmed(ownedBy(node.id, [...marks, ...ring]), isDim(node.id));
    }),
    ...noteMarks(annotations.notes, arrangement, palette),
  ];
}

function edgesOf(
  network: Network,
  arrangement: Arrangement,
  palette: Palette,
  words: Words,
): { edge: NetworkEdge; line: Mark[]; number: Mark[] }[] {
  const courses = coursesOf(network, arrangement);
  const numbers = edgeNumbers(courses, network, arrangement, words);
  const width = lineWidths(network);
  return courses.map((course) => {
    const number = numbers.get(course.edge.id);
    return {
      edge: course.edge,
      line: edgeMarks(course, width(course.edge), palette),
      number: number ? numberMarks(number, palette) : [],
    };
  });
}

/** What lies under the lines of a way, so that it is followed with the eye. */
const underlay = (marks: readonly Mark[], palette: Palette): Mark[] =>
  marks
    .filter((mark) => mark.kind === 'path' && mark.line !== null && mark.fill === null)
    .map((mark) => ({ ...mark, opacity: 0.35, line: { colour: palette.focus, width: 9 } }) as Mark);

function headingMarks(
  { columns, headings, straight, signs = [] }: Arrangement,
  palette: Palette,
  words: Words,
): Mark[] {
  const { amplifiers, narratives, answers } = words.picture;
  const heads = straight
    ? signs.map(({ x, y, text }) => textAt(x, y, text, 'heading', palette.muted, 'middle'))
    : [
        textAt(columns.amplifiers, 16, amplifiers, 'heading', palette.muted, 'middle'),
        textAt(columns.middle, 16, narratives, 'heading', palette.muted, 'middle'),
        textAt(columns.answers, 16, answers, 'heading', palette.muted, 'middle'),
      ];
  return [...heads, ...headings.map(({ x, y, title }) => textAt(x, y, title, 'title', palette.text))];
}

function ringOf(node: NetworkNode, { places, boxes }: Arrangement, palette: Palette): Mark {
  const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
  const line = { colour: palette.highlight, width: 3 };
  const box = boxes.get(node.id);
  if (!box) {
    const radius = sizeOf(node) / 2 + 5;
    return { kind: 'circle', x, y, radius, fill: null, line };
  }
  const [width, height] = [box.width + 10, box.height + 10];
  return { kind: 'rect', x: x - width / 2, y: y - height / 2, width, height, radius: 12, fill: null, line };
}
