import type { Passage } from '../passage.ts';
import type { Attribution } from './attribution.ts';
import { closesAtEnd, outermost, startsQuoted } from './marks.ts';
import type { Sheet } from './sheet.ts';

/** The blocks that one speaker's quotations run over. */
export interface TakenBlocks {
  blocks: number[];
  passage: Passage;
  /** One, as a block quote is; else as many as begin where the one above is closed. */
  quotations: Passage[];
}

const LONGEST_QUOTATION = 30;

/** The quotations that begin with a block, below the line that says whose it is; null where none can begin there. */
export function quotationBelow(sheet: Sheet, at: number): TakenBlocks | null {
  const [first, block] = [sheet.passages[at], sheet.block(at)];
  if (!first || !block || block.heading !== null) return null;
  if (sheet.isBoundary(at) && !startsQuoted(first.words) && !block.quoted) return null;
  return taken(sheet, at, quotationEnd(sheet, at));
}

/** A quotation and the line below it that says whose it is, which is the last of its blocks. */
export interface QuotationWithLine {
  taken: TakenBlocks;
  attribution: Attribution;
  line: Passage;
  /** Whether the line begins without a dash. */
  bare: boolean;
}

/** A quotation with the line that says whose it is below it; null where there is none. */
export function quotationWithLineBelow(sheet: Sheet, at: number): QuotationWithLine | null {
  const [first, block] = [sheet.passages[at], sheet.block(at)];
  if (!first || !block || !(block.quoted || startsQuoted(first.words))) return null;
  const end = quotationEnd(sheet, at);
  let last = at;
  while (last < end && !sheet.attributionBelowAt(last + 1)) last++;
  const line = sheet.passages[last + 1];
  const attribution = sheet.attributionBelowAt(last + 1);
  if (!line || !attribution) return null;
  const quotation = taken(sheet, at, last);
  // of two quotations above a line without a dash, the first may be nobody's
  const bare = sheet.bareLineAt(last + 1) !== null;
  const closed = outermost(first.words).some(({ close }) => close !== null);
  if (bare && closed && last > at && !block.quoted) return null;
  return { taken: { ...quotation, blocks: [...quotation.blocks, last + 1] }, attribution, line, bare };
}

/** The last block of the quotation that begins with a block. */
export function quotationEnd(sheet: Sheet, at: number): number {
  return sheet.block(at)?.quoted ? lastQuoted(sheet, at) : lastByMarks(sheet, at);
}

/** The blocks from one to another, both included. */
export function blocksBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function taken(sheet: Sheet, at: number, last: number): TakenBlocks {
  const quotations: Passage[] = [];
  for (const passage of sheet.passages.slice(at, last + 1)) {
    const above = quotations.at(-1);
    const begins = !sheet.block(at)?.quoted && startsQuoted(passage.words);
    if (!above || (begins && isComplete(above.words))) quotations.push(passage);
    else quotations[quotations.length - 1] = above.until(passage);
  }
  const passage = sheet.passage(at).until(sheet.passage(last));
  return { blocks: blocksBetween(at, last), passage, quotations };
}

/** Whether the mark of a quotation is closed at its end: the opened one, or that of one which lacks it. */
function isComplete(words: string): boolean {
  const end = outermost(words).at(-1);
  return closesAtEnd(words, end) && (end.open === null || startsQuoted(words));
}

function lastQuoted(sheet: Sheet, at: number): number {
  const goesOn = (next: number) => sheet.block(next)?.quoted && sheet.block(next)?.heading === null;
  let last = at;
  while (goesOn(last + 1) && !sheet.bareLineAt(last + 1)) last++;
  return last;
}

/** Follows the marks: to where the opened one closes, or an unopened one does; else over what a mark begins again. */
function lastByMarks(sheet: Sheet, at: number): number {
  const { passages } = sheet;
  let words = '';
  let again = at;
  for (let last = at; last < passages.length && last < at + LONGEST_QUOTATION; last++) {
    if (last > at && sheet.isBoundary(last)) break;
    const paragraph = passages[last]?.words ?? '';
    if (last > at && last === again + 1 && startsQuoted(paragraph)) again = last;
    words += `${words === '' ? '' : '\n\n'}${paragraph}`;
    if (!isComplete(words)) continue;
    if (!startsQuoted(passages[last + 1]?.words ?? '')) return last;
    again = last;
    words = '';
  }
  return again;
}
