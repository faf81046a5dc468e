import { MOST_OPENED } from '../../../picture/server-groups.ts';
import type { Amplifier } from '../said/amplifier.ts';
import { knownOf } from '../said/reached.ts';
import type { Said } from '../said/said.ts';

/** Amplifiers that a picture draws one by one at most; where there are more, it draws groups of them. */
export const MOST_ALONE = 200;
/** The widest amplifiers, which stay alone beside the groups: as many as leave the narratives in sight. */
const WIDEST_ALONE = 16;
/** Groups at most; the smallest further ones are one. */
const MOST_GROUPS = 60;

/** What an amplifier is grouped by. */
export interface Home {
  key: string;
  label: string;
}

/** Amplifiers drawn as one. */
export interface Gathered {
  id: string;
  /** Null where no source says what they have in common. */
  label: string | null;
  members: Amplifier[];
}

/** Who stands alone, and the groups of the others. */
export interface Gathering {
  alone: Amplifier[];
  groups: Gathered[];
  /** The open group of each member that stands alone for it. */
  openedFrom: ReadonlyMap<Amplifier, string>;
}

/** The widest known reach first, unknown ones last. */
export function widestFirst(said: Said, amplifiers: readonly Amplifier[]): Amplifier[] {
  return amplifiers
    .map((amplifier) => ({
      ...{ amplifier, id: said.who.at(amplifier.who) },
      known: knownOf(said, amplifier) ?? -1,
    }))
    .sort((a, b) => b.known - a.known || (a.id < b.id ? -1 : 1))
    .map(({ amplifier }) => amplifier);
}

/**
 * Who stands alone and who is in which group. The widest stay alone, and of an open group its widest members. A group of
 * one stands alone, and what is left beyond the largest groups is one group.
 * @param amplifiers more than a picture draws one by one, the widest first
 * @param open ids of groups whose members are drawn
 */
export function gather(
  amplifiers: readonly Amplifier[],
  groupBy: string,
  home: (amplifier: Amplifier) => Home | null,
  open: readonly string[],
): Gathering {
  const alone = amplifiers.slice(0, WIDEST_ALONE);
  const openedFrom = new Map<Amplifier, string>();
  let room = MOST_OPENED;
  const groups = groupsOf(amplifiers.slice(WIDEST_ALONE), groupBy, home).flatMap((group) => {
    const opened = open.includes(group.id) ? group.members.slice(0, room) : [];
    room -= opened.length;
    for (const each of opened) openedFrom.set(each, group.id);
    alone.push(...(group.members.length === 1 ? group.members : opened));
    const members = group.members.length === 1 ? [] : group.members.slice(opened.length);
    return members.length > 0 ? [{ ...group, members }] : [];
  });
  return { alone, groups, openedFrom };
}

function groupsOf(
  amplifiers: readonly Amplifier[],
  groupBy: string,
  home: (amplifier: Amplifier) => Home | null,
): Gathered[] {
  const groups = new Map<string, Gathered>();
  for (const amplifier of amplifiers) {
    const at = home(amplifier);
    const id = `group:${groupBy}:${at?.key ?? ''}`;
    const group = groups.get(id) ?? { id, label: at?.label ?? null, members: [] };
    group.members.push(amplifier);
    groups.set(id, group);
  }
  const bySize = [...groups.values()].sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
  const rest = bySize.slice(MOST_GROUPS).flatMap(({ members }) => members);
  const remainder = rest.length > 0 ? [{ id: `group:${groupBy}:*`, label: null, members: rest }] : [];
  return [...bySize.slice(0, MOST_GROUPS), ...remainder];
}
