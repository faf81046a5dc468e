import type { Span } from '../../source-text.ts';

/** What a reader found in a digest by hand: what proposals are held against, never read by the importer. */
export interface AnswerKey {
  sections: Span[];
  /** The words that name each narrative. */
  narratives: Span[];
  quotes: AnsweredQuote[];
  counterEvidence: AnsweredEvidence[];
}

export interface AnsweredQuote {
  /** As printed, marks and brackets with it. */
  span: Span;
  /** Every name by which the document calls the speaker. */
  speaker: string[];
  /** The count that the line of this quotation states. */
  followers: number | null;
}

export interface AnsweredEvidence {
  span: Span;
  /** Every name of the source; null for the author of the document. */
  source: string[] | null;
}
