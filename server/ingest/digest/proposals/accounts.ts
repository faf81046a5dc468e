import type { Reason } from '../../../reasons/reason.ts';
import type { Page } from '../reading/page.ts';
import { reason } from '../reading-reasons.ts';
import type { Label } from '../structure/label.ts';
import type { Part } from '../structure/part.ts';
import type { AccountedParagraph, Proposal } from './proposal.ts';

/** Says of every paragraph what it became and why, or why it is not used. */
export function accounts(page: Page, parts: Part[], proposals: Proposal[]): AccountedParagraph[] {
  const became = page.blocks.map((): string[] => []);
  for (const proposal of proposals) {
    const { id, kind, span } = proposal;
    if (kind === 'section') continue;
    const line = kind === 'quote' && proposal.attribution;
    if (line) became[firstBlock(page, line.span.start)]?.push(id);
    for (let at = firstBlock(page, span.start); at < page.blocks.length; at++) {
      if ((page.blocks[at]?.span.start ?? 0) >= span.end) break;
      if (!became[at]?.includes(id)) became[at]?.push(id);
    }
  }
  const reasons = new Map(parts.flatMap((part) => part.blocks.map((block) => [block, reasonOf(part, block)] as const)));
  let [line, counted] = [1, 0];
  return page.blocks.map(({ span }, at) => {
    line += page.text.slice({ start: counted, end: span.start }).split('\n').length - 1;
    counted = span.start;
    return {
      span,
      words: page.text.slice(span),
      line,
      became: became[at] ?? [],
      ...because(reasons.get(at) ?? reason('NO_WORD')),
    };
  });
}

/** The first block that ends after a place. */
function firstBlock({ blocks }: Page, point: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A reason as it is told of a paragraph, after "because". */
export function because({ reason: sentence, reasonCode, reasonWords }: Reason) {
  const small = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return { because: small, becauseCode: reasonCode, becauseWords: reasonWords };
}

function reasonOf(part: Part, block: number): Reason {
  switch (part.role) {
    case 'title':
      return reason('FIRST_LINE');
    case 'byline':
      return reason(part.bylines[0]?.of === 'author' ? 'BYLINE' : 'PUBLISHER_LINE', part.passage.words);
    case 'heading':
      return part.because;
    case 'claim':
      return opensClaim(part.label);
    case 'quotation':
      return part.passage.span.start > part.attributionPassage.span.start &&
        block === part.blocks[0] &&
        part.blocks.length > 1
        ? reason('SPEAKER_OF_BELOW')
        : reason('QUOTATION_WITH_SPEAKER');
    case 'unused':
      return part.because;
    case 'text':
      if (part.aside) return reason('BELOW_OTHER_LABEL');
      if (part.label?.kind === 'context') return reason('OPENS_CONTEXT', part.label.label.words);
      if (part.label) return opensAnswer(part.label);
      if (part.evidence) return reason('GOES_ON_WITH_ANSWER');
      return reason('AUTHORS_OWN');
  }
}

function opensClaim({ label, recurring }: Label): Reason {
  return reason(recurring ? 'SEEMS_TO_OPEN_CLAIM' : 'OPENS_CLAIM', label.words);
}

function opensAnswer({ label, recurring }: Label): Reason {
  return reason(recurring ? 'SEEMS_TO_OPEN_ANSWER' : 'OPENS_ANSWER', label.words);
}
