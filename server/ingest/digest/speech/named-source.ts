import type { Lexicon } from '../grammar/lexicon.ts';
import { nameAtEnd } from './name-in-words.ts';
import type { Who } from './who.ts';

const MOST_SOURCE_WORDS = 6;

/** A name between two places, after its role or, in marks, anywhere: "військовий експерт Іван Коваль". */
export function nameIn(words: string, from: number, to: number, lexicon: Lexicon): Omit<Who, 'by'> | null {
  const between = words.slice(from, to).trimEnd();
  const name = nameAtEnd(between, lexicon) ?? fromCapital(between, lexicon);
  if (!name) return null;
  const before = between.slice(0, name.from).replace(/[«“"„]$/u, '');
  const role: [number, number] | null = /\p{L}{2}/u.test(before) ? [from, from + before.length] : null;
  return { from: from + name.from, to: from + name.to, role };
}

/** "оператора мережі": a source without a name. */
export function phraseIn(words: string, from: number, to: number): Omit<Who, 'by'> | null {
  const phrase = words.slice(from, to).trim();
  const few = phrase.split(/\s+/).length <= MOST_SOURCE_WORDS && /\p{L}{3}/u.test(phrase);
  return few ? { from, to, role: null } : null;
}

/** "Союза пекарей": a name that goes on in small letters. */
function fromCapital(words: string, lexicon: Lexicon): { from: number; to: number } | null {
  const found = /(?<![\p{L}\p{N}])(?=\p{Script=Cyrillic})\p{Lu}[\p{L}’'-]+(?:\s+\p{L}[\p{L}’'-]*){0,5}$/u.exec(words);
  const first = found?.[0].split(/\s/)[0];
  return found && first && !lexicon.notName.test(first) ? { from: found.index, to: words.length } : null;
}
