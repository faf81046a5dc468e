import { type Box, boxOf } from './box.ts';
import { inReadingOrder, meanHeights, settle } from './columns.ts';
import { type Column, diameterOf, type Network, type NetworkNode, sideOf } from './network.ts';
import { figureOf } from './node-texts.ts';
import { sizeOf } from './shapes.ts';
import { groupHeading, stackOf } from './stack.ts';
import { type Measure, types, wrap } from './type/wrap.ts';
import type { Words } from './words/words.ts';

export interface Size {
  width: number;
  height: number;
}

/** Where a node stands, in px of the unscaled picture; x and y are its centre. */
export interface Place {
  x: number;
  y: number;
}

/** Name and figure beside a circle or diamond, and how wide they are. */
export interface Caption {
  name: string;
  /** The name in Latin letters, between the two. */
  latin?: string;
  figure: string;
  width: number;
  /** Where they stand if not in a column of names. */
  lines?: CaptionLine[];
}

/** A line of a caption: its start, middle or end lies so far from the node's centre, px, and its middle so far below. */
export interface CaptionLine {
  text: string;
  type: 'name' | 'figure';
  x: number;
  y: number;
  align: 'start' | 'middle' | 'end';
}

export interface Arrangement {
  size: Size;
  /** Upper left corner of the picture; (0, 0) where it is left out. */
  origin?: Place;
  /** The three columns alone, where the picture is wider than they are. */
  columnsSize?: Size;
  /** Whether edges go straight from outline to outline instead of level from column to column. */
  straight?: boolean;
  /** Words of the layout's own, such as the days of a timeline; x and y are their middle. */
  signs?: (Place & { text: string })[];
  /** px on the screen for one px of the picture. */
  zoom: number;
  places: Map<string, Place>;
  boxes: Map<string, Box>;
  captions: Map<string, Caption>;
  /** Centre of each column, for its heading. */
  columns: Record<Column, number>;
  headings: GroupHeading[];
  /** Right edge of the amplifiers' names, left edge of the answers'. */
  nameEdges: { amplifiers: number; answers: number };
}

/** The narrative above the claims that stand for it. */
export interface GroupHeading extends Place {
  narrative: string;
  title: string;
}

const top = 38;
const edge = 16;
/** The radius that names keep clear of, unless a circle is larger. */
const leastCircle = 23;
const diamond = 11;

const comfortable: Size = { width: 1030, height: 590 };
const widestName = 210;
/** Names, circles, boxes and diamonds side by side need so much; a narrower screen shows them smaller. */
const narrowest = 780;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** No circle touches the next, however large the two; a third line keeps its distance from the next name. */
const rowOf = (node: NetworkNode, row: number): number =>
  Math.max(
    row + (node.latin === undefined ? 0 : types.figure.leading + 5),
    sideOf(node) === 'amplifiers' ? diameterOf(node) + 2 : 0,
  );
const columnHeight = (nodes: readonly NetworkNode[], row: number): number => sum(nodes.map((node) => rowOf(node, row)));
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A long name ends in an ellipsis: the list beside the canvas and the panel have the whole. */
function captionOf(node: NetworkNode, network: Network, measure: Measure, words: Words): Caption {
  const [name = ''] = wrap(node.label, widestName, 'name', 1, measure);
  const [figure = ''] = wrap(figureOf(node, network, words), widestName, 'figure', 1, measure);
  const [latin = ''] = wrap(node.latin ?? '', widestName, 'figure', 1, measure);
  const width = Math.max(measure(name, 'name'), measure(figure, 'figure'), measure(latin, 'figure'));
  return { name, figure, width, ...(latin !== '' && { latin }) };
}

/** How close things stand: px from one name to the next, and px below each box. */
export interface Spacing {
  row: number;
  gap: number;
}

export const roomy: Spacing = { row: 46, gap: 18 };
/** On a page or a slide, which cannot be scrolled. */
export const dense: Spacing = { row: 29, gap: 12 };

/** What the columns hold and how much room they need, before they have places. */
interface Contents {
  left: NetworkNode[];
  middle: NetworkNode[];
  right: NetworkNode[];
  captions: Map<string, Caption>;
  boxes: Map<string, Box>;
  boxWidth: number;
  stack: ReturnType<typeof stackOf>;
  stackHeight: number;
  /** Height that shows everything. */
  needed: number;
}

function contentsOf(
  network: Network,
  expanded: readonly string[],
  measure: Measure,
  words: Words,
  { row, gap }: Spacing,
): Contents {
  const inOrder = [...network.nodes].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const of = (side: Column) => inOrder.filter((node) => sideOf(node) === side);
  const [left, middle, right] = [of('amplifiers'), of('middle'), of('answers')];
  const captions = new Map([...left, ...right].map((node) => [node.id, captionOf(node, network, measure, words)]));
  const claims = middle.some((node) => node.kind === 'Claim');
  const boxWidth = claims ? 310 : 250;
  const boxes = new Map(middle.map((node) => [node.id, boxOf(node, boxWidth, measure, words)]));
  const stack = stackOf(middle, boxes, expanded);
  const stackHeight = stack.heights.reduce((sum, item) => sum + item.height + item.before + gap, 0);
  const needed = top + Math.max(columnHeight(left, row), columnHeight(right, row), stackHeight);
  return { left, middle, right, captions, boxes, boxWidth, stack, stackHeight, needed };
}

