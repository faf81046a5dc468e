import { InputRefused } from '../../digest/reading/refused.ts';
import { day } from '../dates.ts';
import { type LeftOut, leaveOut } from '../feed-run.ts';
import { languageCode } from '../languages.ts';
import type { Field } from '../record.ts';
import { needed, type TableRow } from '../table-rows.ts';
import { webAddress } from '../urls.ts';
import type { Case } from './case.ts';

/** The columns of the list of cases. */
export const CASE_COLUMNS = ['date', 'id', 'title', 'countries', 'keywords', 'languages', 'outlets'] as const;

/** Left by whoever copied the site's pages: a button, not an outlet. */
const DEBRIS = 'Show more';

/** @param addresses those of the rows before, with where they stand: each case is listed once */
export function caseOf(row: TableRow, leftOut: LeftOut, addresses: Map<string, string>): Case {
  const { place, cells } = row;
  const cell = (column: string) => cells.get(column) ?? '';
  const address = webAddress(place, 'id', needed(row, 'id'));
  const before = addresses.get(address ?? '');
  if (before)
    throw new InputRefused(`${place}, field id`, `${JSON.stringify(address)} is already the id of ${before}.`);
  addresses.set(address ?? '', place);
  return {
    place,
    key: address ?? '',
    fields: [...cells] as Field[],
    title: needed(row, 'title'),
    address,
    date: day(place, 'date', cell('date')),
    outlets: outlets(cell('outlets'), leftOut),
    outletField: 'outlets',
    countries: listed(cell('countries')),
    countryField: 'countries',
    keywords: listed(cell('keywords')),
    lang: languageCode(listed(cell('languages'))),
    saidIn: 'title',
    source: null,
    reportedBy: null,
    disproof: false,
  };
}

function outlets(cell: string, leftOut: LeftOut): string[] {
  if (cell === '') leaveOut(leftOut, 'outlet: the case names none');
  const names = listed(cell);
  if (names.includes(DEBRIS)) leaveOut(leftOut, `outlet: “${DEBRIS}”, a button of the site`);
  return names.filter((name) => name !== DEBRIS);
}

function listed(cell: string): string[] {
  return [...new Set(cell.split('+').map((name) => name.trim()))].filter((name) => name !== '');
}
