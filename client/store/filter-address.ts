import {
  type DrawnRole,
  drawnRoles,
  type Filtering,
  firstFiltering,
  type ListFilter,
  listFilters,
  type MarkingName,
  markings,
  type ReachChoice,
  type Rebutted,
} from './filtering.ts';

/** The parameter of each list; a value is a parameter of its own, so that a link can be read. */
const parameters: Record<ListFilter, string> = {
  narratives: 'narrative',
  claims: 'claim',
  actors: 'actor',
  organizations: 'organization',
  countries: 'country',
  platforms: 'platform',
};

const distinct = (values: string[]): string[] => [...new Set(values.filter((value) => value !== ''))];
const isRole = (text: string): text is DrawnRole => (drawnRoles as readonly string[]).includes(text);
const isRebutted = (text: string | null): text is Rebutted => text === 'yes' || text === 'no';
const isMarking = (text: string | undefined): text is MarkingName =>
  (markings as readonly (string | undefined)[]).includes(text);

function dayOf(text: string | null): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? '')) return null;
  return Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? null : text;
}

function reachOf(text: string | null): ReachChoice | null {
  const [, least, most, unknown] = /^(\d{1,9})-(\d{0,9})(,unknown)?$/.exec(text ?? '') ?? [];
  if (least === undefined) return null;
  const upper = most ? Number(most) : null;
  if (upper !== null && upper < Number(least)) return null;
  return { least: Number(least), most: upper, unknown: unknown !== undefined };
}

/** The filters that an address's parameters name; what is not understood is left out. */
export function filteringOf(params: URLSearchParams): Filtering {
  const rebutted = params.get('rebutted');
  const marking = params.get('marking')?.toUpperCase();
  const weight = params.get('weight');
  const lists = listFilters.map((name) => [name, distinct(params.getAll(parameters[name]))]);
  return {
    ...(Object.fromEntries(lists) as Record<ListFilter, string[]>),
    roles: distinct(params.getAll('role').map((role) => role.toUpperCase())).filter(isRole),
    rebutted: isRebutted(rebutted) ? rebutted : firstFiltering.rebutted,
    reach: reachOf(params.get('reach')),
    from: dayOf(params.get('from')),
    until: dayOf(params.get('until')),
    marking: isMarking(marking) ? marking : null,
    minWeight: /^[1-9]\d{0,5}$/.test(weight ?? '') ? Number(weight) : null,
  };
}

/** Writes them; what is as at first takes no room. */
export function writeFiltering(params: URLSearchParams, filtering: Filtering): void {
  const { roles, rebutted, reach, from, until, marking, minWeight } = filtering;
  for (const name of listFilters) for (const id of filtering[name]) params.append(parameters[name], id);
  for (const role of roles) params.append('role', role.toLowerCase());
  if (rebutted !== 'any') params.set('rebutted', rebutted);
  if (reach) params.set('reach', `${reach.least}-${reach.most ?? ''}${reach.unknown ? ',unknown' : ''}`);
  if (from) params.set('from', from);
  if (until) params.set('until', until);
  if (marking) params.set('marking', marking.toLowerCase());
  if (minWeight !== null) params.set('weight', String(minWeight));
}
