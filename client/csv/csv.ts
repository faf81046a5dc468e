const start = /^[=+\-@\t\r\n|%]/u;

/**
 * One cell: quoted, and with an apostrophe before whatever a spreadsheet would take for a formula, since the words of others
 * stand in it. A plain number stays a number.
 */
export function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = start.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as RFC 4180 has them, in UTF-8; with a byte order mark for Excel, which takes it for Latin otherwise. */
export function csvOf(rows: readonly (readonly (string | number)[])[], withMark: boolean): string {
  const lines = rows.map((row) => row.map(cellOf).join(','));
  return `${withMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}
