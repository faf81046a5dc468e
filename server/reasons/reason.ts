/** Why something was read, proposed, changed, left to do or refused: a sentence in English, and what tells it in other languages. */
export interface Reason {
  reason: string;
  /** Which sentence it is; it stays the same where the sentence is worded anew. */
  reasonCode: string;
  /** The words that go into the sentence, in its order. */
  reasonWords: string[];
}

/** Sentences by code, each made of the words that go into it. */
export type Sentences = Readonly<Record<string, (...words: string[]) => string>>;

/** Gives reasons out of a list of sentences. */
export function reasonsOf<S extends Sentences>(sentences: S) {
  return <C extends keyof S & string>(reasonCode: C, ...reasonWords: Parameters<S[C]>): Reason => {
    return { reason: sentences[reasonCode]?.(...reasonWords) ?? '', reasonCode, reasonWords };
  };
}
