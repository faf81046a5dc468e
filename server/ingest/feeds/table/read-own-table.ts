import { InputRefused } from '../../digest/reading/refused.ts';
import { parseJson } from '../../reading/json.ts';
import { lines } from '../../reading/lines.ts';
import type { Source } from '../../reading/open-source.ts';
import { bounds } from '../bounds.ts';
import type { FeedRows } from '../feed-rows.ts';
import type { LeftOut } from '../feed-run.ts';
import { Problems } from '../problems.ts';
import { tidy } from '../record.ts';
import { eachRow, openTable, refuseFormula, type TableRow, tooMany } from '../table-rows.ts';
import type { Mapping } from './mapping.ts';
import { OwnRow } from './own-row.ts';
import { writeRow } from './write-row.ts';

/**
 * Reads a table of one's own by its mapping.
 * @throws InputRefused where a column is missing, before any row is read; or naming the rows that do not fit
 */
export async function readOwnTable(
  source: Source,
  feed: FeedRows,
  leftOut: LeftOut,
  format: 'csv' | 'jsonl',
  mapping: Mapping,
): Promise<void> {
  const ids = new Map<string, string>();
  const work = (row: TableRow) => {
    const own = new OwnRow(row, mapping);
    const id = own.needed('id');
    const before = ids.get(id);
    if (before) throw new InputRefused(own.where('id'), `${JSON.stringify(id)} is already the id of ${before}.`);
    ids.set(id, row.place);
    writeRow(feed, own, leftOut);
  };
  if (format === 'csv') {
    const table = await openTable(source, Object.values(mapping.columns), mapping.delimiter);
    return eachRow(source, table, work);
  }
  await eachLine(source, mapping, work);
}

async function eachLine(source: Source, mapping: Mapping, work: (row: TableRow) => void): Promise<void> {
  const problems = new Problems(source.place);
  const seen = new Set<string>();
  let count = 0;
  for await (const { number, text } of lines(source, bounds.recordBytes)) {
    if (text.trim() === '') continue;
    if (++count > bounds.records) throw tooMany(source.place);
    const place = `${source.place}, line ${number}`;
    problems.watch(() => {
      const cells = flat(place, text);
      for (const name of cells.keys()) seen.add(name);
      for (const [name, value] of cells) refuseFormula(place, name, value);
      work({ place, cells });
    });
  }
  problems.throwIfAny();
  const missing = Object.values(mapping.columns).filter((name) => !seen.has(name));
  if (missing.length > 0) {
    throw new InputRefused(
      source.place,
      `no line has the member ${missing.map((name) => JSON.stringify(name)).join(', ')} that the mapping names.`,
    );
  }
}

/** The members of a JSON object; those of objects within it as "outer.inner", lists joined by line breaks. */
function flat(place: string, text: string): Map<string, string> {
  const value = parseJson(place, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputRefused(place, `is no JSON object: ${text.slice(0, 60)}`);
  }
  const cells = new Map<string, string>();
  const add = (prefix: string, members: object) => {
    for (const [name, member] of Object.entries(members) as [string, unknown][]) {
      if (member === null) continue;
      if (Array.isArray(member)) cells.set(prefix + name, member.map((item) => tidy(String(item))).join('\n'));
      else if (typeof member === 'object') add(`${prefix}${name}.`, member);
      else cells.set(prefix + name, tidy(String(member)));
    }
  };
  add('', value);
  return cells;
}
