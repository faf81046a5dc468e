import type { Page } from '../reading/page.ts';
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
    return { span, words: page.text.slice(span), line, became: became[at] ?? [], because: reasons.get(at) ?? '' };
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

function reasonOf(part: Part, block: number): string {
  switch (part.role) {
    case 'title':
      return 'the first line, short: the title.';
    case 'byline':
      return `it names the ${part.byline.of}.`;
    case 'heading':
      return part.because;
    case 'claim':
      return opens(part.label, 'a claim');
    case 'quotation':
      return part.passage.span.start > part.attributionPassage.span.start &&
        block === part.blocks[0] &&
        part.blocks.length > 1
        ? 'it says whose the quotation below is.'
        : 'a quotation with its speaker.';
    case 'unused':
      return part.because;
    case 'text':
      if (part.aside) return 'it stands below a label that opens no part of the reading.';
      if (part.label) return opens(part.label, 'an answer');
      if (part.evidence) return 'it goes on with the answer above.';
      return 'the author’s own words, and no label says that they answer anything.';
  }
}

function opens({ label, recurring }: Label, what: string): string {
  const because = recurring ? ': no grammar has the label, but several paragraphs open so in such a place' : '';
  return `“${label.words}” opens ${what}${because}.`;
}
