import { nameKey } from '../../names.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import { nameAtStart } from '../speech/name-in-words.ts';
import type { Draft } from './draft.ts';

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Proposes every name of two words or more as a mention of whoever was first given it. */
export function proposeMentions(passage: Passage, known: Map<string, string>, draft: Draft, lexicon: Lexicon): void {
  const names = pattern(`(?<![\\p{L}\\p{N}’'-])${lexicon.name}`, 'gu');
  // «Підготувала Дарина Мельничук» is a row of capitals, and the first is none of hers
  const byline = pattern(`^(?:${lexicon.byline})\\s+`, 'u');
  for (const { index, 0: words } of passage.words.matchAll(names)) {
    const start = index + (byline.exec(words)?.[0].length ?? 0);
    const place = nameAtStart(passage.words.slice(start, index + words.length), lexicon);
    const name = place && passage.part(start + place.from, start + place.to);
    if (!name || !/\s/.test(name.words) || isCountry(name.words, lexicon)) continue;
    const key = nameKey(name.words);
    const of = known.get(key) ?? name.words;
    known.set(key, of);
    draft.add({ kind: 'mention', ...name.pointed(), of, ...reason('CAPITALS_IN_ROW') });
  }
}

/** Notes words that mix Latin and Cyrillic letters, and characters that nobody sees or that turn the text around. */
export function noteSuspicious(passage: Passage, draft: Draft): void {
  for (const { index, 0: word } of passage.words.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!LATIN.test(word) || !CYRILLIC.test(word)) continue;
    const found = passage.part(index, index + word.length);
    if (found) draft.add({ kind: 'note', noteKind: 'lookAlike', ...found.pointed(), ...reason('MIXED_SCRIPTS', word) });
  }
  for (const { index, 0: character } of passage.words.matchAll(INVISIBLE)) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const span = passage.at(index, index + 1);
    draft.add({
      kind: 'note',
      noteKind: 'invisibleCharacter',
      span,
      words: character,
      ...reason('INVISIBLE', `U+${code}`),
    });
  }
  for (const { index, 0: control } of passage.words.matchAll(BIDI)) {
    const code = control.charCodeAt(0).toString(16).toUpperCase();
    const span = passage.at(index, index + 1);
    draft.add({ kind: 'note', noteKind: 'bidiControl', span, words: control, ...reason('TURNS_TEXT', `U+${code}`) });
  }
}

function isCountry(words: string, { countries }: Lexicon): boolean {
  return countries.some(({ pattern }) => words.replace(pattern, '').trim() === '');
}
