import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';

/** Where a name stands in some words, as indices. */
export interface NameAt {
  from: number;
  to: number;
}

/** The name that the words end with, without the role and the sentence's first word before it. */
export function nameAtEnd(words: string, lexicon: Lexicon): NameAt | null {
  const start = Math.max(0, words.length - 160);
  const near = words.slice(start);
  const quoted = /[«“"„]([^«»“”"„]{2,60})[»”"“]$/u.exec(near);
  if (quoted?.[1] && /^\p{Lu}/u.test(quoted[1])) {
    return { from: start + quoted.index + 1, to: start + quoted.index + 1 + quoted[1].length };
  }
  const found = pattern(`(?<![\\p{L}\\p{N}’'-])(?<!\\d[ \\u00A0])${lexicon.name}$`, 'u').exec(near);
  return found ? trimmed(words, start + found.index, words.length, lexicon) : null;
}

/** The name that the words begin with, without the role before it. */
export function nameAtStart(words: string, lexicon: Lexicon): NameAt | null {
  const quoted = /^[«“"„]([^«»“”"„]{2,60})[»”"“]/u.exec(words);
  if (quoted?.[1] && /^\p{Lu}/u.test(quoted[1])) return { from: 1, to: 1 + quoted[1].length };
  const found = pattern(`^${lexicon.name}`, 'u').exec(words.slice(0, 200));
  return found ? trimmed(words, 0, found[0].length, lexicon) : null;
}

function trimmed(words: string, from: number, to: number, lexicon: Lexicon): NameAt | null {
  const roles = [...words.slice(from, to).matchAll(lexicon.role)];
  const afterRole = roles.at(-1);
  let start = from;
  if (afterRole) {
    const end = from + afterRole.index + afterRole[0].length;
    const rest = words.slice(end, to);
    if (/^\s+\p{Lu}/u.test(rest)) start = end + (rest.length - rest.trimStart().length);
    else if (end === to) return null;
  }
  for (;;) {
    const first = /^\S+/u.exec(words.slice(start, to))?.[0];
    if (first === undefined) return null;
    if (!lexicon.notName.test(first.replace(/[.,]$/, ''))) break;
    const next = /^\S+\s+(?=\p{Lu})/u.exec(words.slice(start, to))?.[0];
    if (next === undefined) return null;
    start += next.length;
  }
  return { from: start, to: start + words.slice(start, to).replace(/(?:['’ʼ]s?|-)$/u, '').length };
}
