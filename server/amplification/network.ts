import { ActorRole } from '../actors/actor.type.ts';
import type { EntityRow } from '../reading/rows.ts';
import type { AmplifierRow, AnswerRow, NetworkRows } from './read-network.ts';

/** A node of the picture before it has a place. */
export interface PictureNode {
  id: string;
  kind: string;
  label: string;
  reach: number | null;
  reachKnown: boolean;
  roles: ActorRole[];
  entity: EntityRow;
}

/** An edge of the picture. */
export interface PictureEdge {
  id: string;
  kind: string;
  source: string;
  target: string;
  weight: number;
  statements: EntityRow[];
  counterEvidence: EntityRow[];
  assertions: { __typename: 'Assertion'; id: string }[];
}

const ANSWER_KINDS: Readonly<Record<string, string>> = {
  rebuttal: 'REBUTTAL',
  motiveExposed: 'MOTIVE_EXPOSED',
  context: 'CONTEXT',
  alternative: 'ALTERNATIVE',
};

/** Nodes and edges of the picture; `authors` are the actors who wrote the documents that print their answers. */
export function drawNetwork(
  rows: NetworkRows,
  authors: ReadonlySet<string>,
  roles?: readonly ActorRole[] | null,
): { nodes: PictureNode[]; edges: PictureEdge[] } {
  const shown = (node: PictureNode) => !roles || node.roles.some((role) => roles.includes(role));
  const amplifiers = amplifierNodes(rows.amplifiers).filter(shown);
  const answering = answerNodes(rows.answers, authors).filter(shown);
  const drawn = new Set([...amplifiers, ...answering].map(({ id }) => id));
  const targets = [...rows.narratives, ...rows.claims].map(nodeOf);
  const edges = [...rows.amplifiers.map(amplifierEdge), ...rows.answers.map(answerEdge)];
  return { nodes: [...amplifiers, ...targets, ...answering], edges: edges.filter(({ source }) => drawn.has(source)) };
}

function amplifierNodes(rows: readonly AmplifierRow[]): PictureNode[] {
  const nodes = new Map<string, { entity: EntityRow; counts: Map<string, number> }>();
  for (const { amplifier, channels } of rows) {
    const node = nodes.get(amplifier.id) ?? { entity: amplifier, counts: new Map<string, number>() };
    // by channel, so that one which carried several statements counts once
    for (const { id, count } of channels) if (count !== null) node.counts.set(id, count);
    nodes.set(amplifier.id, node);
  }
  return [...nodes.values()].map(({ entity, counts }) => {
    const reach = counts.size === 0 ? null : [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { ...nodeOf(entity), reach, reachKnown: reach !== null, roles: [ActorRole.AMPLIFIER] };
  });
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
    roles: [],
    entity,
  };
}

function amplifierEdge({ amplifier, target, statements, assertions }: AmplifierRow): PictureEdge {
  return {
    id: `AMPLIFIES ${amplifier.id} ${target}`,
    kind: 'AMPLIFIES',
    source: amplifier.id,
    target,
    weight: statements.length,
    statements,
    counterEvidence: [],
    assertions: assertions.map((id) => ({ __typename: 'Assertion', id })),
  };
}

function answerEdge({ giver, target, kind, counterEvidence, assertions }: AnswerRow): PictureEdge {
  const drawn = ANSWER_KINDS[kind] ?? kind;
  return {
    id: `${drawn} ${giver.id} ${target}`,
    kind: drawn,
    source: giver.id,
    target,
    weight: counterEvidence.length,
    statements: [],
    counterEvidence,
    assertions: assertions.map((id) => ({ __typename: 'Assertion', id })),
  };
}
