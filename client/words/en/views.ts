import { apart } from '../../../picture/words/apart.ts';
import { count, several } from './numbers.ts';

/** The views of what the filters leave, besides the picture. */
export const views = {
  modes: { picture: 'Picture', table: 'Table', timeline: 'Timeline', matrix: 'Matrix' },
  csv: 'CSV (UTF-8)',
  csvForExcel: 'CSV for Excel (UTF-8 with byte order mark)',
  columns: 'Columns',
  order: 'Order',
  asInPicture: 'As in the picture',
  mostFirst: 'Most statements first',
  matrixCaption: 'Who amplifies what: the number of statements in each cell, and how far their claims are rebutted',
  timelineCaption: 'Who said what when: a lane for each amplifier',
  amplifier: 'Amplifier',
  total: 'Total',
  when: 'When',
  words: 'Words',
  part: (shown: number, all: number) => `${count(shown)} of ${count(all)} statements: the earliest of each line`,
  standingOfPart: 'Where a cell counts many statements, its sign is that of the earliest ones.',
  noDate: 'no date stated',
  standings: {
    rebutted: 'claims rebutted',
    partly: 'partly rebutted',
    unrebutted: 'unrebutted',
    silent: 'no claim in them',
  },
  cell: (statements: number, standing: string) => `${several(statements, 'statement', 'statements')}, ${standing}`,
  moment: (when: string, text: string, standing: string) => `${when}: “${apart(text)}” (${standing})`,
};
