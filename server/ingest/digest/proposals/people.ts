import { nameKey } from '../../names.ts';
import type { Pointed } from '../passage.ts';

/** What is known of a name. Whoever is quoted by themselves spreads it or is undecided. */
type Known = 'amplifier' | 'undecided' | 'answering' | 'named';

/** The names that a document gives those who speak in it, and on which side they do. */
export class People {
  readonly #names: { name: Pointed; words: string[]; known: Known }[] = [];

  /** Remembers a name. */
  add(name: Pointed, known: Known): void {
    this.#names.push({ name, words: nameKey(name.words).split(' '), known });
  }

  /** Whether somebody of this name is remembered as this. */
  has(name: string, known: Known): boolean {
    return this.#likeThis(name).some((one) => one.known === known);
  }

  /** Whether somebody of this name is quoted by themselves, and so is no source unless an analyst says it. */
  spreads(name: string): boolean {
    return this.has(name, 'amplifier') || this.has(name, 'undecided');
  }

  /** A longer name of the document that ends as this one does; null where there is none, or more than one. */
  fullerName(name: string): Pointed | null {
    const length = nameKey(name).split(' ').length;
    const fuller = this.#likeThis(name).filter(({ words, known }) => words.length > length && known !== 'answering');
    const different = new Set(fuller.map(({ words }) => words.join(' ')));
    return different.size === 1 ? (fuller[0]?.name ?? null) : null;
  }

  #likeThis(name: string) {
    const words = nameKey(name).split(' ');
    return this.#names.filter(({ words: other }) => {
      const shared = Math.min(words.length, other.length);
      return words.slice(-shared).every((word, at) => sameWord(word, other.slice(-shared)[at] ?? ''));
    });
  }
}

/** Whether two words are one, Cyrillic ones in whatever case: "коваль", "коваля". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 3 || !/^\p{Script=Cyrillic}+$/u.test(a + b)) return false;
  const stem = Math.max(3, shorter - 2);
  return a.slice(0, stem) === b.slice(0, stem);
}
