import { edge, filters, list, reader, search, table } from './controls.ts';
import { explore } from './explore.ts';
import { page, states } from './page.ts';
import { kinds, panel } from './panels.ts';
import { views } from './views.ts';

/** What the page says in English; its shape is the shape of every language. */
export const english = {
  title: 'Who amplifies which narrative',
  page,
  states,
  kinds,
  panel,
  edge,
  explore,
  filters,
  list,
  search,
  table,
  reader,
  views,
};
