/** What an actor does in the picture, as the server's ActorRole. Subjects are never drawn. */
export const drawnRoles = ['AMPLIFIER', 'EXPERT', 'AUTHOR'] as const;
export type DrawnRole = (typeof drawnRoles)[number];

/** Which claims take part: all of them, the rebutted, or those that nobody has rebutted. */
export type Rebutted = 'any' | 'yes' | 'no';

/** How widely something may be passed on, least restricted first. */
export const markings = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type MarkingName = (typeof markings)[number];

/** Followers, both ends included; null where the range has no upper end. Unknown reach is in no range, only beside it. */
export interface ReachChoice {
  least: number;
  most: number | null;
  unknown: boolean;
}

/** Filters that are a choice among values of the graph. */
export const listFilters = ['narratives', 'claims', 'actors', 'organizations', 'countries', 'platforms'] as const;
export type ListFilter = (typeof listFilters)[number];

/** What takes part in the picture: a part of the view, so of the link. Every condition must hold; an empty list asks for nothing. */
export interface Filtering extends Record<ListFilter, string[]> {
  roles: DrawnRole[];
  rebutted: Rebutted;
  reach: ReachChoice | null;
  /** Days, both included, as 2024-06-19 in UTC. */
  from: string | null;
  until: string | null;
  marking: MarkingName | null;
  /** Least number of statements behind a line. */
  minWeight: number | null;
}

export const firstFiltering: Filtering = {
  narratives: [],
  claims: [],
  actors: [],
  organizations: [],
  countries: [],
  platforms: [],
  roles: [],
  rebutted: 'any',
  reach: null,
  from: null,
  until: null,
  marking: null,
  minWeight: null,
};

export const filterNames = Object.keys(firstFiltering) as (keyof Filtering)[];

/** Whether a filter is as at first. */
export const isOpen = (filtering: Filtering, name: keyof Filtering): boolean => {
  const value = filtering[name];
  return Array.isArray(value) ? value.length === 0 : value === firstFiltering[name];
};
