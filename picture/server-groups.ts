import type { Network, NetworkNode } from './network.ts';
import type { Words } from './words/words.ts';

const by = { narrative: 'NARRATIVE', country: 'COUNTRY', platform: 'PLATFORM', organization: 'ORGANIZATION' } as const;

/** By what the server gathers the amplifiers of a large picture. */
export type GroupBy = (typeof by)[keyof typeof by];

/** Members of groups that the server has opened that are drawn one by one, at most. */
export const MOST_OPENED = 700;

/** What a view asks of the server's groups; those that the page makes itself name their side, which the server's do not. */
export function gatheredBy({ grouping, opened }: { grouping: 'none' | keyof typeof by; opened: readonly string[] }): {
  groupBy?: GroupBy;
  open?: string[];
} {
  const open = opened.filter((group) => !/^group:[a-z]+:(amplifiers|answers):/.test(group));
  return { ...(grouping !== 'none' && { groupBy: by[grouping] }), ...(open.length > 0 && { open }) };
}

/** Whether the server has gathered amplifiers, of which some may be drawn again, since there are more than a picture draws. */
export const isGathered = ({ nodes }: Pick<Network, 'nodes'>): boolean =>
  nodes.some(({ group, openedFrom }) => group || openedFrom);

/** The picture with names for the groups that the server made: what the members share and how many they are, and their reach below. */
export function withGroupNames<T extends Pick<Network, 'nodes'>>(network: T, words: Words): T {
  if (!isGathered(network)) return network;
  return { ...network, nodes: network.nodes.map((node) => named(node, words)) };
}

function named(node: NetworkNode, words: Words): NetworkNode {
  if (!node.group) return node;
  const { memberCount, unknownReach } = node.group;
  return {
    ...node,
    label: `${sharedBy(node, words)} (${words.count(memberCount)})`,
    figure: words.picture.boxReach(node.reach ?? 0, unknownReach),
  };
}

/** What the members of a group have in common, in words. */
export function sharedBy({ id, label }: Pick<NetworkNode, 'id' | 'label'>, { picture, groups }: Words): string {
  if (label !== '') return label;
  const [, grouping = '', key] = id.split(':');
  const notStated: Readonly<Record<string, string>> = groups.notStated;
  return key === '*' ? picture.otherGroups : (notStated[grouping] ?? '');
}
