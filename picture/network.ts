/** The network as the picture needs it: what the server's AmplificationNetwork is read into, and no more. */
export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** Carriers and speakers of what is drawn with no stated reach. */
  reach: { unknown: readonly { id: string }[] };
}

export interface NetworkNode {
  id: string;
  kind: string;
  label: string;
  /** The name in Latin letters, where that is asked for beside a Cyrillic one. */
  latin?: string;
  /** Known followers; null where nobody has stated any, which is unknown and not zero. */
  reach: number | null;
  /** False where a part of the reach is unknown. */
  reachKnown: boolean;
  roles: readonly string[];
  /** The reading layout of the server, of which the picture takes the order. */
  y: number | null;
  /** When it was published, first seen or happened, ISO 8601; null where nobody says. */
  at?: string | null;
  /** True where all it says in the picture is only paraphrased, so that no reach is counted. */
  uncarried?: boolean;
  /** What a group that the server made holds; null for every other node. */
  group?: { memberCount: number; channelCount: number; unknownReach: number } | null;
  /** The group that it stands alone for, since that was opened. */
  openedFrom?: string | null;
  /** The line under its name where it is not told from the other facts: a group's. */
  figure?: string;
  entity: NetworkEntity;
  /** What the picture holds of a narrative or claim, after all filters; null for everybody else. */
  figures?: NetworkFigures | null;
}

/** A measured reach: `unknown` names some of those whose reach is unknown, `unknownCount` counts all. */
export interface ReachFigures {
  known: number;
  channels: number;
  unknown: readonly { id: string }[];
  unknownCount?: number;
}

export const unknownIn = ({ unknown, unknownCount }: Pick<ReachFigures, 'unknown' | 'unknownCount'>): number =>
  unknownCount ?? unknown.length;

export interface NetworkFigures {
  /** Statements whose words are printed or that a channel carried, and those that are only paraphrased. */
  quotes: number;
  paraphrases: number;
  reach: ReachFigures;
  /** Null for a claim. */
  rebuttalCoverage: { claims: number; rebutted: number } | null;
}

export interface NetworkEntity {
  __typename: string;
  id: string;
  /** The entity's own measures, of all that is known of it, where the picture has no figures for it. */
  reach?: ReachFigures;
  rebuttalCoverage?: { claims: number; rebutted: number };
  statements?: readonly { id: string; mode: string; channels: readonly { id: string }[] }[];
  rebutted?: boolean;
  narratives?: readonly { id: string; title: string }[];
  roleText?: string | null;
}

export interface NetworkEdge {
  id: string;
  kind: string;
  source: string;
  target: string;
  /** Number of statements, or of pieces of counter-evidence. */
  weight: number;
}

/** The columns of the reading layout. */
export type Column = 'amplifiers' | 'middle' | 'answers';
/** Beside the columns stands what neither amplifies nor is amplified nor answers: statements, channels, countries, subjects. */
export type Side = Column | 'beside';

/** Nobody who gives counter-evidence stands among the amplifiers, whatever else is known of them. */
export function sideOf(node: NetworkNode): Side {
  if (node.kind === 'Narrative' || node.kind === 'Claim') return 'middle';
  if (node.roles.includes('EXPERT') || node.roles.includes('AUTHOR')) return 'answers';
  return node.roles.includes('AMPLIFIER') ? 'amplifiers' : 'beside';
}

export const isAuthor = (node: NetworkNode): boolean => node.roles.includes('AUTHOR');
/**
 * Known: somebody has stated followers. Unknown: nobody has, which is not zero. Uncarried: what is drawn is only paraphrased,
 * so that no channel carries it and no reach is counted, whatever reach the speaker has elsewhere.
 */
export type ReachState = 'known' | 'unknown' | 'uncarried';

export function reachStateOf(node: NetworkNode, network: Network): ReachState {
  if (node.reach !== null) return 'known';
  if (node.uncarried !== undefined) return node.uncarried ? 'uncarried' : 'unknown';
  return network.reach.unknown.some((unknown) => unknown.id === node.id) ? 'unknown' : 'uncarried';
}

/** Diameter in px: the area of a circle grows with the followers. */
export const diameterOf = (node: NetworkNode): number =>
  node.reach === null ? 22 : Math.round(12 + Math.sqrt(node.reach) / 18);

/**
 * Width in px of an edge: it grows with the number of statements, slowly, so that twelve do not bury one, and beyond that
 * by a pixel for ten times as many, so that the thousands of a group do not bury the picture.
 */
export const widthOf = (weight: number): number =>
  Math.round(10 * (weight <= 12 ? 2 * Math.sqrt(weight) : 2 * Math.sqrt(12) + Math.log10(weight / 12))) / 10;

/** Asked for each name of a picture, so counted once a network. */
const reachedIn = new WeakMap<Network, Map<string, number>>();

/** How many narratives an amplifier is joined to, counting a claim as its narratives. */
export function narrativesReached(network: Network): Map<string, number> {
  const known = reachedIn.get(network) ?? countReached(network);
  reachedIn.set(network, known);
  return known;
}

function countReached(network: Network): Map<string, number> {
  const reached = new Map<string, Set<string>>();
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  for (const edge of network.edges) {
    if (edge.kind !== 'AMPLIFIES') continue;
    const target = nodes.get(edge.target);
    if (!target) continue;
    const set = reached.get(edge.source) ?? new Set<string>();
    const narratives = target.kind === 'Claim' ? (target.entity.narratives ?? []) : [target];
    if (narratives[0]) set.add(narratives[0].id);
    reached.set(edge.source, set);
  }
  return new Map([...reached].map(([id, set]) => [id, set.size]));
}
