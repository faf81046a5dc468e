import type { Lexicon } from '../grammar/lexicon.ts';
import { Passage } from '../passage.ts';
import type { Block, Page } from '../reading/page.ts';
import { separates } from '../reading/plain-text.ts';
import { attributedWithin, attributionAbove } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { formatTellsHeadings, looksLikeHeading, sectionLevel } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import type { Placed } from './part.ts';

/** A page whose blocks are being told apart: what can be asked of each, whatever stands above it. */
export class Sheet {
  readonly passages: Passage[];
  readonly tellsHeadings: boolean;
  /** The block that is the document's title. */
  readonly title: number | null;
  /** From which level on headings make sections. */
  readonly level: number;

  constructor(
    readonly page: Page,
    readonly lexicon: Lexicon,
  ) {
    this.passages = page.blocks.map(({ span }) => new Passage(page.text, span));
    this.tellsHeadings = formatTellsHeadings(page);
    this.title = this.#title();
    this.level = sectionLevel(page, this.title);
  }

  passage(at: number): Passage {
    return this.passages[at] as Passage;
  }

  block(at: number): Block | undefined {
    return this.page.blocks[at];
  }

  /** A block as a part of its own. */
  placed(at: number): Placed {
    return { blocks: [at], passage: this.passage(at), afterBreak: this.block(at)?.afterBreak ?? false };
  }

  labelAt(at: number): Label | null {
    const passage = this.passages[at];
    return passage ? labelOf(passage, this.lexicon) : null;
  }

  /** What a block, or words at its end, say of whoever said the block below it; null where they say nothing of that. */
  attributionAt(at: number, words: Passage = this.passage(at)): Attribution | null {
    return attributionAbove(words, this.passages[at + 1] ?? null, this.block(at + 1)?.quoted ?? false, this.lexicon);
  }

  /** Whether a quotation that began above cannot go on here. */
  isBoundary(at: number): boolean {
    const [passage, block] = [this.passages[at], this.block(at)];
    if (!passage || !block || block.heading !== null || block.afterBreak || separates(passage.words)) return true;
    if (this.labelAt(at) || attributedWithin(passage, this.lexicon)) return true;
    return this.attributionAt(at) !== null;
  }

  /** Whether a block of plain text looks like a heading. */
  looksLikeHeading(at: number): boolean {
    const passage = this.passages[at];
    return passage !== undefined && looksLikeHeading(passage.words, this.block(at + 1), this.labelAt(at + 1) !== null);
  }

  #title(): number | null {
    const at = this.passages.findIndex(({ words }) => !separates(words));
    const [passage, block] = [this.passages[at], this.block(at)];
    if (!passage || !block || this.labelAt(at) || attributedWithin(passage, this.lexicon)) return null;
    if (block.heading === 1) return at;
    if (block.heading !== null) {
      return this.page.blocks.some(({ heading }, other) => other !== at && heading === block.heading) ? null : at;
    }
    return this.looksLikeHeading(at) ? at : null;
  }
}
