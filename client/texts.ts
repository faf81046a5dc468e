import { edge, filters, legend, list, reader, search, table } from './words/controls.ts';
import { page, states } from './words/page.ts';
import { kinds, panel } from './words/panels.ts';
import { picture, totals } from './words/picture.ts';

export { count, day, share } from './words/numbers.ts';

/** Every word that the page says, in one place, so that a second language is a second set of files. */
export const texts = {
  product: 'Megaphone',
  title: 'Who amplifies which narrative',
  picture,
  totals,
  page,
  states,
  kinds,
  panel,
  edge,
  legend,
  filters,
  list,
  search,
  table,
  reader,
} as const;
