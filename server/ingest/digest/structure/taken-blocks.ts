import type { Lexicon } from '../grammar/lexicon.ts';
import { Passage } from '../passage.ts';
import type { Page } from '../reading/page.ts';
import { attributionBelow } from './attributed.ts';
import { type Attribution } from './attribution.ts';
import { outermost, startsQuoted } from './marks.ts';

/** The blocks that a quotation runs over. */
export interface TakenBlocks {
  blocks: number[];
  passage: Passage;
}

const NOTHING_MORE = /^[\s.,;:!?…]*$/;
const LONGEST_QUOTATION = 30;

/** The quotation that begins with a block, below the line that says whose it is; null where none can begin there. */
export function quotationBelow(
  page: Page,
  passages: Passage[],
  at: number,
  isBoundary: (block: number) => boolean,
): TakenBlocks | null {
  const [first, block] = [passages[at], page.blocks[at]];
  if (!first || !block || block.heading !== null || (isBoundary(at) && !startsQuoted(first.words) && !block.quoted))
    return null;
  const last = block.quoted ? lastQuoted(page, at) : lastByMarks(passages, at, isBoundary);
  return taken(passages, at, last);
}

/** A quotation with the line that says whose it is below it. */
export function quotationWithLineBelow(
  page: Page,
  passages: Passage[],
  at: number,
  isBoundary: (block: number) => boolean,
  lexicon: Lexicon,
): { taken: TakenBlocks; attribution: Attribution; line: Passage } | null {
  const [first, block] = [passages[at], page.blocks[at]];
  if (!first || !block || !(block.quoted || startsQuoted(first.words))) return null;
  const end = block.quoted ? lastQuoted(page, at) : lastByMarks(passages, at, isBoundary);
  const quotedAt = (index: number) => page.blocks[index]?.quoted || startsQuoted(passages[index]?.words ?? '');
  const lineAt = (index: number) => {
    const below = passages[index];
    return below ? attributionBelow(below, quotedAt(index + 1) ?? false, lexicon) : null;
  };
  let last = at;
  while (last < end && !lineAt(last + 1)) last++;
  const line = passages[last + 1];
  const attribution = lineAt(last + 1);
  if (!line || !attribution) return null;
  const quotation = taken(passages, at, last);
  return { taken: { blocks: [...quotation.blocks, last + 1], passage: quotation.passage }, attribution, line };
}

function taken(passages: Passage[], at: number, last: number): TakenBlocks {
  const [first, end] = [passages[at] as Passage, passages[last] as Passage];
  const blocks = Array.from({ length: last - at + 1 }, (_, index) => at + index);
  return { blocks, passage: new Passage(first.source, { start: first.span.start, end: end.span.end }) };
}

function lastQuoted({ blocks }: Page, at: number): number {
  let last = at;
  while (blocks[last + 1]?.quoted && blocks[last + 1]?.heading === null) last++;
  return last;
}

/** Follows the marks: to where the opened one closes, or an unopened one does; else over what a mark begins again. */
function lastByMarks(passages: Passage[], at: number, isBoundary: (block: number) => boolean): number {
  let words = '';
  let again = at;
  for (let last = at; last < passages.length && last < at + LONGEST_QUOTATION; last++) {
    if (last > at && isBoundary(last)) break;
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
