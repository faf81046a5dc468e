import type { Reason } from '../../../reasons/reason.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { reason } from '../reading-reasons.ts';
import type { Part } from '../structure/part.ts';

/** Whether a document names what propaganda says and answers it, and why it is or is not taken for a digest. */
export function isDigest(parts: Part[], lexicon: Lexicon): { isDigest: boolean; why: Reason } {
  const quotations = parts.flatMap((part) => (part.role === 'quotation' ? part.quotations : [])).length;
  const claims = parts.filter(({ role }) => role === 'claim').length;
  const labels = parts.flatMap((part) => ('label' in part && part.label ? [part.label] : []));
  const answers = labels.filter(({ kind }) => kind === 'evidence').length;
  const guessed = labels.some(({ recurring }) => recurring);
  const says = (words: RegExp) => parts.some(({ passage }) => passage.words.search(words) >= 0);
  const subject = says(lexicon.subject) || (answers > 0 && says(lexicon.collective));
  const found = [`${quotations}`, `${claims}`, `${answers}`] as const;
  if (quotations + claims === 0) return { isDigest: false, why: reason('NO_SAYINGS') };
  if (claims > 0 && answers > 0 && !guessed) return { isDigest: true, why: reason('HAS_LABELS', ...found) };
  if (subject) return { isDigest: true, why: reason('HAS_PROPAGANDA', ...found) };
  return { isDigest: false, why: reason('NO_PROPAGANDA', ...found) };
}
