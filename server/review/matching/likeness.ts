import { transliterate } from 'transliteration';
import { nameKey } from '../../ingest/names.ts';

/** A name in Latin letters, as it is compared across scripts. */
export function latinKey(name: string): string {
  return nameKey(transliterate(name.normalize('NFKC')));
}

/** How many letters two words differ by: put in, left out, changed or swapped with the next. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let beforeLast: number[] = [];
  let last = to.map((_, at) => at + 1);
  last.unshift(0);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** 1 for equal words, 0 for words that have nothing in common. */
export function spellingLikeness(a: string, b: string): number {
  const longest = Math.max(Array.from(a).length, Array.from(b).length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The different words of a text, in lower case. */
export function wordsIn(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(WORD) ?? []);
}

/** How much two texts share: words in common of all their words, 0 to 1. */
export function wordLikeness(a: string, b: string): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
