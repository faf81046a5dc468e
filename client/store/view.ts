import { type Asking, firstAsking } from './asking.ts';
import { type Exploration, firstExploration } from './exploration.ts';
import { type Filtering, firstFiltering } from './filtering.ts';

/** The ways to look at what the filters leave. */
export const modes = ['picture', 'table', 'timeline', 'matrix'] as const;
export type Mode = (typeof modes)[number];

/** Where the reader stands: code points of the document's text, end excluded. */
export interface Reading {
  document: string;
  start: number;
  end: number;
}

/** Everything that a link to this page holds. The address is its only home. */
export interface View extends Exploration, Filtering, Asking {
  mode: Mode;
  /** Narratives drawn as their claims. */
  expanded: string[];
  /** The node or edge whose panel is open. */
  selected: string | null;
  reading: Reading | null;
  search: string;
  /** The import under review; 'all' for the list of them; null: no review. */
  review: string | null;
  /** The rule whose screen is open; 'all' for none of them, 'new' for one that is being written; null: no such screen. */
  rules: string | null;
}

export const firstView: View = {
  mode: 'picture',
  expanded: [],
  selected: null,
  reading: null,
  search: '',
  ...firstFiltering,
  review: null,
  rules: null,
  ...firstExploration,
  ...firstAsking,
};
