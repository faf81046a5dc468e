import { pattern } from '../grammar/phrases.ts';
import { bareLine } from './bare-line.ts';
import { closesAtEnd, outermost } from './marks.ts';
import type { Sheet } from './sheet.ts';

const MOST_WORDS = 4;
const FEWEST_LINES = 2;

/**
 * The lines between empty ones, each below a quotation, that name somebody and nothing more, where they may as well be
 * headings: "Bridges Fall Down" is such a row of capitals. They are names where several lines of the document stand so,
 * and where the name stands in a sentence too, or the headings are not written in capitals.
 */
export function mereNames(sheet: Sheet): ReadonlySet<number> {
  const below = sheet.passages.flatMap((_, at) => (isBelowQuotation(at, sheet) ? [at] : []));
  const rows = new Set(below.filter((at) => rowOfCapitals(sheet.passage(at).words, sheet) !== null));
  const naming = below.filter((at) => rows.has(at) || sheet.dashedLineAt(at) || surelyNames(at, sheet));
  if (naming.length < FEWEST_LINES) return new Set();
  const smallHeadings = writesHeadingsSmall(sheet, new Set(below));
  return new Set([...rows].filter((at) => smallHeadings || isNamedElsewhere(at, sheet)));
}

function isBelowQuotation(at: number, sheet: Sheet): boolean {
  const above = sheet.passages[at - 1];
  if (!above || sheet.opensOrNames(at) || sheet.opensOrNames(at - 1)) return false;
  return closesAtEnd(above.words, outermost(above.words).at(-1));
}

function surelyNames(at: number, { passages, lexicon }: Sheet): boolean {
  const passage = passages[at];
  return passage !== undefined && bareLine(passage, true, lexicon) !== null;
}

/** The row of capitals that a line is, or has before a comma; null where it has none. */
function rowOfCapitals(line: string, { lexicon }: Sheet): string | null {
  const row = line.split(/\s*[,(]|\s[—–-]\s/)[0] ?? '';
  const words = row.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || !pattern(`^${lexicon.name}$`, 'u').test(row)) return null;
  return words.some((word) => lexicon.notName.test(word)) ? null : row;
}

/** Whether the name of a line stands in a sentence as well. */
function isNamedElsewhere(at: number, sheet: Sheet): boolean {
  const name = rowOfCapitals(sheet.passage(at).words, sheet);
  return name !== null && sheet.passages.some(({ words }) => /[.!?…”»"]$/.test(words) && words.includes(name));
}

/** Whether the document has headings elsewhere, and none of them is a row of capitals. */
function writesHeadingsSmall(sheet: Sheet, below: ReadonlySet<number>): boolean {
  const headings = sheet.passages.flatMap((passage, at) => {
    const label = sheet.labelAt(at);
    if (label) return label.kind === 'narrative' && label.rest ? [label.rest.words] : [];
    const heads = at !== sheet.title && !below.has(at) && sheet.isApart(at + 1) && sheet.looksLikeHeading(at);
    return heads && !surelyNames(at, sheet) ? [passage.words] : [];
  });
  return headings.length > 0 && headings.every((heading) => rowOfCapitals(heading, sheet) === null);
}
