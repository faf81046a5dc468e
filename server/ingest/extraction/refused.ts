/** An extraction does not fit its document or itself; every item that does not fit is named. Nothing of it is written. */
export class ExtractionRefused extends Error {
  override name = 'ExtractionRefused';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    const shown = problems.slice(0, 20).map((problem) => `  ${problem}`);
    if (problems.length > shown.length) shown.push(`  … and ${problems.length - shown.length} more`);
    super(`${file} is refused, nothing was written:\n${shown.join('\n')}`);
  }
}
