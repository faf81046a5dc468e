import { reason } from '../reading-reasons.ts';
import { type Above, type Taken, unused } from './above.ts';
import { type Byline, bylinesOf, mastheadOf } from './byline.ts';
import type { Part } from './part.ts';
import type { Sheet } from './sheet.ts';

const FRONT_BLOCKS = 6;

/** Title and byline, and what stands beside the byline; null where the block is none of these. */
export function front(at: number, sheet: Sheet, above: Above, last: Part | undefined): Taken | null {
  if (at === sheet.title) return { parts: [{ role: 'title', ...sheet.placed(at) }], next: at + 1, above };
  const bylines = at < FRONT_BLOCKS && !above.begun ? namedAt(at, sheet) : [];
  if (bylines.length > 0) {
    return { parts: [{ role: 'byline', bylines, ...sheet.placed(at) }], next: at + 1, above };
  }
  return goesOnWith(last, at, sheet) ? unused(at, reason('BESIDE_BYLINE'), sheet, above) : null;
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
