import { ActorRole } from '../actors/actor.type.ts';
import type { PictureEdge, PictureNode } from './network.ts';

/** Columns of the reading layout, in CSS pixels: who amplifies, what, and what answers. */
const COLUMNS = { amplifiers: 0, targets: 390, answers: 710 };
/** Room for a name with its number under it. */
const ROW = 49;
/** Room for a narrative's box, and for a claim. */
const BOX = 195;
const CLAIM = 56;

/** A node with its place. */
export type PlacedNode = PictureNode & { x: number; y: number };

/**
 * Three columns, read from left to right: amplifiers, ordered by the mean height of what they amplify so that few edges
 * cross; narratives or claims; answers, ordered likewise. Columns are centred on the height 0.
 */
export function readingLayout(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): PlacedNode[] {
  const targets = column(nodes.filter(isTarget), COLUMNS.targets, (node) => (node.kind === 'Claim' ? CLAIM : BOX));
  const heights = new Map(targets.map(({ id, y }) => [id, y]));
  const place = (role: (node: PictureNode) => boolean, x: number) =>
    column(byBarycentre(nodes.filter(role), edges, heights), x, () => ROW);
  return [
    ...place((node) => node.roles.includes(ActorRole.AMPLIFIER), COLUMNS.amplifiers),
    ...targets,
    ...place((node) => !isTarget(node) && !node.roles.includes(ActorRole.AMPLIFIER), COLUMNS.answers),
  ];
}

function isTarget({ kind }: PictureNode): boolean {
  return kind === 'Narrative' || kind === 'Claim';
}

function byBarycentre(
  nodes: readonly PictureNode[],
  edges: readonly PictureEdge[],
  heights: ReadonlyMap<string, number>,
): PictureNode[] {
  const reached = new Map<string, number[]>();
  for (const { source, target } of edges) {
    const height = heights.get(target);
    if (height !== undefined) reached.set(source, [...(reached.get(source) ?? []), height]);
  }
  const mean = (id: string) => {
    const all = [...new Set(reached.get(id) ?? [0])];
    return all.reduce((sum, height) => sum + height, 0) / all.length;
  };
  // unknown reach after known, and ties by id, so that the order is always the same
  return [...nodes].sort(
    (a, b) => mean(a.id) - mean(b.id) || (b.reach ?? -1) - (a.reach ?? -1) || (a.id < b.id ? -1 : 1),
  );
}

function column(nodes: readonly PictureNode[], x: number, room: (node: PictureNode) => number): PlacedNode[] {
  const height = nodes.reduce((sum, node) => sum + room(node), 0);
  let top = -height / 2;
  return nodes.map((node) => {
    const y = top + room(node) / 2;
    top += room(node);
    return { ...node, x, y };
  });
}
