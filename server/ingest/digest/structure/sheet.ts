import type { Lexicon } from '../grammar/lexicon.ts';
import { Passage } from '../passage.ts';
import type { Block, Page } from '../reading/page.ts';
import { separates } from '../reading/plain-text.ts';
import { type Attributed, attributedWithin, attributionAbove } from './attributed.ts';
import { type Attribution, readAttribution } from './attribution.ts';
import { bareLine, DASHED } from './bare-line.ts';
import { callIn } from './call.ts';
import { formatTellsHeadings, looksLikeHeading, sectionLevel } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import { startsQuoted } from './marks.ts';
import { mereNames } from './mere-names.ts';
import type { Placed } from './part.ts';
import { type Placement, placements } from './placement.ts';

/** A page whose blocks are being told apart: what can be asked of each, whatever stands above it. */
export class Sheet {
  readonly passages: Passage[];
  readonly tellsHeadings: boolean;
  /** The block that is the document's title. */
  readonly title: number | null;
  /** From which level on headings make sections. */
  readonly level: number;
  readonly #labels: (Label | null)[];
  readonly #within: (Attributed | null)[];
  readonly #bareLines: (Attribution | null)[];
  readonly #placements: Map<number, Placement | null>;

  constructor(
    readonly page: Page,
    readonly lexicon: Lexicon,
  ) {
    this.passages = page.blocks.map(({ span }) => new Passage(page.text, span));
    this.#labels = this.passages.map((passage) => labelOf(passage, lexicon));
    this.#within = this.passages.map((passage) => attributedWithin(passage, lexicon));
    this.tellsHeadings = formatTellsHeadings(page);
    this.title = this.#title();
    this.level = sectionLevel(page, this.title);
    const names = this.tellsHeadings ? new Set<number>() : mereNames(this);
    this.#bareLines = this.passages.map((_, at) => this.#bareLine(at, names.has(at)));
    this.#placements = placements(this);
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
    return this.#labels[at] ?? null;
  }

  /** A quotation and its speaker in one block. */
  attributedAt(at: number): Attributed | null {
    return this.#within[at] ?? null;
  }

  /** A line that names a speaker, and neither by a colon nor by a dash where the quotation stands. */
  bareLineAt(at: number): Attribution | null {
    return this.#bareLines[at] ?? null;
  }

  /** What a line with a dash before it says of whoever said the quotation above it. */
  dashedLineAt(at: number): Attribution | null {
    const passage = this.passages[at];
    return passage && DASHED.test(passage.words) ? readAttribution(passage, this.lexicon) : null;
  }

  /** Whether a bare line stands beside a quotation, and nothing tells beside which one of its own. */
  isOfEither(at: number): boolean {
    return this.#placements.get(at) === null;
  }

  /** What a block, or words at its end, say of whoever said the block below it; null where they say nothing of that. */
  attributionAt(at: number, words: Passage = this.passage(at)): Attribution | null {
    const bare = this.bareLineAt(at);
    if (bare) return bare.count && !bare.bareCount && this.#placements.get(at) === 'above' ? bare : null;
    return attributionAbove(words, this.passages[at + 1] ?? null, this.block(at + 1)?.quoted ?? false, this.lexicon);
  }

  /** What a block says of whoever said the quotation above it; null where it says nothing of that. */
  attributionBelowAt(at: number): Attribution | null {
    return this.dashedLineAt(at) ?? (this.#placements.get(at) === 'below' ? this.bareLineAt(at) : null);
  }

  /** Whether a label or a speaker stands in the block itself. */
  opensOrNames(at: number): boolean {
    return this.labelAt(at) !== null || this.attributedAt(at) !== null;
  }

  /** Whether a quotation that began above cannot go on here. */
  isBoundary(at: number): boolean {
    const [passage, block] = [this.passages[at], this.block(at)];
    if (!passage || !block || block.heading !== null || block.afterBreak || separates(passage.words)) return true;
    return this.opensOrNames(at) || this.bareLineAt(at) !== null || this.attributionAt(at) !== null;
  }

  /** What stands in a block that neither its format nor a label, a mark or a name explains; null where one does. */
  unexplainedAt(at: number): 'line' | 'paragraph' | null {
    const [passage, block] = [this.passages[at], this.block(at)];
    if (!passage || !block || block.heading !== null || at === this.title || separates(passage.words)) return null;
    if (this.opensOrNames(at) || startsQuoted(passage.words) || callIn(passage, this.lexicon)) return null;
    if (/[.!?…]$/.test(passage.words)) return 'paragraph';
    const named = bareLine(passage, false, this.lexicon) !== null;
    if (!named && !this.tellsHeadings && this.looksLikeHeading(at)) return null;
    return /[:：]$/.test(passage.words) || DASHED.test(passage.words) ? null : 'line';
  }

  /** Whether an empty line, or nothing, stands above a block. */
  isApart(at: number): boolean {
    const [above, block] = [this.block(at - 1), this.block(at)];
    if (!above || !block) return true;
    return /\n\s*\n/.test(this.page.text.slice({ start: above.span.end, end: block.span.start }));
  }

  /** Whether a block of plain text looks like a heading. */
  looksLikeHeading(at: number): boolean {
    const passage = this.passages[at];
    return passage !== undefined && looksLikeHeading(passage.words, this.block(at + 1), this.labelAt(at + 1) !== null);
  }

  #bareLine(at: number, isName: boolean): Attribution | null {
    if (at === this.title || this.block(at)?.heading !== null || this.opensOrNames(at)) return null;
    const surely = !isName && !this.tellsHeadings && this.isApart(at) === this.isApart(at + 1);
    return bareLine(this.passage(at), surely, this.lexicon);
  }

  #title(): number | null {
    const at = this.passages.findIndex(({ words }) => !separates(words));
    const [passage, block] = [this.passages[at], this.block(at)];
    if (!passage || !block || this.opensOrNames(at)) return null;
    if (block.heading === 1) return at;
    if (block.heading !== null) {
      return this.page.blocks.some(({ heading }, other) => other !== at && heading === block.heading) ? null : at;
    }
    return this.looksLikeHeading(at) ? at : null;
  }
}
