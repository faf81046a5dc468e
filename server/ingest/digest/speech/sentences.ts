import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { outermost, type Pair } from '../structure/marks.ts';

const END = /[.!?…]+["”»“’)\]]*(?=\s+["“«„‘'([—–-]?\s?[\p{Lu}\p{N}])/gu;

/** A sentence, and the quoted words in it, as indices into its own words. */
export interface Sentence {
  passage: Passage;
  quoted: { open: number; close: number }[];
}

/** The sentences of a paragraph. None ends inside quotation marks or at an abbreviation. */
export function sentencesOf(paragraph: Passage, lexicon: Lexicon): Sentence[] {
  const { words } = paragraph;
  const pairs = outermost(words).filter(isWhole);
  const ends: number[] = [];
  for (const { index, 0: mark } of words.matchAll(END)) {
    const at = index + mark.length;
    if (pairs.some(({ open, close }) => open < at && at <= close)) continue;
    if (lexicon.abbreviation.test(words.slice(Math.max(0, at - 20), at))) continue;
    ends.push(at);
  }
  ends.push(words.length);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of ends) {
    const passage = paragraph.part(from, end);
    if (passage) {
      const start = paragraph.indexOf(passage.span.start);
      const quoted = pairs
        .filter(({ open, close }) => open >= start && close < start + passage.words.length)
        .map(({ open, close }) => ({ open: open - start, close: close - start }));
      sentences.push({ passage, quoted });
    }
    from = end;
  }
  return sentences;
}

const FEWEST_SPOKEN_WORDS = 4;

/** Whether words in quotation marks are somebody's, rather than a name or a word that the author keeps off. */
export function isSpoken(words: string, { open, close }: Sentence['quoted'][number]): boolean {
  const inside = words.slice(open, close).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (inside >= FEWEST_SPOKEN_WORDS) return true;
  return inside > 1 && open === 0 && /^[,.!?…]?\s*[—–-]\s/.test(words.slice(close + 1));
}

function isWhole(pair: Pair): pair is { open: number; close: number } {
  return pair.open !== null && pair.close !== null;
}
