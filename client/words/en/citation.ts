/** How quoted words are cited when they are copied. */
export const citation = {
  copy: 'Copy with citation',
  copied: 'Copied',
  failed: 'Not copied',
  printedIn: 'Printed in',
  noDate: 'no date of publication',
  // words that carry their own quotation marks get no second pair
  quoted: (words: string) => (/^[“"«„]/u.test(words) ? words : `“${words}”`),
  title: (title: string) => `“${title}”`,
  place: (start: number, end: number, line: number | null) =>
    `characters ${start}–${end}${line === null ? '' : `, line ${line}`}`,
};
