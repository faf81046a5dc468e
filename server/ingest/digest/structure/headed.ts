import { reason } from '../reading-reasons.ts';
import { type Above, type Taken, unused } from './above.ts';
import { titleIn } from './heading.ts';
import type { Part } from './part.ts';
import type { Sheet } from './sheet.ts';

/** A heading, or the name of a narrative below its label; null where the block is none. */
export function headed(at: number, sheet: Sheet, above: Above, last: Part | undefined): Taken | null {
  const placed = { ...sheet.placed(at), title: titleIn(sheet.passage(at)) };
  const { narrativeAhead: label } = above;
  if (label) {
    const because = reason('BELOW_NARRATIVE_LABEL', label.label.words);
    const parts = [{ role: 'heading' as const, ...placed, because, label }];
    return { parts, next: at + 1, above: { ...above, narrativeAhead: null } };
  }
  const level = sheet.block(at)?.heading ?? null;
  // "412 posts, 3.1 million views" below a narrative's name is no heading of its own
  const below = last?.role === 'heading' && last.label !== null && /^\p{N}/u.test(sheet.passage(at).words);
  const isOne = sheet.tellsHeadings ? level !== null : !above.ahead && !below && sheet.looksLikeHeading(at);
  if (!isOne) return null;
  if (level !== null && level > sheet.level) {
    return unused(at, reason('INNER_HEADING'), sheet, { ...above, begun: true });
  }
  const because = level === null ? reason('SHORT_LINE') : reason('HEADING_OF_LEVEL', String(level));
  return {
    parts: [{ role: 'heading', ...placed, because, label: null }],
    next: at + 1,
    above: { ...above, begun: true, evidence: false, aside: false, ahead: null },
  };
}
