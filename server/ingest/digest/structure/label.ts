import type { LabelKind, Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';

/** A label at the start of a paragraph, and what stands after it. */
export interface Label {
  kind: LabelKind;
  label: Pointed;
  rest: Passage | null;
}

const KINDS: LabelKind[] = ['evidence', 'claim', 'narrative', 'other'];
const BULLET = '^(?:[-–—•*·▪►❌✅✔✖⚠️\\s]|\\d{1,3}[.)])*';
const NUMBER = '(?:\\s*(?:№|#|No\\.?)?\\s*\\d{1,3})?';

/** The label that a paragraph opens with, or is: "Verified: …", "Наратив 2. …", "Sources". */
export function labelOf(paragraph: Passage, lexicon: Lexicon): Label | null {
  for (const kind of KINDS) {
    const words = `${BULLET}(?<label>${lexicon.labels[kind]}${NUMBER})`;
    const found =
      pattern(`${words}\\s*(?::|：|\\s[—–-]\\s)\\s*`, 'iu').exec(paragraph.words) ??
      withFullStop(kind, words, paragraph.words) ??
      pattern(`${words}[\\s.!?:]*$`, 'iu').exec(paragraph.words);
    const label = found?.groups?.label;
    if (!found || label === undefined) continue;
    const from = found[0].indexOf(label);
    const pointed = paragraph.part(from, from + label.length);
    if (pointed) return { kind, label: pointed.pointed(), rest: paragraph.part(found[0].length) };
  }
  return null;
}

/** "Narrative 1. Title" after a number, "Debunked. Words" before a capital: a full stop is enough. */
function withFullStop(kind: LabelKind, words: string, paragraph: string): RegExpExecArray | null {
  if (kind === 'other') return null;
  const found = pattern(`${words}\\.\\s+`, 'iu').exec(paragraph);
  if (!found) return null;
  if (/\d$/.test(found.groups?.label ?? '')) return kind === 'evidence' ? null : found;
  return kind !== 'narrative' && /^["“«„]?\p{Lu}/u.test(paragraph.slice(found[0].length)) ? found : null;
}
