import { InputRefused } from '../../digest/reading/refused.ts';
import type { Source } from '../../reading/open-source.ts';
import type { FeedRows } from '../feed-rows.ts';
import type { LeftOut } from '../feed-run.ts';
import { eachRow, openTable } from '../table-rows.ts';
import { CASE_COLUMNS, caseOf } from './cases.ts';
import { DEBUNK_COLUMNS, debunkOf } from './debunks.ts';
import { writeCase } from './write-case.ts';

/** What EUvsDisinfo's own records are called, in ids and to people. */
export const EUVSDISINFO = { feed: 'euvsdisinfo', title: 'EUvsDisinfo' } as const;

/**
 * Reads an export of EUvsDisinfo's database: the list of cases, or the fuller one with summaries and disproofs.
 * @throws InputRefused where it is neither, or a row does not fit
 */
export async function readEuvsdisinfo(source: Source, feed: FeedRows, leftOut: LeftOut): Promise<void> {
  const table = await openTable(source, []);
  const full = table.heading.includes('disproof');
  const columns = full ? DEBUNK_COLUMNS : CASE_COLUMNS;
  const missing = columns.filter((column) => !table.heading.includes(column));
  if (missing.length > 0) {
    throw new InputRefused(
      `${source.place}, line 1`,
      `lacks the column${missing.length > 1 ? 's' : ''} ${missing.map((name) => JSON.stringify(name)).join(', ')} of EUvsDisinfo's ${full ? 'fuller export' : 'list of cases'}; separated by ${JSON.stringify(table.delimiter)} it has ${table.heading.map((name) => JSON.stringify(name)).join(', ')}.`,
    );
  }
  const addresses = new Map<string, string>();
  await eachRow(source, table, (row) => {
    const read = full ? debunkOf(row, leftOut) : caseOf(row, leftOut, addresses);
    writeCase(feed, read, leftOut);
  });
}
