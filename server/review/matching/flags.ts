import type { Reason } from '../../reasons/reason.ts';
import { reviewReason } from '../review-reasons.ts';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** What is suspicious about a name, letters of another script among its own, and what nobody sees. */
export function suspicions(name: string): Reason[] {
  const found: Reason[] = [];
  for (const word of name.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if ([LATIN, CYRILLIC, GREEK].filter((script) => script.test(word)).length > 1) {
      found.push(reviewReason('NAME_MIXES_SCRIPTS', word));
    }
  }
  if (BIDI.test(name)) found.push(reviewReason('NAME_TURNS_TEXT'));
  if (INVISIBLE.test(name)) found.push(reviewReason('NAME_HIDES'));
  return found;
}

/** Cyrillic and Greek letters that look like Latin ones. */
const TWINS = new Map(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwαaεeοoρpνvυuιi'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [],
  ),
);

/** A name by what it looks like, whatever script its letters are of: equal for names that imitate each other. */
export function looks(name: string): string {
  const seen = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from(seen, (letter) => TWINS.get(letter) ?? letter).join('');
}
