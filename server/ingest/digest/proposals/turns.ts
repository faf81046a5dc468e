import type { Lexicon } from '../grammar/lexicon.ts';
import { FEWEST_WORDS, wordsIn } from './told-words.ts';

/** Where within a sentence the author turns from what propaganda says to the answer, and the words that say so. */
export interface Turn {
  at: number;
  opening: string;
}

/** How far behind "despite" propaganda is named. */
const NEAR = 70;

/** "Sailors tell of sinking ships, in fact forty-one left the port." */
export function turnIn(words: string, lexicon: Lexicon): Turn | null {
  const contrast = [...words.matchAll(lexicon.contrastWithin)][0];
  return contrast ? { at: contrast.index, opening: contrast[0] } : afterConcession(words, lexicon);
}

/** "Despite what propaganda tells of sinking ships, forty-one left the port." */
export function afterConcession(words: string, lexicon: Lexicon): Turn | null {
  for (const { index, 0: opening } of words.matchAll(lexicon.concession)) {
    const from = index + opening.length;
    const [named] = words.slice(from, from + NEAR).matchAll(lexicon.collective);
    if (!named) continue;
    // the first comma that does not go on with what is told: "propagandists assert, that …, forty-one left"
    for (let at = words.indexOf(',', from + named.index); at >= 0; at = words.indexOf(',', at + 1)) {
      const rest = words.slice(at + 1);
      if (lexicon.that.test(rest)) continue;
      return wordsIn(rest) < FEWEST_WORDS ? null : { at: at + 1, opening };
    }
  }
  return null;
}
