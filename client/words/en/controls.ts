import { isAnswer } from '../../../picture/edges/strokes.ts';
import { apart } from '../../../picture/words/apart.ts';
import { several } from './numbers.ts';

export const edge = {
  AMPLIFIES: 'Amplifies',
  REBUTTAL: 'Rebuttal',
  MOTIVE_EXPOSED: 'Motive exposed',
  CONTEXT: 'Context',
  ALTERNATIVE: 'Another assessment',
};

const roleNames: Record<'AMPLIFIER' | 'EXPERT' | 'AUTHOR', string> = {
  AMPLIFIER: 'Amplifiers',
  EXPERT: 'Experts',
  AUTHOR: 'Authors',
};

export const filters = {
  heading: 'Filters',
  clear: 'Clear all',
  clearOne: 'Clear',
  names: {
    narratives: 'Narrative',
    claims: 'Claim',
    actors: 'Actor',
    organizations: 'Organisation',
    countries: 'Country',
    platforms: 'Platform',
    roles: 'Role',
    rebutted: 'Rebuttal',
    reach: 'Reach',
    dates: 'Date',
    marking: 'Marking',
    minWeight: 'Statements',
  },
  roles: roleNames,
  rebuttedOrNot: { any: 'All', yes: 'Rebutted', no: 'Unrebutted' },
  rebuttedInWords: { yes: 'rebutted claims only', no: 'unrebutted claims only' },
  only: 'Shown:',
  active: 'Active filters',
  remove: (label: string) => `Remove the filter ${apart(label)}`,
  find: 'Search these',
  loading: 'Counting…',
  failed: 'The numbers could not be fetched.',
  nothing: 'There is nothing to choose from.',
  counts: {
    statements: (left: number) => `${several(left, 'statement', 'statements')} left`,
    nodes: (left: number) => `${several(left, 'node', 'nodes')} left`,
    amplifiers: (left: number) => `${several(left, 'amplifier', 'amplifiers')} left`,
    lines: (left: number) => `${several(left, 'line', 'lines')} left`,
  },
  reach: (least: string, most: string | null, unknown: boolean) =>
    `${most === null ? `${least} followers or more` : `${least} to ${most} followers`}${unknown ? ', or unknown' : ''}`,
  reachFrom: 'At least',
  reachTo: 'At most',
  noEnd: 'no limit',
  unknownReach: 'Unknown reach as well',
  weight: (least: number) => `at least ${several(least, 'statement', 'statements')} a line`,
  dates: (from: string | null, until: string | null) =>
    from === null ? `until ${until ?? ''}` : until === null ? `since ${from}` : `${from} to ${until}`,
  since: 'First day',
  until: 'Last day',
  undated: (statements: number) => `${several(statements, 'statement', 'statements')} without a date`,
  noDates: 'No statement that is left has a date.',
  play: 'Play day by day',
  pause: 'Pause',
  anyMarking: 'As far as you may see',
  marking: (marking: string) => `passed on as ${marking} or wider`,
  markings: {
    CLEAR: 'TLP:CLEAR',
    GREEN: 'TLP:GREEN',
    AMBER: 'TLP:AMBER',
    AMBER_STRICT: 'TLP:AMBER+STRICT',
    RED: 'TLP:RED',
  },
};

export const list = {
  label: 'In this picture',
  parts: {
    amplifiers: 'Amplifiers',
    narratives: 'Narratives',
    claims: 'Claims',
    answers: 'Answers',
    beside: 'Also here',
  },
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
  field: (field: string) => fields[field] ?? field,
};

export const table = {
  rows: (rows: number) => several(rows, 'row', 'rows'),
  caption: 'Who amplifies or answers what: one row for each line of the picture',
  columns: { who: 'Who', reach: 'Known reach', kind: 'Does', what: 'Narrative or claim', weight: 'Evidence' },
  unknown: 'unknown',
  uncarried: 'paraphrased',
  weight: (weight: number, kind: string) =>
    kind === 'AMPLIFIES'
      ? several(weight, 'statement', 'statements')
      : isAnswer(kind)
        ? several(weight, 'answer', 'answers')
        : several(weight, 'relationship', 'relationships'),
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
