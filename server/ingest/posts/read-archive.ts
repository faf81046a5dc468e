import { InputRefused } from '../digest/reading/refused.ts';
import { openCsv } from '../reading/csv-records.ts';
import { openSource, type Source } from '../reading/open-source.ts';
import type { ArchiveRow } from './archive-post.ts';
import { columnsOf, type Mapping } from './mapping.ts';
import { postReader } from './read-post.ts';

/** A quotation mark that is never closed, or a file without line breaks, ends the reading here. */
const LONGEST_RECORD = 1024 * 1024;

/** An archive that is being read, row by row. */
export interface Archive {
  source: Source;
  rows: AsyncGenerator<ArchiveRow>;
}

/**
 * Opens an archive and holds its columns against the mapping.
 * @throws InputRefused where a column is missing or stands twice, or the file is no table; reading on, where it breaks off
 */
export async function openArchive(file: string, mapping: Mapping): Promise<Archive> {
  const source = await openSource(file, { unpackedBytes: Number.POSITIVE_INFINITY });
  const csv = await openCsv(source, {
    delimiter: mapping.delimiter,
    longestBytes: LONGEST_RECORD,
    uneven: true,
  });
  const missing = columnsOf(mapping).filter((column) => !csv.heading.includes(column));
  if (missing.length > 0) {
    await csv.records.return(undefined);
    throw new InputRefused(`${file}, line 1`, missingColumns(missing, csv.heading, csv.delimiter));
  }
  const read = postReader(mapping, csv.heading);
  async function* rows(): AsyncGenerator<ArchiveRow> {
    for await (const record of csv.records) yield read(record);
  }
  return { source, rows: rows() };
}

function missingColumns(missing: string[], heading: string[], delimiter: string): string {
  const quoted = (names: string[]) => names.map((name) => JSON.stringify(name.slice(0, 60))).join(', ');
  const separated =
    heading.length === 1
      ? ` Nothing is separated by ${JSON.stringify(delimiter)}: another "delimiter" in the mapping may help.`
      : '';
  return `lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${quoted(missing)}; it has ${quoted(heading.slice(0, 30))}.${separated}`;
}
