import type { Marking } from './answer.ts';
import type { Grouping } from './exploration.ts';
import { apart } from './words/apart.ts';
import type { Words } from './words/words.ts';

/** What a picture is narrowed by, as the API's NetworkFilter. */
export interface PictureFilter {
  narratives?: readonly string[] | null;
  claims?: readonly string[] | null;
  actors?: readonly string[] | null;
  organizations?: readonly string[] | null;
  channels?: readonly string[] | null;
  countries?: readonly string[] | null;
  platforms?: readonly string[] | null;
  roles?: readonly (keyof Words['shown']['roles'])[] | null;
  /** ISO times. */
  from?: string | null;
  until?: string | null;
  minWeight?: number | null;
  rebutted?: boolean | null;
  /** Followers, both ends included; unknown reach is in no range, only beside it. */
  reach?: { least: number; most?: number | null; unknown?: boolean | null } | null;
  /** Nothing above this marking. */
  marking?: Marking | null;
}

const named = ['narratives', 'claims', 'actors', 'organizations', 'channels', 'countries', 'platforms'] as const;

/** What somebody has done with a picture beyond filtering it. */
export interface ByHand {
  /** Nodes that are not drawn. */
  hidden: number;
  /** Nodes that the filters alone would not show. */
  brought?: number;
  grouping?: Grouping;
  /** Names of the two ends of the way that is shown. */
  way?: readonly [string, string] | null;
}

/** The filters of a picture, and what was done by hand, as a sentence; `nameOf` gives the names that ids stand for. */
export function filtersInWords(
  filter: PictureFilter,
  { hidden, brought = 0, grouping = 'none', way = null }: ByHand,
  nameOf: (id: string) => string,
  words: Words,
): string {
  const { shown } = words;
  const lists = named.flatMap((field) => {
    const ids = filter[field] ?? [];
    return ids.length === 0 ? [] : [`${shown[field]} ${ids.map((id) => apart(nameOf(id))).join(', ')}`];
  });
  const roles = filter.roles ?? [];
  const parts = [
    ...lists,
    ...(roles.length > 0 ? [`${shown.role} ${roles.map((role) => shown.roles[role]).join(', ')}`] : []),
    ...(typeof filter.rebutted === 'boolean' ? [shown.rebutted[filter.rebutted ? 'yes' : 'no']] : []),
    ...(filter.from ? [shown.from(words.day(filter.from))] : []),
    ...(filter.until ? [shown.until(words.day(filter.until))] : []),
    ...(filter.reach ? [shown.reach(filter.reach.least, filter.reach.most ?? null, filter.reach.unknown ?? true)] : []),
    ...(filter.marking ? [shown.marking(`TLP:${filter.marking.replace('_', '+')}`)] : []),
    ...(filter.minWeight ? [shown.minWeight(filter.minWeight)] : []),
  ];
  const sentence = parts.length === 0 ? shown.none : `${shown.only} ${parts.join('; ')}`;
  const byHand = [
    ...(grouping === 'none' ? [] : [shown.grouped[grouping]]),
    ...(way ? [shown.way(...way)] : []),
    ...(brought > 0 ? [shown.brought(brought)] : []),
    ...(hidden > 0 ? [shown.hidden(hidden)] : []),
  ];
  return [sentence, ...byHand].join('; ');
}
