import type { PictureAnswer } from '../answer.ts';
import { type Group, grouped, groupsOf } from '../grouped.ts';
import type { Network } from '../network.ts';
import type { SavedViewData } from '../saved-view.ts';
import { isGathered, withGroupNames } from '../server-groups.ts';
import type { Words } from '../words/words.ts';
import { type Belongings, belongingBy } from './belonging.ts';
import { type Ask, belongingsQuery, togetherQuery } from './questions.ts';

interface Answer {
  amplification: { nodes: { id: string; entity: Belongings }[] };
}

interface EvidencedEdge {
  id: string;
  statements: readonly { id: string }[];
  counterEvidence: readonly { id: string }[];
}

/** Followers of a group's members together, and how many of unknown reach they have. */
export interface TogetherReach {
  known: number;
  unknown: number;
}

/** What stands behind each edge, by id: a group's edge counts what its members share once. */
export function evidenceOf(edges: readonly EvidencedEdge[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    edges.map(({ id, statements, counterEvidence }) => [
      id,
      [...statements, ...counterEvidence].map((each) => each.id),
    ]),
  );
}

/** The picture with a node for each group that is not open. */
export async function gatherGroups(
  { grouping, opened, filter, expanded }: SavedViewData,
  answer: PictureAnswer,
  ask: Ask,
  words: Words,
): Promise<{ network: Network; groups: readonly Group[] }> {
  // what the server has gathered is grouped already
  if (isGathered(answer)) return { network: withGroupNames(answer, words), groups: [] };
  if (grouping === 'none') return { network: answer, groups: [] };
  const { amplification } = await ask<Answer>(belongingsQuery, { filter, expand: expanded });
  const entities = new Map(amplification.nodes.map(({ id, entity }) => [id, entity]));
  const groups = groupsOf(answer, grouping, belongingBy(grouping, answer, entities));
  const closed = groups.filter(({ id }) => !opened.includes(id));
  const reaches = new Map<string, TogetherReach>();
  for (const { id, members, side } of closed) {
    if (side === 'answers') continue;
    const { amplification: together } = await ask<{
      amplification: { reach: { known: number; unknownCount: number } };
    }>(togetherQuery, { filter: { ...filter, actors: members } });
    reaches.set(id, { known: together.reach.known, unknown: together.reach.unknownCount });
  }
  const named = groupTexts(grouping, reaches, words);
  return { network: grouped(answer, closed, evidenceOf(answer.edges), named), groups };
}

/** How groups are named, and the line below the name. */
export const groupTexts =
  (grouping: Exclude<SavedViewData['grouping'], 'none'>, reaches: ReadonlyMap<string, TogetherReach>, words: Words) =>
  ({ id, label, side, members }: Group) => {
    const reach = reaches.get(id);
    const figure = reach ? words.picture.boxReach(reach.known, reach.unknown) : '…';
    return {
      label: `${label ?? words.groups.notStated[grouping]} (${words.count(members.length)})`,
      figure: side === 'answers' ? words.groups.answersOf(members.length) : figure,
    };
  };
