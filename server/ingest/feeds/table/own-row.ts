import { InputRefused } from '../../digest/reading/refused.ts';
import { bounds } from '../bounds.ts';
import { day } from '../dates.ts';
import type { TableRow } from '../table-rows.ts';
import { webAddress } from '../urls.ts';
import type { Mapping, Meaning } from './mapping.ts';

/** A row of a table of one's own, read by what its columns mean. */
export class OwnRow {
  constructor(
    readonly row: TableRow,
    readonly mapping: Mapping,
  ) {}

  /** File, line and column, for messages. */
  where(meaning: Meaning): string {
    return `${this.row.place}, field ${this.column(meaning)}`;
  }

  /** The column that has this meaning. */
  column(meaning: Meaning): string {
    return this.mapping.columns[meaning] ?? meaning;
  }

  /** The cell of this meaning; null where it is empty or no column has it. */
  text(meaning: Meaning): string | null {
    const column = this.mapping.columns[meaning];
    return (column && this.row.cells.get(column)) || null;
  }

  needed(meaning: Meaning): string {
    const text = this.text(meaning);
    if (text === null) throw new InputRefused(this.where(meaning), 'is empty.');
    return text;
  }

  list(meaning: Meaning): string[] {
    const text = this.text(meaning);
    if (text === null) return [];
    const values = text.split(this.mapping.split ?? '\n').map((value) => value.trim());
    return [...new Set(values)].filter((value) => value !== '');
  }

  day(meaning: Meaning): string | null {
    return day(this.row.place, this.column(meaning), this.text(meaning) ?? '', this.mapping.dateFormat);
  }

  address(meaning: Meaning): string | null {
    return webAddress(this.row.place, this.column(meaning), this.text(meaning));
  }

  /** A number of followers. @throws InputRefused where it is no whole number, negative, or more than there are people */
  followers(): number | null {
    const text = this.text('followers');
    if (text === null) return null;
    const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (count <= bounds.followers) return count;
    throw new InputRefused(
      this.where('followers'),
      `${JSON.stringify(text)} is no number of followers (0 to ${bounds.followers}).`,
    );
  }
}
