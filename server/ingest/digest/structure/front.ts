import { reason } from '../reading-reasons.ts';
import { type Above, type Taken, unused } from './above.ts';
import { type Byline, bylinesOf, mastheadOf } from './byline.ts';
import type { Part } from './part.ts';
import type { Sheet } from './sheet.ts';

const FRONT_BLOCKS = 6;

/** Title, byline, what stands beside the byline, and the day; null where the block is none of these. */
export function front(at: number, sheet: Sheet, above: Above, last: Part | undefined): Taken | null {
  const before = at < FRONT_BLOCKS && !above.begun;
  if (at === sheet.title) return { parts: [{ role: 'title', ...sheet.placed(at) }], next: at + 1, above };
  const bylines = before ? namedAt(at, sheet) : [];
  if (bylines.length > 0) {
    return { parts: [{ role: 'byline', bylines, ...sheet.placed(at) }], next: at + 1, above };
  }
  if (goesOnWith(last, at, sheet)) return unused(at, reason('BESIDE_BYLINE'), sheet, above);
  return before && isDay(at, sheet) ? unused(at, reason('DAY'), sheet, above) : null;
}

/** A whole date and no more than a word beside it: "Friday, 21 November 2026". */
function isDay(at: number, sheet: Sheet): boolean {
  const { words } = sheet.passage(at);
  const [date] = words.match(sheet.lexicon.date) ?? [];
  if (!date || !/\D/.test(date) || !/\d{4}/.test(date)) return false;
  return (words.replace(date, '').match(/[\p{L}\p{N}]+/gu) ?? []).length <= 1;
}

function namedAt(at: number, sheet: Sheet): Byline[] {
  const bylines = bylinesOf(sheet.passage(at), sheet.lexicon);
  const below = sheet.title === at - 1 && sheet.block(at)?.heading === null;
  const masthead = bylines.length === 0 && below ? mastheadOf(sheet.passage(at), sheet.lexicon) : null;
  return masthead ? [masthead] : bylines;
}

function goesOnWith(last: Part | undefined, at: number, { page }: Sheet): boolean {
  const start = page.blocks[at]?.span.start ?? 0;
  return last?.role === 'byline' && !/\n\s*\n/.test(page.text.slice({ start: last.passage.span.end, end: start }));
}
