import type { Transaction } from '../../../cypher/database.ts';
import type { Reason } from '../../reasons/reason.ts';
import { luceneQuery, searchWords } from '../../search/search-words.ts';
import { reviewReason } from '../review-reasons.ts';
import { wordsIn } from './likeness.ts';

/** A known claim that some words may express. */
export interface SuggestedClaim extends Reason {
  id: string;
  text: string;
  /** 0 to 1: the part of the claim's own words that stand in the words given, long words counting more. */
  score: number;
}

const FEWEST_LETTERS = 4;
/** Longest words that are looked up: they say most. */
const LOOKED_UP = 12;
const LEAST = 0.2;
const MOST = 8;

/** Known claims that have words in common with some words, best first. */
export async function suggestClaims(
  reader: Pick<Transaction, 'read'>,
  words: string,
  clearance: number,
): Promise<SuggestedClaim[]> {
  const own = contentWords(words);
  const longest = [...own].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, LOOKED_UP);
  if (longest.length === 0) return [];
  const lucene = longest.map((word) => luceneQuery(searchWords(word), false)).join(' OR ');
  const rows = await reader.read('searchTexts', { lucene, clearance });
  return rows
    .filter(({ kind }) => kind === 'Claim')
    .flatMap(({ id, text }) => suggestion(String(id), String(text), own))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function suggestion(id: string, text: string, own: ReadonlySet<string>): SuggestedClaim[] {
  const claim = contentWords(text);
  const shared = [...claim].filter((word) => [...own].some((other) => alike(word, other)));
  const weight = (list: Iterable<string>) => [...list].reduce((sum, word) => sum + word.length, 0);
  const score = Math.round((weight(shared) / (weight(claim) || 1)) * 100) / 100;
  if (score < LEAST || shared.length < 2) return [];
  return [{ id, text, score, ...reviewReason('WORDS_IN_COMMON', shared.join(', ')) }];
}

/** Words that say something: long ones, since short ones are mostly grammar. */
export function contentWords(text: string): Set<string> {
  return new Set([...wordsIn(text)].filter((word) => Array.from(word).length >= FEWEST_LETTERS || /\d/.test(word)));
}

/** Whether two words are forms of one: equal, or the same but for their endings. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || /\d/.test(a + b)) return false;
  const stem = Math.max(4, shorter - 2);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 4;
}
