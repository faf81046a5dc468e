import { type Filtering, filterNames, firstFiltering, isOpen } from './filtering.ts';
import type { Reading, View } from './view.ts';

/** A step from one view to the next; pure, so that Back is a matter of the address alone. */
export type Transition = (view: View) => View;

export const select =
  (id: string | null): Transition =>
  (view) => ({ ...view, selected: id, reading: null });

export const read =
  (reading: Reading | null): Transition =>
  (view) => ({ ...view, reading });

export const search =
  (text: string): Transition =>
  (view) => ({ ...view, search: text });

export const show =
  (mode: View['mode']): Transition =>
  (view) => ({ ...view, mode });

/** Opens the review of an import, or the list of them; null goes back to the picture. */
export const review =
  (run: string | null): Transition =>
  (view) => ({ ...view, review: run, selected: null, reading: null });

export const toggleExpanded =
  (narrative: string): Transition =>
  (view) => ({
    ...view,
    expanded: view.expanded.includes(narrative)
      ? view.expanded.filter((id) => id !== narrative)
      : [...view.expanded, narrative],
  });

/** A filter may remove what is selected from the picture; its panel stays, since the fact is still true. */
export const filter =
  (change: Partial<Filtering>): Transition =>
  (view) => ({ ...view, ...change });

export const clearFilters: Transition = (view) => ({ ...view, ...firstFiltering });

export const isFiltered = (view: View): boolean => filterNames.some((name) => !isOpen(view, name));

/** Opens what a search has found. Back leads to the search again. */
export const choose =
  (id: string): Transition =>
  (view) => ({ ...select(id)(view), search: '' });
