import { type Box, boxOf } from './box.ts';
import { captionOf } from './captions.ts';
import type { Wave } from './explored.ts';
import type { Arrangement, Caption, Size } from './layout.ts';
import { type Footprint, footprintOf } from './layouts/footprint.ts';
import type { FreeLayout, LayoutAnswer, LayoutRequest } from './layouts/request.ts';
import { type Network, type NetworkNode, sideOf } from './network.ts';
import type { Measure } from './type/wrap.ts';
import type { Words } from './words/words.ts';

const captionWidth = 130;
const boxWidth = 230;
const margin = 28;
/** Smaller than this nobody reads a name; a larger picture is scrolled, and its names appear by and by. */
const smallest = 0.25;
const largest = 1.25;

/** What nodes look like where they stand in no column: boxes, and names below circles. */
export interface Looks {
  boxes: Map<string, Box>;
  captions: Map<string, Caption>;
  prints: Map<string, Footprint>;
}

export function looksOf(network: Network, measure: Measure, words: Words): Looks {
  const isBox = (node: NetworkNode) => sideOf(node) === 'middle';
  const boxes = new Map(network.nodes.filter(isBox).map((node) => [node.id, boxOf(node, boxWidth, measure, words)]));
  const captions = new Map(
    network.nodes
      .filter((node) => !isBox(node))
      .map((node) => [node.id, captionOf(node, network, 'below', captionWidth, measure, words)]),
  );
  const prints = new Map(
    network.nodes.map((node) => [node.id, footprintOf(node, boxes.get(node.id), captions.get(node.id))]),
  );
  return { boxes, captions, prints };
}

/** What a layout has to know, as plain data. */
export function requestOf(
  layout: FreeLayout,
  { network, waves }: { network: Network; waves: readonly Wave[] },
  looks: Looks,
  arranged: number,
  placed: LayoutRequest['placed'],
): LayoutRequest {
  return {
    layout,
    nodes: network.nodes.map((node) => ({
      id: node.id,
      print: looks.prints.get(node.id) ?? { left: 0, right: 0, up: 0, down: 0 },
      side: sideOf(node),
      reach: node.reach ?? (node.entity.reach && node.entity.reach.known > 0 ? node.entity.reach.known : null),
      at: node.at ?? null,
    })),
    links: linksOf(network),
    waves: waves.filter(({ step }) => step >= arranged),
    placed,
  };
}

/** Answers stand behind what they answer, as in the reading layout: their edges count as leading away from it. */
function linksOf({ nodes, edges }: Network): LayoutRequest['links'] {
  const answering = new Set(nodes.filter((node) => sideOf(node) === 'answers').map(({ id }) => id));
  return edges.map(({ source, target }) =>
    answering.has(source) && !answering.has(target) ? { source: target, target: source } : { source, target },
  );
}

/** The picture that a layout's answer makes, fitted into the room as far as names stay legible. */
export function freeArrangement(answer: LayoutAnswer, looks: Looks, room: Size, words: Words): Arrangement {
  const places = new Map(answer.places.map(({ id, x, y }) => [id, { x, y }]));
  const signs = answer.days.map(({ day, x, y }) => ({
    x,
    y,
    text: day === null ? words.picture.undated : words.day(day),
  }));
  const bounds = boundsOf(answer, looks.prints);
  const size = { width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
  const zoom = Math.min(Math.max(Math.min(room.width / size.width, room.height / size.height), smallest), largest);
  return {
    ...{ size, zoom, places, signs },
    boxes: looks.boxes,
    captions: looks.captions,
    origin: { x: bounds.left, y: bounds.top },
    straight: true,
    columns: { amplifiers: 0, middle: 0, answers: 0 },
    headings: [],
    nameEdges: { amplifiers: 0, answers: 0 },
  };
}

function boundsOf({ places, days }: LayoutAnswer, prints: Looks['prints']) {
  const print = (id: string) => prints.get(id) ?? { left: 0, right: 0, up: 0, down: 0 };
  const all = [
    ...places.map(({ id, x, y }) => {
      const { left, right, up, down } = print(id);
      return { left: x - left, right: x + right, top: y - up, bottom: y + down };
    }),
    ...days.map(({ x, y }) => ({ left: x - 60, right: x + 60, top: y - 10, bottom: y + 10 })),
  ];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  if (all.length === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
  return {
    left: least(all.map(({ left }) => left)) - margin,
    right: -least(all.map(({ right }) => -right)) + margin,
    top: least(all.map(({ top }) => top)) - margin,
    bottom: -least(all.map(({ bottom }) => -bottom)) + margin,
  };
}
