import { reason } from '../reading-reasons.ts';
import { type Above, type Taken, unused } from './above.ts';
import type { Label } from './label.ts';
import type { Part } from './part.ts';
import type { Sheet } from './sheet.ts';

/** What a block with a label is, and opens; null where it has none. */
export function labelled(at: number, sheet: Sheet, above: Above): Taken | null {
  const label = sheet.labelAt(at);
  if (!label) return null;
  const { kind } = label;
  const opened: Above = {
    ...above,
    ...{ begun: true, aside: kind === 'other', evidence: kind === 'evidence', ahead: null },
  };
  const part = partOf(at, label, sheet);
  if (part) return { parts: [part], next: at + 1, above: opened };
  if (kind === 'other') return unused(at, reason('OTHER_LABEL', label.label.words), sheet, opened);
  if (kind === 'claim' || kind === 'context') opened.ahead = label;
  if (kind === 'narrative') opened.narrativeAhead = label;
  return unused(at, reason('LABEL_ALONE', label.label.words), sheet, opened);
}

/** The part that label and words make; null where the label stands alone, or opens what is not read. */
function partOf(at: number, label: Label, sheet: Sheet): Part | null {
  const { kind, rest } = label;
  const placed = sheet.placed(at);
  const level = sheet.block(at)?.heading ?? null;
  if (kind === 'other') {
    if (level === null || rest !== null) return null;
    const because = reason('HEADING_OF_LEVEL', String(level));
    return { role: 'heading', ...placed, title: placed.passage, because, label: null };
  }
  if (!rest) return null;
  if (kind === 'narrative') {
    return { role: 'heading', ...placed, title: rest, because: reason('NARRATIVE_LABEL', label.label.words), label };
  }
  if (kind === 'claim') return { role: 'claim', ...placed, claim: rest, label, heads: level !== null };
  return { role: 'text', ...placed, passage: rest, evidence: true, aside: false, label };
}
