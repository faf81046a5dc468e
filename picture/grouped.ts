import { type Network, type NetworkEdge, type NetworkNode, sideOf } from './network.ts';

/** Nodes that are drawn as one. */
export interface Group {
  id: string;
  /** What they have in common, as printed; null where no source says. */
  label: string | null;
  side: 'amplifiers' | 'answers';
  members: string[];
}

/** What a node belongs to: a key and its name, or null where no source says. */
export type Belonging = (node: NetworkNode) => { key: string; label: string } | null;

/** Amplifiers, and whoever answers, by what they belong to. Never both in one: an expert is no amplifier. One node alone is no group. */
export function groupsOf(network: Network, grouping: string, belonging: Belonging): Group[] {
  const groups = new Map<string, Group>();
  for (const node of network.nodes) {
    const side = sideOf(node);
    if (side !== 'amplifiers' && side !== 'answers') continue;
    const home = belonging(node);
    const id = `group:${grouping}:${side}:${home?.key ?? ''}`;
    const group = groups.get(id) ?? { id, label: home?.label ?? null, side, members: [] };
    group.members.push(node.id);
    groups.set(id, group);
  }
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

/** How a group is named, and the line below its name. */
export type GroupTexts = (group: Group) => { label: string; figure: string };

/**
 * The picture with a node for each group. An edge of a group stands for the distinct statements or answers behind its members'
 * edges: one that two members share counts once.
 */
export function grouped(
  network: Network,
  groups: readonly Group[],
  evidence: ReadonlyMap<string, readonly string[]>,
  textsOf: GroupTexts,
): Network {
  const homes = new Map(groups.flatMap((group) => group.members.map((member) => [member, group.id] as const)));
  const alone = network.nodes.filter(({ id }) => !homes.has(id));
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const drawn = groups.map((group) => groupNode(group, byId, textsOf(group)));
  return { ...network, nodes: [...alone, ...drawn], edges: groupedEdges(network.edges, homes, evidence) };
}

function groupNode(
  { id, side, members }: Group,
  byId: ReadonlyMap<string, NetworkNode>,
  texts: ReturnType<GroupTexts>,
) {
  const heights = members.flatMap((member) => byId.get(member)?.y ?? []);
  const node: NetworkNode = {
    ...{ id, kind: 'Group', ...texts, reach: null, reachKnown: false },
    roles: [side === 'amplifiers' ? 'AMPLIFIER' : 'EXPERT'],
    y: heights.reduce((sum, height) => sum + height, 0) / (heights.length || 1),
    entity: { __typename: 'Group', id },
  };
  return node;
}

function groupedEdges(
  edges: readonly NetworkEdge[],
  homes: ReadonlyMap<string, string>,
  evidence: ReadonlyMap<string, readonly string[]>,
): NetworkEdge[] {
  const joined = new Map<string, { edge: NetworkEdge; behind: Set<string> }>();
  for (const edge of edges) {
    const [source, target] = [homes.get(edge.source) ?? edge.source, homes.get(edge.target) ?? edge.target];
    const id = source === edge.source && target === edge.target ? edge.id : `${edge.kind} ${source} ${target}`;
    const known = joined.get(id) ?? { edge: { ...edge, id, source, target }, behind: new Set<string>() };
    for (const each of evidence.get(edge.id) ?? [edge.id]) known.behind.add(each);
    joined.set(id, known);
  }
  return [...joined.values()].map(({ edge, behind }) =>
    edge.source.startsWith('group:') || edge.target.startsWith('group:') ? { ...edge, weight: behind.size } : edge,
  );
}
