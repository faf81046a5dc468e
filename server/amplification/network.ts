import { ActorRole } from '../actors/actor.type.ts';
import type { EntityRow } from '../reading/rows.ts';
import type { Gathered, Gathering } from './groups/gather.ts';
import type { Membership } from './groups/group.resolver.ts';
import { targetId } from './groups/homes.ts';
import { type AnswerRow, EXAMPLES, type NetworkRows } from './read-network.ts';
import type { Amplifier } from './said/amplifier.ts';
import { isOnlyParaphrased, knownOf, reachOfAmplifiers } from './said/reached.ts';
import { spokenIn } from './said/spread.ts';
import { toldTogether } from './said/tellings.ts';

/** A group of amplifiers; see AmplifierGroup in the schema. */
export interface GroupRow extends Membership {
  __typename: 'AmplifierGroup';
  id: string;
  memberCount: number;
  channelCount: number;
  unknownReach: number;
}

/** A node of the picture before it has a place. */
export interface PictureNode {
  id: string;
  kind: string;
  label: string;
  reach: number | null;
  reachKnown: boolean;
  uncarried: boolean;
  roles: ActorRole[];
  entity: { __typename: string; id: string };
  /** The group that it is, and the open group that it is a member of. */
  group?: GroupRow;
  openedFrom?: string | null;
}

/** An edge of the picture. */
export interface PictureEdge {
  id: string;
  kind: string;
  source: string;
  target: string;
  weight: number;
  /** The earliest of them. */
  statements: { __typename: string; id: string }[];
  counterEvidence: EntityRow[];
  assertions: { __typename: 'Assertion'; id: string }[];
}

const ANSWER_KINDS: Readonly<Record<string, string>> = {
  rebuttal: 'REBUTTAL',
  motiveExposed: 'MOTIVE_EXPOSED',
  context: 'CONTEXT',
  alternative: 'ALTERNATIVE',
};

/**
 * Everything that the picture could draw.
 * @param entities names and more of whoever stands alone, by id
 * @param authors the actors who wrote the documents that print their answers
 */
export async function drawNetwork(
  rows: NetworkRows,
  { alone, groups, openedFrom }: Gathering,
  {
    entities,
    authors,
    roles,
  }: { entities: ReadonlyMap<string, EntityRow>; authors: ReadonlySet<string>; roles?: readonly ActorRole[] | null },
): Promise<{ nodes: PictureNode[]; edges: PictureEdge[] }> {
  const shown = (node: PictureNode) => !roles || node.roles.some((role) => roles.includes(role));
  const amplifiers = [
    ...alone.map((amplifier) => {
      return { ...amplifierNode(rows, amplifier, entities), openedFrom: openedFrom.get(amplifier) ?? null };
    }),
    ...groups.map((group) => groupNode(rows, group)),
  ].filter(shown);
  const answering = answerNodes(rows.answers, authors).filter(shown);
  const drawn = new Set([...amplifiers, ...answering].map(({ id }) => id));
  const targets = [...rows.narratives, ...rows.claims].map(nodeOf);
  const edges = [...(await amplifierEdges(rows, { alone, groups })), ...rows.answers.map(answerEdge)];
  return { nodes: [...amplifiers, ...targets, ...answering], edges: edges.filter(({ source }) => drawn.has(source)) };
}

function amplifierNode(
  { said }: NetworkRows,
  amplifier: Amplifier,
  entities: ReadonlyMap<string, EntityRow>,
): PictureNode {
  const id = said.who.at(amplifier.who);
  const reach = knownOf(said, amplifier);
  const node = nodeOf(entities.get(id) ?? { __typename: said.typeOf(amplifier.who), id, name: id });
  const uncarried = isOnlyParaphrased(said, [amplifier]);
  return { ...node, reach, reachKnown: reach !== null, uncarried, roles: [ActorRole.AMPLIFIER] };
}

function groupNode({ said }: NetworkRows, { id, label, members }: Gathered): PictureNode {
  const reached = reachOfAmplifiers(said, members);
  const { unknown, counts } = reached;
  const reach = counts.length === 0 ? null : reached.known;
  const group: GroupRow = {
    __typename: 'AmplifierGroup',
    id,
    memberCount: members.length,
    channelCount: counts.length + unknown.filter(({ __typename }) => __typename === 'Channel').length,
    unknownReach: unknown.length,
    ...{ said, amplifiers: members },
  };
  return {
    ...{ id, kind: 'Group', label: label ?? '', reach, roles: [ActorRole.AMPLIFIER], entity: group, group },
    reachKnown: reach !== null && unknown.length === 0,
    uncarried: isOnlyParaphrased(said, members),
  };
}

function answerNodes(rows: readonly AnswerRow[], authors: ReadonlySet<string>): PictureNode[] {
  const givers = new Map(rows.map(({ giver }) => [giver.id, giver]));
  return [...givers.values()].map((giver) => {
    return { ...nodeOf(giver), roles: [authors.has(giver.id) ? ActorRole.AUTHOR : ActorRole.EXPERT] };
  });
}

function nodeOf(entity: EntityRow): PictureNode {
  const label = entity.name ?? entity.displayName ?? entity.title ?? entity.text;
  return {
    id: entity.id,
    kind: entity.__typename,
    label: String(label),
    reach: null,
    reachKnown: false,
    uncarried: false,
    roles: [],
    entity,
  };
}

async function amplifierEdges(
  { said }: NetworkRows,
  { alone, groups }: Pick<Gathering, 'alone' | 'groups'>,
): Promise<PictureEdge[]> {
  const first = said.who.all.length;
  const members = groups.flatMap((group, at) => group.members.map((amplifier) => ({ amplifier, as: first + at })));
  const together = [...alone.flatMap(({ spoken }) => spoken), ...spokenIn(await toldTogether(said, members))];
  const edges = together.map(({ source, target, statements, weight }): PictureEdge => {
    const from = source < first ? said.who.at(source) : (groups[source - first]?.id ?? '');
    const to = targetId(said, target);
    const earliest = said.earliest(statements, EXAMPLES);
    return {
      id: `AMPLIFIES ${from} ${to}`,
      kind: 'AMPLIFIES',
      source: from,
      target: to,
      weight,
      statements: earliest.map((each) => ({ __typename: said.types[each] ?? '', id: said.statements.at(each) })),
      counterEvidence: [],
      assertions: [],
    };
  });
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function answerEdge({ giver, target, kind, counterEvidence, given, assertions }: AnswerRow): PictureEdge {
  const drawn = ANSWER_KINDS[kind] ?? kind;
  return {
    id: `${drawn} ${giver.id} ${target}`,
    kind: drawn,
    source: giver.id,
    target,
    weight: given.length,
    statements: [],
    counterEvidence,
    assertions: assertions.map((id) => ({ __typename: 'Assertion', id })),
  };
}
