const BOLD = '\u001B[1m';
const PLAIN = '\u001B[0m';

/** Whether to a person's terminal that wants colours, after https://no-color.org. */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

/** Rows under a heading, in columns as wide as their widest cell. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const title = wantsColour() ? BOLD + line(heading) + PLAIN : line(heading);
  return [title, ...rows.map(line)].join('\n');
}
