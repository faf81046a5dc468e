import type { Reason } from '../../../reasons/reason.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import type { Pointed } from '../passage.ts';
import { Passage } from '../passage.ts';
import type { Page } from '../reading/page.ts';
import { reason } from '../reading-reasons.ts';
import { findSpeech } from '../speech/find-speech.ts';
import { isSpoken, sentencesOf } from '../speech/sentences.ts';
import type { Part } from '../structure/part.ts';

/** A stretch of the document under one heading, or between two breaks. */
export interface Sectioned {
  parts: Part[];
  passage: Passage;
  heading: Pointed | null;
  /** The words that name its narrative, and why they do; null where it tells none. */
  narrative: { title: Pointed; because: Reason } | null;
  because: Reason;
}

/** The parts before the first section, such as title and byline, and the sections. */
export function sections(page: Page, parts: Part[], lexicon: Lexicon): { front: Part[]; sections: Sectioned[] } {
  const headed = parts.some((part) => part.role === 'heading' || (part.role === 'claim' && part.heads));
  const first = parts.findIndex(({ role }) => role !== 'title' && role !== 'byline' && role !== 'unused');
  if (first < 0) return { front: parts, sections: [] };
  const groups: Part[][] = [];
  for (const part of parts.slice(first)) {
    const open = groups.at(-1);
    if (!open || (headed ? startsByHeading(part) : startsByItself(part, open))) groups.push([part]);
    else open.push(part);
  }
  const lastBlock = page.blocks.at(-1);
  const starts = groups.map((group) => group[0]?.passage.span.start ?? 0);
  return {
    front: parts.slice(0, first),
    sections: groups.map((group, at) => {
      const start = blockStart(page, group[0], starts[at] ?? 0);
      const end = groups[at + 1]
        ? blockStart(page, groups[at + 1]?.[0], starts[at + 1] ?? 0)
        : (lastBlock?.span.end ?? start);
      return { parts: group, passage: new Passage(page.text, { start, end }), ...naming(group, lexicon) };
    }),
  };
}

function blockStart({ blocks }: Page, part: Part | undefined, otherwise: number): number {
  return blocks[part?.blocks[0] ?? -1]?.span.start ?? otherwise;
}

function startsByHeading(part: Part): boolean {
  return part.role === 'heading' || (part.role === 'claim' && part.heads);
}

/** Without headings, a section begins after a rule, at a claim after its answer, and at an answer after quotations. */
function startsByItself(part: Part, open: Part[]): boolean {
  if (part.afterBreak) return true;
  const answered = open.some((other) => other.role === 'text' && other.evidence);
  const spoken = open.some(({ role }) => role === 'quotation' || role === 'claim');
  if (part.role === 'claim') return answered || !open.some(({ role }) => role === 'claim');
  return part.role === 'text' && part.label?.kind === 'evidence' && (spoken ? answered : false);
}

function naming(group: Part[], lexicon: Lexicon): Pick<Sectioned, 'heading' | 'narrative' | 'because'> {
  const [first] = group;
  if (first?.role === 'heading') {
    const title = first.title.pointed();
    const tells = first.label !== null || group.some((part) => tellsNarrative(part, lexicon));
    const because = first.label ? first.because : reason('HEADING_ABOVE_SAYINGS');
    return { heading: title, narrative: tells ? { title, because } : null, because: first.because };
  }
  if (first?.role === 'claim' && first.heads) {
    return { heading: first.passage.pointed(), narrative: null, because: reason('HEADING_STATES_CLAIM') };
  }
  return { heading: null, narrative: null, because: reason(first?.afterBreak ? 'AFTER_RULE' : 'NO_HEADING') };
}

/** Quotations, claims and answers tell one; so does what somebody is quoted with in running text. */
function tellsNarrative(part: Part, lexicon: Lexicon): boolean {
  if (part.role === 'text')
    return part.label?.kind === 'evidence' || (!part.aside && quotesSomebody(part.passage, lexicon));
  return part.role === 'quotation' || part.role === 'claim';
}

function quotesSomebody(passage: Passage, lexicon: Lexicon): boolean {
  return sentencesOf(passage, lexicon).some((sentence) => {
    const spoken = sentence.quoted.some((quote) => isSpoken(sentence.passage.words, quote));
    return spoken && findSpeech(sentence, lexicon) !== null;
  });
}
