import type { Lexicon } from '../grammar/lexicon.ts';
import { wholeWords } from '../grammar/phrases.ts';

const SAMPLE = 50_000;

/** The language whose short words are the most frequent at the start of a text. */
export function languageOf(text: string, { grammars }: Lexicon): string {
  const sample = text.slice(0, SAMPLE);
  const counts = grammars.map(({ language, functionWords }) => ({
    language,
    count: [...sample.matchAll(wholeWords(functionWords))].length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
