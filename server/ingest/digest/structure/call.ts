import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { MARK } from './label.ts';

const LEADING = new RegExp(`^(?:${MARK}|\\s)+`, 'u');
const LONGEST = 200;

/** The words by which a short paragraph asks the reader for something, such as "Subscribe"; null where it does not. */
export function callIn({ words }: Passage, lexicon: Lexicon): string | null {
  return words.length > LONGEST ? null : (lexicon.call.exec(words.replace(LEADING, ''))?.[0] ?? null);
}