/**
 * Three columns that fill the room: amplifiers, what they amplify, answers. The server has put narratives in
 * reading order; where claims are drawn instead, who is joined to the same of them stands together.
 */
export function arrange(
  network: Network,
  room: Size,
  expanded: readonly string[],
  measure: Measure,
  words: Words,
): Arrangement {
  const contents = contentsOf(network, expanded, measure, words, roomy);
  const { needed } = contents;
  const wished = clamp(Math.min(room.width / comfortable.width, room.height / comfortable.height), 0.8, 1.35);
  const readable = clamp(Math.min(wished, room.height / needed), Math.min(wished, 0.9), 1.35);
  const zoom = Math.min(readable, room.width / narrowest);
  const width = Math.min(Math.max(room.width / zoom, narrowest), 1480);
  const inset = Math.max(0, (room.width / zoom - width) / 2);
  const tall = needed > room.height / zoom;
  const size = { width, height: Math.max(room.height / zoom, needed) };
  return { ...placeColumns(network, contents, expanded, { size, inset, tall }, roomy), zoom };
}

/** The same columns at their own size in a frame that cannot be scrolled; higher than it where they do not fit. */
export function arrangeInFrame(
  network: Network,
  frame: Size,
  expanded: readonly string[],
  measure: Measure,
  words: Words,
): Arrangement {
  const airy = contentsOf(network, expanded, measure, words, roomy);
  const fits = airy.needed <= frame.height;
  const spacing = fits ? roomy : dense;
  const contents = fits ? airy : contentsOf(network, expanded, measure, words, dense);
  const size = { width: Math.max(frame.width, narrowest), height: Math.max(frame.height, contents.needed) };
  const tall = contents.needed > frame.height;
  return { ...placeColumns(network, contents, expanded, { size, inset: 0, tall }, spacing), zoom: 1 };
}

function placeColumns(
  network: Network,
  { left, right, captions, boxes, boxWidth, stack, stackHeight }: Contents,
  expanded: readonly string[],
  { size: { width, height }, inset, tall }: { size: Size; inset: number; tall: boolean },
  { row, gap }: Spacing,
): Omit<Arrangement, 'zoom'> {
  const nameWidth = (nodes: NetworkNode[]) => Math.max(90, ...nodes.map((node) => captions.get(node.id)?.width ?? 0));
  const circle = Math.max(leastCircle, ...left.map((node) => sizeOf(node) / 2 + 1));
  const leftX = inset + edge + nameWidth(left) + 8 + circle;
  const rightX = inset + width - edge - nameWidth(right) - 8 - diamond;
  const middleX = (leftX + circle + rightX - diamond) / 2;

  const places = new Map<string, Place>();
  const headings: GroupHeading[] = [];
  const slack = Math.max(0, height - top - stackHeight) / Math.max(stack.heights.length, 1);
  let y = top + slack / 2;
  for (const item of stack.heights) {
    if (item.title !== undefined && item.narrative !== undefined)
      headings.push({
        x: middleX - boxWidth / 2,
        y: y + groupHeading / 2 + 4,
        narrative: item.narrative,
        title: item.title,
      });
    y += item.before;
    places.set(item.id, { x: middleX, y: Math.round(y + (item.height + gap) / 2) });
    y += item.height + gap + slack;
  }

  const column = (nodes: NetworkNode[], x: number) => {
    const means = meanHeights(nodes, network, (id) => places.get(id)?.y);
    const ordered = expanded.length === 0 ? nodes : inReadingOrder(nodes, means);
    const rows = ordered.map((node) => rowOf(node, row));
    const room = height - top;
    const slack = Math.max(
      0,
      Math.min(room / Math.max(rows.length, 1), 150) - columnHeight(nodes, row) / Math.max(rows.length, 1),
    );
    const start = top + (room - columnHeight(nodes, row) - slack * rows.length) / 2;
    const even = rows.map((own, at) => start + sum(rows.slice(0, at)) + slack * (at + 0.5) + own / 2);
    const near = () =>
      settle(
        ordered.map((node, at) => means.get(node.id) ?? even[at] ?? top),
        rows,
        top,
        height,
      );
    const heights = tall ? near() : even;
    ordered.forEach((node, at) => {
      places.set(node.id, { x, y: Math.round(heights[at] ?? top) });
    });
  };
  column(left, leftX);
  column(right, rightX);
  return {
    size: { width: inset * 2 + width, height },
    places,
    boxes,
    captions,
    columns: { amplifiers: leftX, middle: middleX, answers: rightX },
    headings,
    nameEdges: { amplifiers: leftX - circle - 8, answers: rightX + diamond + 8 },
  };
}
