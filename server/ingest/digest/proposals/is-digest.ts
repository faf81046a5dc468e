import type { Lexicon } from '../grammar/lexicon.ts';
import type { Part } from '../structure/part.ts';

/** Whether a document names what propaganda says and answers it, and why it is or is not taken for a digest. */
export function isDigest(parts: Part[], lexicon: Lexicon): { isDigest: boolean; because: string } {
  const quotations = parts.filter(({ role }) => role === 'quotation').length;
  const claims = parts.filter(({ role }) => role === 'claim').length;
  const labels = parts.flatMap((part) => ('label' in part && part.label ? [part.label] : []));
  const answers = labels.filter(({ kind }) => kind === 'evidence').length;
  const guessed = labels.some(({ recurring }) => recurring);
  const says = (words: RegExp) => parts.some(({ passage }) => passage.words.search(words) >= 0);
  const subject = says(lexicon.subject) || (answers > 0 && says(lexicon.collective));
  const found = `${quotations} quotations with a speaker, ${claims} labelled claims, ${answers} labelled answers`;
  if (quotations + claims === 0) {
    return {
      isDigest: false,
      because: `It is no digest: no quotation with its speaker and no labelled claim stands in it.`,
    };
  }
  if (claims > 0 && answers > 0 && !guessed) return { isDigest: true, because: `It has ${found}.` };
  if (subject) return { isDigest: true, because: `It has ${found}, and speaks of propaganda.` };
  return { isDigest: false, because: `It is no digest: it has ${found}, and nothing in it speaks of propaganda.` };
}
