import { filtersInWords } from './filters.ts';
import { type Gathered, highest } from './gathering/gather.ts';
import type { SavedViewData } from './saved-view.ts';
import type { DrawnView } from './scene/drawn-view.ts';
import type { Format } from './scene/frame.ts';
import type { Background, PictureInput } from './scene/scene.ts';
import { withLatin } from './type/latin.ts';
import { type Language, wordsOf } from './words/words.ts';

/** How a view is to be drawn. */
export interface Drawn {
  format: Format;
  background: Background;
  language: Language;
  /** When the data were read, ISO. */
  asOf: string;
  /** Whether Cyrillic names have Latin letters beside them. */
  latin: boolean;
  /** Where Megaphone's page is; the link of the view begins with it. */
  origin: string;
}

/** Hidden nodes, those of hidden groups among them. */
function hiddenIn(hidden: readonly string[], { groups }: Gathered): string[] {
  const members = new Map(groups.map((group) => [group.id, group.members]));
  return hidden.flatMap((id) => [id, ...(members.get(id) ?? [])]);
}

const drawnView = (view: SavedViewData, gathered: Gathered): DrawnView => ({
  expanded: view.expanded,
  hidden: hiddenIn(view.hidden, gathered),
  layout: view.layout,
  positions: new Map(view.positions.map(({ id, x, y }) => [id, { x, y }])),
  annotations: { notes: view.notes, highlighted: view.highlighted, spotlight: view.spotlight },
});

/** The same picture of a view wherever it is drawn: in the page, or without one. */
export function pictureOf(view: SavedViewData, gathered: Gathered, drawn: Drawn): PictureInput {
  const { data, explored, lit, marking } = gathered;
  const words = wordsOf(drawn.language);
  const known = new Map([
    ...data.names.flatMap((node) =>
      node ? [[node.id, node.title ?? node.name ?? node.displayName ?? node.text ?? node.id] as const] : [],
    ),
    ...explored.network.nodes.map(({ id, label }) => [id, label] as const),
  ]);
  const nameOf = (id: string) => known.get(id) ?? id;
  const [from, to] = view.between;
  const byHand = {
    hidden: view.hidden.length,
    brought: explored.waves.reduce((sum, { ids }) => sum + ids.length, 0),
    grouping: view.grouping,
    way: lit && from !== undefined && to !== undefined ? ([nameOf(from), nameOf(to)] as const) : null,
  };
  return {
    answer: data.amplification,
    explored: drawn.latin ? { ...explored, network: withLatin(explored.network) } : explored,
    lit,
    view: drawnView(view, gathered),
    caption: {
      title: view.name,
      subtitle: view.about ?? '',
      filters: filtersInWords(view.filter, byHand, nameOf, words),
      asOf: drawn.asOf,
      marking: highest(marking, view.marking),
      id: view.id,
      link: view.id === '' ? drawn.origin : `${drawn.origin}/?saved=${view.id}`,
    },
    format: drawn.format,
    background: drawn.background,
    language: drawn.language,
  };
}
