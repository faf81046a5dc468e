import type { Note } from './annotations.ts';
import type { Marking } from './answer.ts';
import type { PictureExploration } from './exploration.ts';
import type { PictureFilter } from './filters.ts';
import type { Language } from './words/words.ts';

/** A saved view, as the API's SavedView. */
export interface SavedViewData extends PictureExploration {
  id: string;
  name: string;
  about: string | null;
  filter: PictureFilter;
  expanded: readonly string[];
  hidden: readonly string[];
  layout: string;
  positions: readonly { id: string; x: number; y: number }[];
  notes: readonly Note[];
  highlighted: readonly string[];
  spotlight: readonly string[];
  language: Language;
  /** How widely whoever saved it lets it be passed on; what it shows may narrow that. */
  marking: Marking;
}

/** The fields of SavedView that a picture is drawn from. */
export const savedViewFields = `id name about filter expanded hidden layout positions { id x y } notes { id text node x y }
    highlighted spotlight language marking grouping opened grown { node kind direction } between`;

export const savedViewQuery = `query SavedView($id: ID!) {
  savedView(id: $id) {
    ${savedViewFields}
  }
}
`;
