import type { Note } from './annotations.ts';
import type { PictureData } from './answer.ts';
import { filtersInWords, type PictureFilter } from './filters.ts';
import type { Format } from './scene/frame.ts';
import type { Background, DrawnView, PictureInput } from './scene/scene.ts';
import { type Language, wordsOf } from './words/words.ts';

/** A saved view, as the API's SavedView. */
export interface SavedViewData {
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
}

/** The fields of SavedView that a picture is drawn from. */
export const savedViewFields = `id name about filter expanded hidden layout positions { id x y } notes { id text node x y }
    highlighted spotlight language`;

export const savedViewQuery = `query SavedView($id: ID!) {
  savedView(id: $id) {
    ${savedViewFields}
  }
}
`;

/** How a view is to be drawn. */
export interface Drawn {
  format: Format;
  background: Background;
  language: Language;
  /** When the data were read, ISO. */
  asOf: string;
  /** Where Megaphone's page is; the link of the view begins with it. */
  origin: string;
}

export const drawnView = (view: SavedViewData): DrawnView => ({
  expanded: view.expanded,
  hidden: view.hidden,
  layout: view.layout,
  positions: new Map(view.positions.map(({ id, x, y }) => [id, { x, y }])),
  annotations: { notes: view.notes, highlighted: view.highlighted, spotlight: view.spotlight },
});

/** The same picture of a view wherever it is drawn: in the page, or without one. */
export function pictureOf(view: SavedViewData, { amplification, names }: PictureData, drawn: Drawn): PictureInput {
  const words = wordsOf(drawn.language);
  const known = new Map(
    names.flatMap((node) =>
      node ? [[node.id, node.title ?? node.name ?? node.displayName ?? node.text ?? node.id] as const] : [],
    ),
  );
  return {
    answer: amplification,
    view: drawnView(view),
    caption: {
      title: view.name,
      subtitle: view.about ?? '',
      filters: filtersInWords(view.filter, view.hidden.length, (id) => known.get(id) ?? id, words),
      asOf: drawn.asOf,
      marking: amplification.marking,
      id: view.id,
      link: view.id === '' ? drawn.origin : `${drawn.origin}/?saved=${view.id}`,
    },
    format: drawn.format,
    background: drawn.background,
    language: drawn.language,
  };
}
