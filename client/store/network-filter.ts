import { gatheredBy } from '../../picture/server-groups.ts';
import type { AmplificationVariables } from '../api/amplification.ts';
import { type Filtering, listFilters } from './filtering.ts';
import type { View } from './view.ts';

type NetworkFilter = NonNullable<AmplificationVariables['filter']>;

/** The filters as the server takes them. A day is taken from its first to its last moment. */
export function networkFilter(filtering: Filtering): NetworkFilter {
  const { roles, rebutted, reach, from, until, marking, minWeight } = filtering;
  const lists = listFilters.filter((name) => filtering[name].length > 0).map((name) => [name, filtering[name]]);
  return {
    ...Object.fromEntries(lists),
    ...(roles.length > 0 && { roles }),
    ...(rebutted !== 'any' && { rebutted: rebutted === 'yes' }),
    ...(reach !== null && { reach }),
    ...(from !== null && { from: `${from}T00:00:00.000Z` }),
    ...(until !== null && { until: `${until}T23:59:59.999Z` }),
    ...(marking !== null && { marking }),
    ...(minWeight !== null && { minWeight }),
  };
}

/** What the view asks the server for. Selection, reading and mode are no part of it: they fetch no new picture. */
export const amplificationVariables = (view: View): AmplificationVariables => ({
  filter: networkFilter(view),
  expand: view.expanded,
  ...gatheredBy(view),
});
