import { day } from '../dates.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { languageCode } from '../languages.ts';
import type { Field } from '../record.ts';
import { needed, type TableRow } from '../table-rows.ts';
import type { Case } from './case.ts';

/** The columns of the fuller export. */
export const DEBUNK_COLUMNS = [
  'issue',
  'date',
  'outlet',
  'language',
  'origin',
  'reported by',
  'keywords',
  'source',
  'title',
  'summary',
  'disproof',
] as const;

/** The export has no id: what was published where, when and under which title tells a case apart. */
export function debunkOf(row: TableRow, leftOut: LeftOut): Case {
  const { place, cells } = row;
  const cell = (column: string) => cells.get(column) ?? '';
  const outlet = cell('outlet');
  if (outlet === '') leaveOut(leftOut, 'outlet: the case names none');
  if (cell('disproof') === '') leaveOut(leftOut, 'disproof: the case has none');
  return {
    place,
    key: JSON.stringify([cell('date'), outlet, cell('source'), cell('title')]),
    fields: [...cells] as Field[],
    title: needed(row, 'title'),
    address: null,
    date: day(place, 'date', cell('date'), 'DD.MM.YYYY'),
    outlets: outlet === '' ? [] : [outlet],
    outletField: 'outlet',
    countries: listed(cell('origin')),
    countryField: 'origin',
    keywords: listed(cell('keywords')),
    lang: languageCode(listed(cell('language'))),
    saidIn: cell('summary') === '' ? 'title' : 'summary',
    source: address(cell('source')),
    reportedBy: cell('reported by') || null,
    disproof: cell('disproof') !== '',
  };
}

/** Many sources are two addresses, or words: they stay in the record, and are no address of the page. */
function address(value: string): string | null {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : null;
}

function listed(cell: string): string[] {
  return [...new Set(cell.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}
