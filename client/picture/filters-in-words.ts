import { apart } from '../../picture/words/apart.ts';
import { chosenOf } from '../filters/chosen.ts';
import type { Filtering } from '../store/filtering.ts';
import { texts } from '../texts.ts';
import type { Words } from '../words/words.ts';

/** The filters of a view as a sentence, with the names that the ids stand for; empty where nothing is filtered. */
export function filtersInWords(filtering: Filtering, nameOf: (id: string) => string, words: Words = texts): string {
  const byName = new Map<string, string[]>();
  for (const chosen of chosenOf(filtering, (id) => apart(nameOf(id)), words))
    byName.set(chosen.name, [...(byName.get(chosen.name) ?? []), chosen.words]);
  const parts = [...byName].flatMap(([name, all]) => (name === '' ? all : [`${name}: ${all.join(', ')}`]));
  return parts.length === 0 ? '' : `${words.filters.only} ${parts.join('; ')}`;
}
