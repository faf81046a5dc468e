import type { Transaction } from '../../../cypher/database.ts';
import { nameKey } from '../../ingest/names.ts';
import type { Reason } from '../../reasons/reason.ts';
import { luceneQuery, searchWords } from '../../search/search-words.ts';
import { reviewReason } from '../review-reasons.ts';
import { looks } from './flags.ts';
import { latinKey, spellingLikeness } from './likeness.ts';

/** Somebody or something known that a printed name may be. Never taken for it without an analyst. */
export interface NameSuggestion extends Reason {
  id: string;
  /** The type in the API, such as Person. */
  kind: string;
  /** The name that fits best. */
  name: string;
  /** exact, transliteration, part, likeness or imitation. */
  by: SuggestedBy;
  /** 0 to 1. */
  score: number;
}

export type SuggestedBy = 'exact' | 'transliteration' | 'part' | 'likeness' | 'imitation';

/** Kinds of node that a name may be of. */
export const SPEAKING = ['Person', 'Organization', 'Collective'];
export const CARRYING = ['Channel'];

/** From which likeness of spelling on a name is suggested. */
const LIKE = 0.75;
const MOST = 8;

/**
 * Who is known by a name like this, best first. Three ways, each with its own score: the same key (1), the same in Latin
 * letters (0.9), one name being the end of the other (0.7), and, where `likeness` is wanted, a similar spelling (below).
 */
export async function suggestNames(
  reader: Pick<Transaction, 'read'>,
  name: string,
  kinds: readonly string[],
  clearance: number,
  likeness = true,
): Promise<NameSuggestion[]> {
  const words = searchWords(name);
  if (words.length === 0) return [];
  const best = new Map<string, NameSuggestion>();
  for (const word of words) {
    // one word that fits is enough to be looked at: the score below decides
    for (const row of await reader.read('searchNames', { lucene: luceneQuery([word], likeness), clearance })) {
      if (!kinds.includes(String(row.kind))) continue;
      const suggestion = bestName(name, String(row.id), String(row.kind), row.names as string[], likeness);
      if (!suggestion) continue;
      const before = best.get(suggestion.id);
      if (!before || before.score < suggestion.score) best.set(suggestion.id, suggestion);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}

function bestName(name: string, id: string, kind: string, names: string[], likeness: boolean): NameSuggestion | null {
  const found = names
    .flatMap((known) => {
      const fit = fitOfNames(name, known, likeness);
      return fit ? [{ ...fit, id, kind, name: known }] : [];
    })
    .sort((a, b) => b.score - a.score);
  return found[0] ?? null;
}

/** How well a printed name fits a known one, and why; null where it does not. Pure. */
export function fitOfNames(
  printed: string,
  known: string,
  likeness: boolean,
): (Pick<NameSuggestion, 'by' | 'score'> & Reason) | null {
  const [a, b] = [nameKey(printed), nameKey(known)];
  if (a === '' || b === '') return null;
  if (a === b) return { by: 'exact', score: 1, ...reviewReason('SAME_NAME', known) };
  if (looks(printed) === looks(known)) {
    return { by: 'imitation', score: 0.5, ...reviewReason('IMITATES', known) };
  }
  const [latin, knownLatin] = [latinKey(printed), latinKey(known)];
  if (latin === knownLatin) {
    return { by: 'transliteration', score: 0.9, ...reviewReason('SAME_IN_LATIN', known, latin) };
  }
  const [shorter, longer] = latin.length < knownLatin.length ? [latin, knownLatin] : [knownLatin, latin];
  if (longer.endsWith(` ${shorter}`)) {
    return { by: 'part', score: 0.7, ...reviewReason('LAST_PART', shorter, longer) };
  }
  if (!likeness) return null;
  const score = spellingLikeness(latin, knownLatin);
  if (score < LIKE || score === 1) return null;
  const rounded = Math.round(score * 65) / 100;
  return { by: 'likeness', score: rounded, ...reviewReason('SPELT_ALIKE', known, String(Math.round(score * 100))) };
}
