import { z } from 'zod';
import type { SourceText, Span } from '../../source-text.ts';
import type { AnswerKey } from './answer-key.ts';

const words = z.string().min(1);
/** Words as they stand, or where they begin and with which words they end. */
const place = z.union([words, z.tuple([words, words])]);

const shape = z.strictObject({
  /** How each section begins. */
  sections: z.array(words),
  narratives: z.array(words),
  quotes: z.array(z.strictObject({ words: place, speaker: z.array(words).min(1), followers: z.int().nullable() })),
  counterEvidence: z.array(z.strictObject({ words: place, source: z.array(words).min(1).nullable() })),
});

/** A hand-made answer key that gives words instead of places. @throws naming the words that the text does not have */
export function styleKey(json: string, text: SourceText): AnswerKey {
  const key = shape.parse(JSON.parse(json));
  const end = Array.from(text.text.trimEnd()).length;
  const starts = key.sections.map((first) => find(text, first).start);
  return {
    sections: starts.map((start, at) => ({ start, end: starts[at + 1] ?? end })),
    narratives: key.narratives.map((title) => find(text, title)),
    quotes: key.quotes.map(({ words, ...rest }) => ({ span: find(text, words), ...rest })),
    counterEvidence: key.counterEvidence.map(({ words, source }) => ({ span: find(text, words), source })),
  };
}

function find(text: SourceText, words: string | [string, string]): Span {
  const [first, last] = typeof words === 'string' ? [words, null] : words;
  const at = text.text.indexOf(first);
  const until = last === null ? at : text.text.indexOf(last, at + first.length);
  if (at < 0 || until < 0) throw new Error(`The text of the answer key has no “${at < 0 ? first : last}”.`);
  const point = (unit: number) => Array.from(text.text.slice(0, unit)).length;
  return { start: point(at), end: point(until + (last ?? first).length) };
}
