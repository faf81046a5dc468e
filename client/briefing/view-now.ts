import type { Annotations } from '../../picture/annotations.ts';
import type { SavedViewData } from '../../picture/saved-view.ts';
import type { Language } from '../../picture/words/words.ts';
import { annotationsNow } from '../annotations/use-annotations.ts';
import { useCanvas } from '../explore/canvas-now.ts';
import { addressOf } from '../store/address.ts';
import { networkFilter } from '../store/network-filter.ts';
import type { View } from '../store/view.ts';
import { useOpened } from './opened.ts';

/** Where things stand: what was moved, and in any layout but the reading one all that is drawn. */
function positionsNow({ layout, placed }: View) {
  const arrangement = layout === 'reading' ? null : useCanvas.getState().canvas?.drawn()?.arrangement;
  if (!arrangement?.straight) return placed;
  return [...arrangement.places].map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) }));
}

/** The view of an input takes no list that may not be written to. */
const withLists = ({ notes, highlighted, spotlight }: Annotations) => ({
  notes: [...notes],
  highlighted: [...highlighted],
  spotlight: [...spotlight],
});

/** What is kept of the page's view: the picture, without the panel that happens to be open beside it. */
export const keptNow = (view: View) => ({
  ...{ filter: networkFilter(view), expanded: view.expanded, hidden: view.hidden },
  ...{ layout: view.layout, positions: positionsNow(view) },
  ...{ grouping: view.grouping, opened: view.opened, grown: view.grown, between: view.between },
  ...withLists(annotationsNow()),
  address: addressOf({ ...view, selected: null, reading: null, search: '', review: null, ask: null }),
});

/** The view of the page as a picture is drawn from it. */
export function viewNow(view: View, name: string, about: string, language: Language): SavedViewData {
  const { address: _, filter, ...kept } = keptNow(view);
  const marking = useOpened.getState().opened?.marking ?? 'CLEAR';
  const words = { id: '', name, about: about.trim() === '' ? null : about, language, marking };
  return { ...words, ...kept, filter: filter as SavedViewData['filter'] };
}
