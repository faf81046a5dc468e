import { type Filtering, firstFiltering, listFilters } from '../store/filtering.ts';
import type { Words } from '../words/words.ts';

/** One choice of a filter in words, and what takes it away. */
export interface Chosen {
  key: string;
  /** What kind of filter it is; empty where the words say so. */
  name: string;
  words: string;
  /** Whether the words are those of a claim. */
  claim: boolean;
  without: Partial<Filtering>;
}

/** Every choice that narrows the picture, in words; names stand for ids. */
export function chosenOf(filtering: Filtering, nameOf: (id: string) => string, words: Words): Chosen[] {
  const { roles, rebutted, reach, from, until, marking, minWeight } = filtering;
  const { filters } = words;
  const one = (key: keyof Filtering, name: string, text: string, without?: Partial<Filtering>): Chosen => {
    return { key, name, words: text, claim: false, without: without ?? { [key]: firstFiltering[key] } };
  };
  const dayOf = (day: string | null) => (day === null ? null : words.day(day));
  return [
    ...listFilters.flatMap((list) =>
      filtering[list].map((id) => ({
        key: `${list} ${id}`,
        name: filters.names[list],
        words: list === 'platforms' ? words.panel.platform(id) : nameOf(id),
        claim: list === 'claims',
        without: { [list]: filtering[list].filter((each) => each !== id) },
      })),
    ),
    ...roles.map((role) => ({
      ...one('roles', filters.names.roles, filters.roles[role], { roles: roles.filter((each) => each !== role) }),
      key: `roles ${role}`,
    })),
    ...(rebutted === 'any' ? [] : [one('rebutted', '', filters.rebuttedInWords[rebutted])]),
    ...(reach === null
      ? []
      : [
          one(
            'reach',
            filters.names.reach,
            filters.reach(
              words.count(reach.least),
              reach.most === null ? null : words.count(reach.most),
              reach.unknown,
            ),
          ),
        ]),
    ...(from === null && until === null
      ? []
      : [one('from', filters.names.dates, filters.dates(dayOf(from), dayOf(until)), { from: null, until: null })]),
    ...(marking === null ? [] : [one('marking', '', filters.marking(filters.markings[marking]))]),
    ...(minWeight === null ? [] : [one('minWeight', '', filters.weight(minWeight))]),
  ];
}

/** The ids that the filters mention. */
export const idsIn = (filtering: Filtering): string[] =>
  listFilters.filter((list) => list !== 'platforms').flatMap((list) => filtering[list]);
