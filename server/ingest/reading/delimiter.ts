const CANDIDATES = [',', ';', '\t', '|'];

/** What separates the fields of a CSV file: whichever stands most often in its heading, outside quotation marks. */
export function delimiterOf(beginning: string): string {
  const heading = (/^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(beginning)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counted = CANDIDATES.map((candidate) => ({ candidate, times: heading.split(candidate).length - 1 }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).candidate;
}
