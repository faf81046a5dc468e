import type { Note } from '../api/fragments.ts';
import { texts } from '../texts.ts';

/** What a note says: a sentence of the importer in the page's language, else the words that were noted. */
export function noteText({ text, textCode, textWords }: Pick<Note, 'text' | 'textCode' | 'textWords'>): string {
  return texts.reason({ reason: text, reasonCode: textCode, reasonWords: textWords });
}
