import { type Box, boxOf } from './box.ts';
import { type Network, type NetworkNode, type Side, sideOf } from './network.ts';
import { figureOf } from './node-texts.ts';
import type { Measure } from './wrap.ts';

export interface Size {
  width: number;
  height: number;
}

/** Where a node stands, in px of the unscaled picture; x and y are its centre. */
export interface Place {
  x: number;
  y: number;
}

export interface Arrangement {
  size: Size;
  /** px on the screen for one px of the picture. */
  zoom: number;
  places: Map<string, Place>;
  boxes: Map<string, Box>;
  /** Centre of each column, for its heading. */
  columns: Record<Side, number>;
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
const row = 46;
const gap = 18;
const circle = 23;
const diamond = 11;
const groupHeading = 26;

const comfortable: Size = { width: 1030, height: 590 };
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

interface Stack {
  heights: { id: string; height: number; before: number; title?: string; narrative?: string }[];
}

/** Claims stand together under their narrative, in the place that it had. */
function stackOf(nodes: NetworkNode[], boxes: Map<string, Box>, expanded: readonly string[]): Stack {
  const groups = new Map<string, { title?: string; nodes: NetworkNode[] }>();
  for (const node of nodes) {
    const home = node.entity.narratives?.find((narrative) => expanded.includes(narrative.id));
    const key = node.kind === 'Claim' && home ? home.id : node.id;
    const group = groups.get(key) ?? { ...(key !== node.id && home && { title: home.title }), nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  const heights: Stack['heights'] = [];
  for (const [narrative, group] of groups)
    group.nodes.forEach((node, at) => {
      const first = at === 0 && group.title !== undefined;
      const height = boxes.get(node.id)?.height ?? row;
      heights.push({
        id: node.id,
        height,
        before: first ? groupHeading : 0,
        ...(first && { title: group.title, narrative }),
      });
    });
  return { heights };
}

/** Three columns that fill the room: amplifiers, what they amplify, answers; each in the server's order. */
export function arrange(network: Network, room: Size, expanded: readonly string[], measure: Measure): Arrangement {
  const inOrder = [...network.nodes].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const of = (side: Side) => inOrder.filter((node) => sideOf(node) === side);
  const [left, middle, right] = [of('amplifiers'), of('middle'), of('answers')];
  const nameWidth = (nodes: NetworkNode[]) =>
    Math.max(
      90,
      ...nodes.map((node) => Math.max(measure(node.label, 'name'), measure(figureOf(node, network), 'figure'))),
    );

  const claims = middle.some((node) => node.kind === 'Claim');
  const boxWidth = claims ? 310 : 250;
  const boxes = new Map(middle.map((node) => [node.id, boxOf(node, boxWidth, measure)]));
  const stack = stackOf(middle, boxes, expanded);
  const stackHeight = stack.heights.reduce((sum, item) => sum + item.height + item.before + gap, 0);
  const needed = top + Math.max(left.length * row, right.length * row, stackHeight);

  const roomy = clamp(Math.min(room.width / comfortable.width, room.height / comfortable.height), 0.8, 1.35);
  const zoom = clamp(Math.min(roomy, room.height / needed), Math.min(roomy, 0.9), 1.35);
  const width = Math.min(Math.max(room.width / zoom, 780), 1480);
  const height = Math.max(room.height / zoom, needed);
  const inset = Math.max(0, (room.width / zoom - width) / 2);

  const leftName = Math.min(nameWidth(left), 190);
  const rightName = Math.min(nameWidth(right), 200);
  const leftX = inset + edge + leftName + 8 + circle;
  const rightX = inset + width - edge - rightName - 8 - diamond;
  const middleX = (leftX + circle + rightX - diamond) / 2;

  const places = new Map<string, Place>();
  const spread = (nodes: NetworkNode[], x: number) => {
    const pitch = Math.min((height - top) / Math.max(nodes.length, 1), 150);
    const start = top + (height - top - pitch * nodes.length) / 2;
    nodes.forEach((node, at) => {
      places.set(node.id, { x, y: Math.round(start + pitch * (at + 0.5)) });
    });
  };
  spread(left, leftX);
  spread(right, rightX);

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
  return {
    size: { width: inset * 2 + width, height },
    zoom,
    places,
    boxes,
    columns: { amplifiers: leftX, middle: middleX, answers: rightX },
    headings,
    nameEdges: { amplifiers: leftX - circle - 8, answers: rightX + diamond + 8 },
  };
}
