import { diameterOf, isAuthor, type Network, type NetworkNode, reachStateOf, sideOf } from './network.ts';

/** The outline of a node that is no box. What stands beside the study of amplification is grey and has an outline of its kind. */
export type Shape =
  | 'known'
  | 'unknown'
  | 'uncarried'
  | 'expert'
  | 'author'
  | 'group'
  | 'subject'
  | 'channel'
  | 'statement'
  | 'counter'
  | 'place'
  | 'event'
  | 'topic'
  | 'document';

const beside: Record<string, Shape> = {
  Channel: 'channel',
  Quote: 'statement',
  Post: 'statement',
  Publication: 'statement',
  CounterEvidence: 'counter',
  Country: 'place',
  Place: 'place',
  Event: 'event',
  Topic: 'topic',
  ClaimFamily: 'topic',
  Document: 'document',
  Note: 'document',
};

export function shapeOf(node: NetworkNode, network: Network): Shape {
  if (node.kind === 'Group') return 'group';
  const side = sideOf(node);
  if (side === 'beside') return beside[node.kind] ?? 'subject';
  if (side === 'answers') return isAuthor(node) ? 'author' : 'expert';
  return reachStateOf(node, network);
}

/** px across. */
export function sizeOf(node: NetworkNode): number {
  if (node.kind === 'Group') return 34;
  return sideOf(node) === 'amplifiers' ? diameterOf(node) : sideOf(node) === 'answers' ? 22 : 18;
}

const around = (corners: number, turned = 0): number[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = ((at + turned) / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)].map((each) => Math.round(each * 1000) / 1000);
  }).flat();

/** Corners of the outlines that are neither round nor a diamond, as x and y in turn, -1 to 1 from the middle. */
export const corners: Partial<Record<Shape, readonly number[]>> = {
  channel: around(6),
  statement: [-1, -0.8, 1, -0.8, 1, 0.5, 0, 0.5, -0.45, 1, -0.45, 0.5, -1, 0.5],
  counter: [0, -1, 1, 0, 0, 1, -1, 0],
  place: around(5),
  event: [0, -1, 1, 0.9, -1, 0.9],
  topic: around(8, 0.5),
  document: [-0.75, -1, 0.35, -1, 0.75, -0.6, 0.75, 1, -0.75, 1],
};

/** The corners of an outline around a place. */
export function cornersOf(shape: Shape, x: number, y: number, radius: number): [number, number][] {
  const flat = corners[shape] ?? [];
  return Array.from({ length: flat.length / 2 }, (_, at) => [
    x + (flat[2 * at] ?? 0) * radius,
    y + (flat[2 * at + 1] ?? 0) * radius,
  ]);
}
