import { pictureVariables } from '../../picture/query.ts';
import type { SavedViewData } from '../../picture/saved-view.ts';
import type { Language } from '../../picture/words/words.ts';
import { amplificationVariables } from '../store/network-filter.ts';
import type { View } from '../store/view.ts';

/** The view of the page as it would be saved. */
export function viewNow(view: View, name: string, about: string, language: Language): SavedViewData {
  const { filter } = amplificationVariables(view);
  return {
    ...{ id: '', name, about: about.trim() === '' ? null : about, language },
    filter: (filter ?? {}) as SavedViewData['filter'],
    ...{ expanded: view.expanded, hidden: view.hidden, layout: view.layout, positions: view.placed },
    ...{ notes: [], highlighted: [], spotlight: [] },
  };
}

/** The exact question that the picture of a view answers. */
export const variablesNow = ({ filter, expanded }: SavedViewData) => pictureVariables(filter, expanded);
