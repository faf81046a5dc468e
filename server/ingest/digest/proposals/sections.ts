import type { Pointed } from '../passage.ts';
import { Passage } from '../passage.ts';
import type { Page } from '../reading/page.ts';
import { reason } from '../reading-reasons.ts';
import type { Reason } from '../reason.ts';
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
export function sections(page: Page, parts: Part[]): { front: Part[]; sections: Sectioned[] } {
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
      return { parts: group, passage: new Passage(page.text, { start, end }), ...naming(group) };
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

function naming(group: Part[]): Pick<Sectioned, 'heading' | 'narrative' | 'because'> {
  const [first] = group;
  if (first?.role === 'heading') {
    const title = first.title.pointed();
    const tells = first.label !== null || group.some(tellsNarrative);
    const because = first.label ? first.because : reason('HEADING_ABOVE_SAYINGS');
    return { heading: title, narrative: tells ? { title, because } : null, because: first.because };
  }
  if (first?.role === 'claim' && first.heads) {
    return { heading: first.passage.pointed(), narrative: null, because: reason('HEADING_STATES_CLAIM') };
  }
  return { heading: null, narrative: null, because: reason(first?.afterBreak ? 'AFTER_RULE' : 'NO_HEADING') };
}

function tellsNarrative(part: Part): boolean {
  const answers = part.role === 'text' && part.label?.kind === 'evidence';
  return answers || part.role === 'quotation' || part.role === 'claim';
}
