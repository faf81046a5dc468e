import type { LabelKind, Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { startsQuoted } from './marks.ts';

/** A label at the start of a paragraph, and what stands after it. */
export interface Label {
  kind: LabelKind;
  label: Pointed;
  rest: Passage | null;
  /** Whether no grammar has it, and the document itself shows what it opens. */
  recurring: boolean;
}

const KINDS: LabelKind[] = ['evidence', 'claim', 'narrative', 'context', 'other'];
/** A mark before a paragraph: a dot, a dash, a picture. */
export const MARK = '[-–—•*·▪►✔✖\\p{Extended_Pictographic}\\u{FE0F}\\u{200D}]';
/** What may stand before a label. */
export const BULLET = `^(?:${MARK}|\\s|\\d{1,3}[.)])*`;
const OPENING = new RegExp(
  `${BULLET}(?<label>\\p{Lu}[^\\n.:：;?!…“”«»„"()\\[\\]]{2,48}?)(?:[:：.]|\\s[—–-]\\s|$)\\s*`,
  'u',
);
const MOST_WORDS = 5;

/** The label that a paragraph opens with, or is: "Verified: …", "Наратив 2. …", "Sources". */
export function labelOf(paragraph: Passage, lexicon: Lexicon): Label | null {
  const number = `(?:\\s*(?:№|#|No\\.?)?\\s*\\d{1,3}|\\s+[IVX]{1,5}(?!\\p{L})|\\s+${lexicon.ordinal})?`;
  for (const kind of KINDS) {
    const words = `${BULLET}(?<label>${lexicon.labels[kind]}${number})`;
    const found =
      pattern(`${words}\\s*(?::|：|\\s[—–-]\\s)\\s*`, 'iu').exec(paragraph.words) ??
      withFullStop(kind, words, paragraph.words, lexicon) ??
      pattern(`${words}[\\s.!?:]*$`, 'iu').exec(paragraph.words);
    const label = found?.groups?.label;
    if (!found || label === undefined) continue;
    const from = found[0].indexOf(label);
    const pointed = paragraph.part(from, from + label.length);
    if (pointed) return { kind, label: pointed.pointed(), rest: paragraph.part(found[0].length), recurring: false };
  }
  return recurringLabel(paragraph, lexicon);
}

/** The words that a paragraph opens with as with a label, and where what they open begins; null where it has none. */
export function openingOf({ words }: Passage): { label: string; from: number; rest: number } | null {
  const found = OPENING.exec(words);
  const label = found?.groups?.label?.trimEnd();
  if (!found || !label || label.split(/\s+/).length > MOST_WORDS) return null;
  if (startsQuoted(words.slice(found[0].length))) return null;
  return { label, from: found[0].indexOf(label), rest: found[0].length };
}

function recurringLabel(paragraph: Passage, { recurring }: Lexicon): Label | null {
  if (recurring.size === 0) return null;
  const opening = openingOf(paragraph);
  const kind = opening && recurring.get(opening.label.toLocaleLowerCase());
  const label = opening && paragraph.part(opening.from, opening.from + opening.label.length);
  return kind && label ? { kind, label: label.pointed(), rest: paragraph.part(opening.rest), recurring: true } : null;
}

/** "Narrative 1. Title", "Narrative one. Title" after a number, "Debunked. Words" before a capital: a full stop is enough. */
function withFullStop(kind: LabelKind, words: string, paragraph: string, { ordinal }: Lexicon): RegExpExecArray | null {
  if (kind === 'other') return null;
  const found = pattern(`${words}\\.\\s+`, 'iu').exec(paragraph);
  if (!found) return null;
  if (pattern(`(?:\\d|\\s${ordinal})$`, 'iu').test(found.groups?.label ?? ''))
    return kind === 'evidence' ? null : found;
  return kind !== 'narrative' && /^["“«„]?\p{Lu}/u.test(paragraph.slice(found[0].length)) ? found : null;
}
