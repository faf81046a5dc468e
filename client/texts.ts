import { wordsOf } from '../picture/words/words.ts';
import { edge, filters, list, reader, search, table } from './words/controls.ts';
import { page, states } from './words/page.ts';
import { kinds, panel } from './words/panels.ts';

export { count, day, share } from './words/numbers.ts';

/** What the picture itself says, on the page as in every export. */
export const pictureWords = wordsOf('en');

/** Every word that the page says, in one place, so that a second language is a second set of files. */
export const texts = {
  product: 'Megaphone',
  title: 'Who amplifies which narrative',
  picture: pictureWords.picture,
  totals: pictureWords.totals,
  page,
  states,
  kinds,
  panel,
  edge,
  legend: pictureWords.legend,
  filters,
  list,
  search,
  table,
  reader,
} as const;
