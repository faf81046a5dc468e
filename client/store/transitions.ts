import { type AnswerWay, firstAsking, type QuestionName } from './asking.ts';
import { firstExploration } from './exploration.ts';
import { type Filtering, filterNames, firstFiltering, isOpen } from './filtering.ts';
import type { Reading, View } from './view.ts';

/** A step from one view to the next; pure, so that Back is a matter of the address alone. */
export type Transition = (view: View) => View;

export const select =
  (id: string | null): Transition =>
  (view) => ({ ...view, selected: id, reading: null, rules: null });

export const read =
  (reading: Reading | null): Transition =>
  (view) => ({ ...view, reading });

export const search =
  (text: string): Transition =>
  (view) => ({ ...view, search: text });

/** Another way of looking at what the filters leave; it leaves a question, and keeps the picture that answered it. */
export const show =
  (mode: View['mode']): Transition =>
  (view) => ({ ...view, mode, ...firstAsking });

/** Opens the review of an import, or the list of them; null goes back to the picture. */
export const review =
  (run: string | null): Transition =>
  (view) => ({ ...view, review: run, rules: null, selected: null, reading: null });

/** Opens the rules that tie posts to claims and narratives; null goes back to the picture. */
export const openRule =
  (rule: string | null): Transition =>
  (view) => ({ ...view, rules: rule, review: null, selected: null, reading: null });

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

/** Asks a question of everything; its answer narrows the picture afterwards. */
export const ask =
  (question: QuestionName, about: readonly string[] = []): Transition =>
  (view) => ({
    ...view,
    ...firstFiltering,
    ...firstExploration,
    ...{ mode: 'picture', expanded: [], selected: null, reading: null },
    ...{ ask: question, about: [...about] },
  });

export const answerAs =
  (answer: AnswerWay): Transition =>
  (view) => ({ ...view, answer });

/** Back to the whole picture. */
export const leaveQuestion: Transition = (view) => ({
  ...view,
  ...firstFiltering,
  ...firstExploration,
  ...firstAsking,
  expanded: [],
});
