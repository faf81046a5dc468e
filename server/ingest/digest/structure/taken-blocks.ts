import { Passage } from '../passage.ts';
import type { Attribution } from './attribution.ts';
import { outermost, startsQuoted } from './marks.ts';
import type { Sheet } from './sheet.ts';

/** The blocks that a quotation runs over. */
export interface TakenBlocks {
  blocks: number[];
  passage: Passage;
}

const NOTHING_MORE = /^[\s.,;:!?…]*$/;
const LONGEST_QUOTATION = 30;

/** The quotation that begins with a block, below the line that says whose it is; null where none can begin there. */
export function quotationBelow(sheet: Sheet, at: number): TakenBlocks | null {
  const [first, block] = [sheet.passages[at], sheet.block(at)];
  if (!first || !block || block.heading !== null) return null;
  if (sheet.isBoundary(at) && !startsQuoted(first.words) && !block.quoted) return null;
  return taken(sheet.passages, at, quotationEnd(sheet, at));
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
  const quotation = taken(sheet.passages, at, last);
  // of two quotations above a line without a dash, the first may be nobody's
  const bare = sheet.bareLineAt(last + 1) !== null;
  const closed = outermost(first.words).some(({ close }) => close !== null);
  if (bare && closed && last > at && !block.quoted) return null;
  return { taken: { blocks: [...quotation.blocks, last + 1], passage: quotation.passage }, attribution, line, bare };
}

/** The last block of the quotation that begins with a block. */
export function quotationEnd(sheet: Sheet, at: number): number {
  return sheet.block(at)?.quoted ? lastQuoted(sheet, at) : lastByMarks(sheet, at);
}

/** The blocks from one to another, both included. */
export function blocksBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function taken(passages: Passage[], at: number, last: number): TakenBlocks {
  const [first, end] = [passages[at] as Passage, passages[last] as Passage];
  return {
    blocks: blocksBetween(at, last),
    passage: new Passage(first.source, { start: first.span.start, end: end.span.end }),
  };
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
    const end = outermost(words).at(-1);
    const ended = end !== undefined && end.close !== null && NOTHING_MORE.test(words.slice(end.close + 1));
    const complete = ended && (end.open === null || startsQuoted(passages[at]?.words ?? ''));
    if (!complete) continue;
    if (!startsQuoted(passages[last + 1]?.words ?? '')) return last;
    again = last;
    words = '';
  }
  return again;
}
