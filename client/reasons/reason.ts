import { apart } from '../../picture/words/apart.ts';
import type { ReasonCode } from '../api/review.ts';

/**
 * Why something was read, proposed, changed, left to do or refused, as the API tells it: in English, and what tells it
 * in other languages.
 */
export interface Reason {
  reason: string;
  /** Null: it was told before there were codes. */
  reasonCode: ReasonCode | null;
  reasonWords: readonly string[] | null;
}

/** A sentence of a language, made of the words that go into it, which are set apart already. */
export type Sentence = (...words: string[]) => string;

/** A reason in the sentences of a language; as the API tells it where they lack it. */
export function worded({ reason, reasonCode, reasonWords }: Reason, sentences: Record<ReasonCode, Sentence>): string {
  const sentence = reasonCode === null ? undefined : sentences[reasonCode];
  return sentence ? sentence(...(reasonWords ?? []).map(setApart)) : reason;
}

/** An empty word stands for none, and has nothing to set apart. */
const setApart = (word: string): string => (word === '' ? '' : apart(word));

/** A word that was set apart, as it is: one of the API's own that a language has a word for. */
export const bare = (word: string): string => word.replace(/^\u2068|\u2069$/g, '');

/** A reason as it goes on after "because". */
export function small(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
