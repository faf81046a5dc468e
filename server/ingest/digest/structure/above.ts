import type { Reason } from '../../../reasons/reason.ts';
import type { Label } from './label.ts';
import type { Part } from './part.ts';
import type { Sheet } from './sheet.ts';

/** What stands above a block says of it. */
export interface Above {
  /** Whether a label opened an answer that goes on. */
  evidence: boolean;
  /** Whether it belongs to what is no part of the reading, such as the sources. */
  aside: boolean;
  /** A label that stands alone, and opens the paragraph below it: a claim, or what an answer means. */
  ahead: Label | null;
  /** The same of a narrative's name. */
  narrativeAhead: Label | null;
  /** Whether more than title and byline has come. */
  begun: boolean;
}

export const NOTHING_ABOVE: Above = {
  evidence: false,
  aside: false,
  ahead: null,
  narrativeAhead: null,
  begun: false,
};

/** Parts that begin with a block, the block after them, and what stands above that. */
export interface Taken {
  parts: Part[];
  next: number;
  above: Above;
}

/** A block that is understood and becomes nothing. */
export function unused(at: number, because: Reason, sheet: Sheet, above: Above): Taken {
  return { parts: [{ role: 'unused', ...sheet.placed(at), afterBreak: false, because }], next: at + 1, above };
}
