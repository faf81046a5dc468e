import type { Quotation } from '../../extraction/speakers-words.ts';
import type { Span } from '../../source-text.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage } from '../passage.ts';
import { closesAtEnd, outermost, startsQuoted } from './marks.ts';

export type Marks =
  | 'well-formed'
  | 'closing mark missing'
  | 'opening mark missing'
  | 'both marks missing'
  | 'several quoted segments';

/** A quotation that is a paragraph, or several, by itself. */
export interface BlockQuotation extends Quotation {
  span: Span;
  marks: Marks;
}

/** Reads which words of a passage are the speaker's: what stands between its marks, or all of it. */
export function readQuotation(passage: Passage, lexicon: Lexicon): BlockQuotation {
  const { words } = passage;
  const { marks, pieces } = segmentsOf(words);
  const segments = pieces
    .flatMap(([from, to]) => withoutRepeatedMarks(words, from, to))
    .flatMap(([from, to]) => passage.part(from, to)?.span ?? []);
  return { span: passage.span, marks, segments, ...brackets(passage, lexicon) };
}

/** What an editor left out of the words, and put into them. */
export function brackets(passage: Passage, { editor }: Lexicon): Pick<Quotation, 'elisions' | 'insertions'> {
  const spans = (pattern: RegExp) =>
    [...passage.words.matchAll(pattern)].map(({ index, 0: all }) => passage.at(index, index + all.length));
  return {
    elisions: spans(/\[(?:…|\.{2,3}|\. \. \.)\]|\((?:…|\.{2,3})\)|<(?:…|\.{3})>/g),
    insertions: spans(
      pattern(`\\[(?!…|\\.{2,3}\\]|\\. \\. \\.)[^\\][]{1,300}\\]|\\([^()]{0,300}[—–,.-]\\s?${editor}\\)`, 'giu'),
    ),
  };
}

function segmentsOf(words: string): { marks: Marks; pieces: [number, number][] } {
  const pairs = outermost(words);
  const [first] = pairs;
  const last = pairs.at(-1);
  const ends = closesAtEnd(words, last);
  if (first && first.open === 0 && ends) {
    const whole = pairs.filter((pair) => pair.open !== null && pair.close !== null);
    return {
      marks: whole.length > 1 ? 'several quoted segments' : 'well-formed',
      pieces: whole.map(({ open, close }) => [(open ?? 0) + 1, close ?? words.length]),
    };
  }
  if (first?.open === 0 && first.close === null) return { marks: 'closing mark missing', pieces: [[1, words.length]] };
  if (ends && last.open === null) return { marks: 'opening mark missing', pieces: [[0, last.close ?? words.length]] };
  if (startsQuoted(words)) {
    const whole = pairs.filter((pair) => pair.open !== null);
    return {
      marks: 'several quoted segments',
      pieces: whole.map(({ open, close }) => [(open ?? 0) + 1, close ?? words.length]),
    };
  }
  return { marks: 'both marks missing', pieces: [[0, words.length]] };
}

/** The paragraphs of a quotation, each without the mark that it begins with. */
function withoutRepeatedMarks(words: string, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  for (const { index, 0: gap } of words.slice(from, to).matchAll(/\s*\n\s*[“«„‟"]/g)) {
    pieces.push([start, from + index]);
    start = from + index + gap.length;
  }
  pieces.push([start, to]);
  return pieces;
}
