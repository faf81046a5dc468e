import { apart } from '../../picture/words/apart.ts';
import type { View } from '../store/view.ts';
import { texts } from '../texts.ts';
import type { Words } from '../words/words.ts';

/** The filters of a view as a sentence, with the names that the ids stand for; empty where nothing is filtered. */
export function filtersInWords(view: View, nameOf: (id: string) => string, words: Words = texts): string {
  const parts = [
    ...(view.narratives.length > 0
      ? [`${words.filters.narrative}: ${view.narratives.map((id) => apart(nameOf(id))).join(', ')}`]
      : []),
    ...(view.countries.length > 0
      ? [`${words.filters.country}: ${view.countries.map((id) => apart(nameOf(id))).join(', ')}`]
      : []),
    ...(view.roles.length > 0
      ? [`${words.filters.role}: ${view.roles.map((role) => words.filters.roles[role]).join(', ')}`]
      : []),
    ...(view.rebutted === 'any' ? [] : [words.filters.rebuttedInWords[view.rebutted]]),
  ];
  return parts.length === 0 ? '' : `${words.filters.only} ${parts.join('; ')}`;
}
