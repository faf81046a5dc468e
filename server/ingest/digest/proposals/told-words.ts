import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Speaker } from './proposal.ts';

/** How many words make a statement. */
export const FEWEST_WORDS = 4;

export function wordsIn(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** What is told in other words before a quotation of the same sentence: "pointed out how … and posed the scenario: “". */
export function beforeQuote(said: Passage, sentence: Passage, open: number, lexicon: Lexicon): Passage | null {
  const quote = sentence.at(open, open + 1).start;
  if (said.span.start >= quote) return null;
  if (said.span.end <= quote) return said;
  const told = said.part(0, said.indexOf(quote))?.words.replace(/[\s,:—–-]+$/u, '') ?? '';
  const cut = Math.max(told.lastIndexOf(','), ([...told.matchAll(lexicon.conjunction)].at(-1)?.index ?? 0) - 1);
  const kept = cut > told.length / 2 ? told.slice(0, cut) : told;
  return wordsIn(kept) >= FEWEST_WORDS ? said.part(0, kept.length) : null;
}

/** What the author says before "as propaganda tells". */
export function leadBefore(sentence: Passage, speaker: Speaker): Passage | null {
  const before = sentence.words.slice(0, sentence.indexOf(speaker.span.start));
  const comma = before.lastIndexOf(',');
  return comma > 0 && wordsIn(before.slice(0, comma)) >= FEWEST_WORDS ? sentence.part(0, comma) : null;
}
