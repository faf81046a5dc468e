import { searchKey } from '../../cypher/search-key.ts';

/** A word that is looked for, in each script it may be written in. */
export interface SearchWord {
  forms: string[];
}

/** Fewest characters of a word that may begin a longer one, or differ from it by a letter. */
const PREFIX = 2;
const FUZZY = 5;
/** What the indexes' analyzer leaves out: to ask for one of these would find nothing. */
const NOT_INDEXED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);
/** Most words of a search that count. */
const MOST = 12;

/** The words of a search, folded as the indexes are. */
export function searchWords(text: string): SearchWord[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST).map((word) => ({ forms: [...new Set(fold(searchKey(word)).split(' '))] }));
}

/** A text in lower case, without accents, for comparison. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The Lucene query for words that must all occur: exactly, as the start of a word, or (as a second try) with a letter
 * or two wrong. Words hold letters and digits only, so that nothing needs escaping but Lucene's own operators in
 * capitals, which lower case takes away.
 */
export function luceneQuery(words: readonly SearchWord[], fuzzy: boolean): string {
  const indexed = words.filter(({ forms }) => !forms.every((form) => NOT_INDEXED.has(form)));
  return (indexed.length > 0 ? indexed : words)
    .map(({ forms }) => `(${forms.flatMap((form) => variants(form, fuzzy)).join(' OR ')})`)
    .join(' AND ');
}

/**
 * The Lucene query for posts: words or the starts of words. Lucene gives every word that begins alike the same weight, so
 * that what is found first among very many is not a matter of how often hidden posts use a word.
 */
export function evenQuery(words: readonly SearchWord[]): string {
  return words.map(({ forms }) => `(${forms.map((form) => `${form}*`).join(' OR ')})`).join(' AND ');
}

function variants(form: string, fuzzy: boolean): string[] {
  const prefix = form.length >= PREFIX ? [`${form}*`] : [];
  const near = fuzzy && form.length >= FUZZY ? [`${form}~${form.length >= 8 ? 2 : 1}`] : [];
  return [form, ...prefix, ...near];
}
