import { ActorRole } from '../../actors/actor.type.ts';
import type { PictureEdge, PictureNode } from '../network.ts';

/** What a first view draws at most, and what any view does. */
const ROOM = { first: { nodes: 300, edges: 1_200 }, ever: { nodes: 1_000, edges: 4_000 } };
/** Who answers, where not everybody has room. */
const MOST_ANSWERING = 40;

/** What a picture leaves out for lack of room; see Undrawn in the schema. */
export interface Undrawn {
  narratives: number;
  claims: number;
  answering: number;
  edges: number;
}

/**
 * The picture as far as there is room: of narratives, claims and whoever answers those with the heaviest edges stay, and
 * of the edges the heaviest, but the heaviest of each node in any case. Amplifiers have been gathered before.
 * @param opened whether the reader has opened a group or a narrative, and so asks for more than a first view
 */
export function fitted(
  picture: { nodes: PictureNode[]; edges: PictureEdge[] },
  opened: boolean,
): { nodes: PictureNode[]; edges: PictureEdge[]; undrawn: Undrawn } {
  const room = opened ? ROOM.ever : ROOM.first;
  const amplifying = picture.nodes.filter(({ roles }) => roles.includes(ActorRole.AMPLIFIER));
  const targets = picture.nodes.filter(isTarget);
  const answering = picture.nodes.filter((node) => !isTarget(node) && !amplifying.includes(node));
  const weights = weightsOf(picture.edges);
  const fits = picture.nodes.length <= room.nodes;
  const answers = fits ? answering : heaviest(answering, weights, MOST_ANSWERING);
  const left = room.nodes - amplifying.length - answers.length;
  const drawn = new Set([...amplifying, ...(fits ? targets : heaviest(targets, weights, left)), ...answers].map(idOf));
  const nodes = picture.nodes.filter(({ id }) => drawn.has(id));
  const joined = picture.edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const edges = heaviestEdges(joined, room.edges);
  const missing = (kind: string) => targets.filter((node) => node.kind === kind && !drawn.has(node.id)).length;
  return {
    ...{ nodes, edges },
    undrawn: {
      narratives: missing('Narrative'),
      claims: missing('Claim'),
      answering: answering.length - answers.length,
      edges: joined.length - edges.length,
    },
  };
}

const idOf = ({ id }: PictureNode) => id;

function isTarget({ kind }: PictureNode): boolean {
  return kind === 'Narrative' || kind === 'Claim';
}

function weightsOf(edges: readonly PictureEdge[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return weights;
}

function heaviest(nodes: readonly PictureNode[], weights: ReadonlyMap<string, number>, most: number): PictureNode[] {
  const weight = ({ id }: PictureNode) => weights.get(id) ?? 0;
  return [...nodes].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, Math.max(0, most));
}

function heaviestEdges(edges: readonly PictureEdge[], most: number): PictureEdge[] {
  if (edges.length <= most) return [...edges];
  const falling = [...edges].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const joined = new Set<string>();
  const [needed, others]: [PictureEdge[], PictureEdge[]] = [[], []];
  for (const edge of falling) {
    const joinsAnew = !joined.has(edge.source) || !joined.has(edge.target);
    (joinsAnew ? needed : others).push(edge);
    joined.add(edge.source).add(edge.target);
  }
  const kept = new Set([...needed, ...others].slice(0, Math.max(most, needed.length)));
  return edges.filter((edge) => kept.has(edge));
}
