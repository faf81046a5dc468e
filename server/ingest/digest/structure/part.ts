import type { Reason } from '../../../reasons/reason.ts';
import type { Passage } from '../passage.ts';
import type { Attribution } from './attribution.ts';
import type { Byline } from './byline.ts';
import type { Label } from './label.ts';

/** Where a part stands. */
export interface Placed {
  /** Indices of the blocks that it is made of. */
  blocks: number[];
  passage: Passage;
  /** Whether a rule stands before it. */
  afterBreak: boolean;
}

/** Words under a heading or a label: the author's own, marked as an answer or not. */
export interface TextPart extends Placed {
  role: 'text';
  /** Whether a label says that this is the answer, here or above. */
  evidence: boolean;
  /** Whether what was said so far belongs to a part that is none of the digest's concern, such as its sources. */
  aside: boolean;
  label: Label | null;
}

/** Quotations that stand by themselves, with the line that says whose they are. */
export interface QuotationPart extends Placed {
  role: 'quotation';
  quotations: Passage[];
  attribution: Attribution;
  attributionPassage: Passage;
}

export interface HeadingPart extends Placed {
  role: 'heading';
  /** The words that are the heading, without "Narrative 1:". */
  title: Passage;
  /** What says that it is one. */
  because: Reason;
  label: Label | null;
}

export interface ClaimPart extends Placed {
  role: 'claim';
  /** The words that state the claim. */
  claim: Passage;
  label: Label;
  /** Whether it also heads a section. */
  heads: boolean;
}

export interface TitlePart extends Placed {
  role: 'title';
}

export interface BylinePart extends Placed {
  role: 'byline';
  /** One or more: a paragraph may name an author and a publisher. */
  bylines: Byline[];
}

/** What is understood and becomes nothing, with the reason. */
export interface UnusedPart extends Placed {
  role: 'unused';
  because: Reason;
}

export type Part = TitlePart | BylinePart | HeadingPart | ClaimPart | QuotationPart | TextPart | UnusedPart;
