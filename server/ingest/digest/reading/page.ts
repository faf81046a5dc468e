import type { Reason } from '../../../reasons/reason.ts';
import { SourceText, type Span } from '../../source-text.ts';
import { bounds } from './bounds.ts';
import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';

/** How a block stood in the document it was read from. */
export interface BlockStyle {
  /** Level of a heading, from 1; null where the format does not say that the block is one. */
  heading: number | null;
  /** Whether the format sets it off as a quotation. */
  quoted: boolean;
  /** Whether a rule or a line of asterisks stands before it. */
  afterBreak: boolean;
}

/** A paragraph, heading or list item: where it stands in the stored text, and how. */
export interface Block extends BlockStyle {
  span: Span;
}

/** The stored text of a document and its blocks, in their order; no two overlap. */
export interface Page {
  text: SourceText;
  blocks: Block[];
  /** What of the input is not in the text. */
  notices: Reason[];
}

/** A block before it has a place. */
export type Loose = Partial<BlockStyle> & { words: string };

/** The stored text of a marked-up document: its blocks with an empty line between each two. */
export function pageOf(place: string, loose: Loose[], notices: Reason[] = []): Page {
  const kept = loose.map((block) => ({ ...block, words: block.words.trim() })).filter(({ words }) => words !== '');
  let at = 0;
  const blocks = kept.map(({ words, heading = null, quoted = false, afterBreak = false }): Block => {
    const start = at;
    const end = start + Array.from(words).length;
    at = end + 2;
    return { span: { start, end }, heading, quoted, afterBreak };
  });
  return boundedPage(place, { text: new SourceText(kept.map(({ words }) => words).join('\n\n')), blocks, notices });
}

/** The page as it is. @throws InputRefused where it holds nothing, or more than a digest does */
export function boundedPage(place: string, page: Page): Page {
  if (page.blocks.length === 0) throw new InputRefused(place, readingRefusal('NO_WORDS'));
  if (page.text.length > bounds.textCharacters) {
    throw new InputRefused(place, readingRefusal('TEXT_TOO_LONG', `${page.text.length}`, `${bounds.textCharacters}`));
  }
  if (page.blocks.length > bounds.paragraphs) {
    throw new InputRefused(
      place,
      readingRefusal('TOO_MANY_PARAGRAPHS', `${page.blocks.length}`, `${bounds.paragraphs}`),
    );
  }
  for (const { span } of page.blocks) {
    const length = span.end - span.start;
    if (length > bounds.paragraphCharacters) {
      throw new InputRefused(
        `${place}, line ${page.text.line(span.start)}`,
        readingRefusal(
          'PARAGRAPH_TOO_LONG',
          `${length}`,
          `${bounds.paragraphCharacters}`,
          page.text.slice({ start: span.start, end: span.start + 40 }),
        ),
      );
    }
  }
  return page;
}
