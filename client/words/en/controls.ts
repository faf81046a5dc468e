import { apart } from '../../../picture/words/apart.ts';
import { several } from './numbers.ts';

export const edge = {
  AMPLIFIES: 'Amplifies',
  REBUTTAL: 'Rebuttal',
  MOTIVE_EXPOSED: 'Motive exposed',
  CONTEXT: 'Context',
  ALTERNATIVE: 'Another assessment',
};

export const filters = {
  heading: 'Filters',
  clear: 'Clear all',
  narrative: 'Narrative',
  allNarratives: 'All narratives',
  country: 'Country',
  allCountries: 'All countries',
  role: 'Role',
  allRoles: 'All roles',
  roles: { AMPLIFIER: 'Amplifiers', EXPERT: 'Experts', AUTHOR: 'Authors' },
  rebutted: 'Rebutted or not',
  rebuttedOrNot: { any: 'All', yes: 'Rebutted', no: 'Unrebutted' },
  rebuttedInWords: { yes: 'rebutted claims only', no: 'unrebutted claims only' },
  only: 'Shown:',
};

export const list = {
  label: 'In this picture',
  sides: { amplifiers: 'Amplifiers', middle: 'Narratives', answers: 'Answers', beside: 'Also here' },
};

const fields: Record<string, string> = {
  name: 'in its name',
  alias: 'in another spelling',
  title: 'in its title',
  text: 'in its text',
};

export const search = {
  label: 'Search names, claims and words',
  placeholder: 'Search',
  results: 'Found',
  searching: 'Searching…',
  failed: 'The search failed. Type on to try again.',
  nothing: (text: string) => `Nothing found for “${apart(text)}”`,
  field: (field: string) => `${fields[field] ?? field}:`,
};

export const table = {
  caption: 'Who amplifies or answers what: one row for each line of the picture',
  columns: { who: 'Who', reach: 'Known reach', kind: 'Does', what: 'Narrative or claim', weight: 'Evidence' },
  unknown: 'unknown',
  uncarried: 'paraphrased',
  weight: (weight: number, kind: string) =>
    kind === 'AMPLIFIES' ? several(weight, 'statement', 'statements') : several(weight, 'answer', 'answers'),
};

export const reader = {
  title: 'Source',
  close: 'Close the source',
  loading: 'Fetching the document…',
  error: 'The document could not be loaded',
  noDate: 'no date of publication stated',
  text: 'Text of the document',
  noSuchPlace: 'The words that this link names are not in this document. Here is its whole text.',
  place: (start: number, end: number) => `characters ${start} to ${end}`,
};
