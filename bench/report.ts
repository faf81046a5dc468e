/** A table of the report: what it shows, its columns, its rows, and what must be known to read it. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  notes?: readonly string[];
}

/** A figure with three digits that count. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(3);
}

/** How many times one figure is another. */
export function ratio(value: number, base: number): string {
  return `${figure(value / base)} x`;
}

/** Whether an aim is met, in a word. */
export function met(reached: boolean): string {
  return reached ? 'met' : 'MISSED';
}

/** A table as Markdown, columns padded so that it reads well as plain text too. */
export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const table = [line(columns), rule, ...rows.map(line)].join('\n');
  return [`## ${title}`, table, ...notes].join('\n\n');
}
