import type { Reason } from '../../../reasons/reason.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { Passage } from '../passage.ts';
import type { Page } from '../reading/page.ts';
import { separates } from '../reading/plain-text.ts';
import { reason } from '../reading-reasons.ts';
import { attributedWithin, attributionAbove, lastSentence } from './attributed.ts';
import { bylinesOf } from './byline.ts';
import { callIn } from './call.ts';
import { formatTellsHeadings, looksLikeHeading, sectionLevel, titleIn } from './heading.ts';
import { type Label, labelOf } from './label.ts';
import type { Part } from './part.ts';
import { quotationBelow, quotationWithLineBelow, type TakenBlocks } from './taken-blocks.ts';

const FRONT_BLOCKS = 6;

/** Says of every block of a page what it is. The parts hold every block once, in order. */
export function outline(page: Page, lexicon: Lexicon, progress: (paragraphs: number) => void): Part[] {
  return new Outliner(page, lexicon).parts(progress);
}

class Outliner {
  readonly #passages: Passage[];
  readonly #tellsHeadings: boolean;
  readonly #parts: Part[] = [];
  #level = Number.POSITIVE_INFINITY;
  #evidence = false;
  #aside = false;
  #claimAhead: Label | null = null;
  #narrativeAhead: Label | null = null;
  #begun = false;

  constructor(
    readonly page: Page,
    readonly lexicon: Lexicon,
  ) {
    this.#passages = page.blocks.map(({ span }) => new Passage(page.text, span));
    this.#tellsHeadings = formatTellsHeadings(page);
  }

  parts(progress: (paragraphs: number) => void): Part[] {
    const title = this.#title();
    this.#level = sectionLevel(this.page, title);
    for (let at = 0; at < this.#passages.length; ) {
      at = this.#take(at, title);
      progress(at);
    }
    return this.#parts;
  }

  /** Adds the part that begins with this block, and gives the block after it. */
  #take(at: number, title: number | null): number {
    const passage = this.#passages[at] as Passage;
    const placed = { blocks: [at], passage, afterBreak: this.page.blocks[at]?.afterBreak ?? false };
    if (separates(passage.words)) return this.#unused(at, reason('SEPARATOR'));
    if (!/[\p{L}\p{N}]/u.test(passage.words)) return this.#unused(at, reason('NO_WORD'));
    if (at === title) {
      this.#parts.push({ role: 'title', ...placed });
      return at + 1;
    }
    const bylines = at < FRONT_BLOCKS && !this.#begun ? bylinesOf(passage, this.lexicon) : [];
    if (bylines.length > 0) {
      this.#parts.push({ role: 'byline', bylines, ...placed });
      return at + 1;
    }
    if (this.#goesOnWithByline(at)) return this.#unused(at, reason('BESIDE_BYLINE'));
    const call = callIn(passage, this.lexicon);
    if (call) return this.#unused(at, reason('CALL', call));
    return this.#labelled(at) ?? this.#quotation(at) ?? this.#heading(at) ?? this.#text(at);
  }

  #goesOnWithByline(at: number): boolean {
    const above = this.#parts.at(-1);
    const start = this.page.blocks[at]?.span.start ?? 0;
    return (
      above?.role === 'byline' && !/\n\s*\n/.test(this.page.text.slice({ start: above.passage.span.end, end: start }))
    );
  }

  #title(): number | null {
    const at = this.#passages.findIndex(({ words }) => !separates(words));
    const [passage, block] = [this.#passages[at], this.page.blocks[at]];
    if (!passage || !block || labelOf(passage, this.lexicon) || attributedWithin(passage, this.lexicon)) return null;
    if (block.heading === 1) return at;
    if (block.heading !== null) {
      return this.page.blocks.some(({ heading }, other) => other !== at && heading === block.heading) ? null : at;
    }
    return looksLikeHeading(passage.words, this.page.blocks[at + 1], this.#labelAt(at + 1)) ? at : null;
  }

  #labelled(at: number): number | null {
    const passage = this.#passages[at] as Passage;
    const block = this.page.blocks[at];
    const label = labelOf(passage, this.lexicon);
    if (!label) return null;
    const placed = { blocks: [at], passage, afterBreak: block?.afterBreak ?? false };
    const heads = block?.heading !== null;
    this.#begun = true;
    this.#aside = label.kind === 'other';
    this.#evidence = label.kind === 'evidence';
    this.#claimAhead = null;
    if (label.kind === 'other' && heads && label.rest === null) {
      const because = reason('HEADING_OF_LEVEL', String(block?.heading));
      this.#parts.push({ role: 'heading', ...placed, title: passage, because, label: null });
      return at + 1;
    }
    if (label.kind === 'other') return this.#unused(at, reason('OTHER_LABEL', label.label.words));
    if (label.kind === 'narrative' && label.rest) {
      const because = reason('NARRATIVE_LABEL', label.label.words);
      this.#parts.push({ role: 'heading', ...placed, title: label.rest, because, label });
    } else if (label.kind === 'claim' && label.rest) {
      this.#parts.push({ role: 'claim', ...placed, claim: label.rest, label, heads });
    } else if ((label.kind === 'evidence' || label.kind === 'context') && label.rest) {
      this.#parts.push({ role: 'text', ...placed, passage: label.rest, evidence: true, aside: false, label });
    } else {
      if (label.kind === 'claim') this.#claimAhead = label;
      if (label.kind === 'narrative') this.#narrativeAhead = label;
      return this.#unused(at, reason('LABEL_ALONE', label.label.words));
    }
    return at + 1;
  }

  #quotation(at: number): number | null {
    const { lexicon } = this;
    const passage = this.#passages[at] as Passage;
    const next = this.page.blocks[at + 1];
    const above = attributionAbove(passage, this.#passages[at + 1] ?? null, next?.quoted ?? false, lexicon);
    const boundary = (block: number) => this.#isBoundary(block);
    if (above) {
      const taken = quotationBelow(this.page, this.#passages, at + 1, boundary);
      if (taken) return this.#quoted(at, taken, above, passage);
      return this.#unused(at, reason('SPEAKER_WITHOUT_QUOTATION'));
    }
    const told = this.#afterOthers(at, boundary);
    if (told) return told;
    const within = attributedWithin(passage, lexicon);
    if (within && !(this.#evidence && passage.words.search(lexicon.verb) >= 0)) {
      const { attribution, attributionPassage, quotation } = within;
      return this.#quoted(at, { blocks: [at], passage: quotation }, attribution, attributionPassage);
    }
    const below = quotationWithLineBelow(this.page, this.#passages, at, boundary, lexicon);
    return below && this.#quoted(at, below.taken, below.attribution, below.line);
  }

  /** A quotation whose line is the last sentence of the paragraph above; in an answer such a speaker is an expert. */
  #afterOthers(at: number, boundary: (block: number) => boolean): number | null {
    const last = this.#evidence ? null : lastSentence(this.#passages[at] as Passage, this.lexicon);
    const quoted = this.page.blocks[at + 1]?.quoted ?? false;
    const attribution = last && attributionAbove(last.line, this.#passages[at + 1] ?? null, quoted, this.lexicon);
    const taken = attribution && quotationBelow(this.page, this.#passages, at + 1, boundary);
    if (!taken) return null;
    const placed = { blocks: [], passage: last.lead, afterBreak: this.page.blocks[at]?.afterBreak ?? false };
    this.#parts.push({ role: 'text', ...placed, evidence: false, aside: this.#aside, label: null });
    return this.#quoted(at, taken, attribution, last.line);
  }

  #quoted(
    at: number,
    taken: TakenBlocks,
    attribution: Extract<Part, { role: 'quotation' }>['attribution'],
    line: Passage,
  ) {
    const last = taken.blocks.at(-1) ?? at;
    const blocks = Array.from({ length: last - at + 1 }, (_, index) => at + index);
    const afterBreak = this.page.blocks[at]?.afterBreak ?? false;
    this.#begun = true;
    this.#evidence = false;
    this.#claimAhead = null;
    this.#parts.push({
      role: 'quotation',
      blocks,
      passage: taken.passage,
      afterBreak,
      attribution,
      attributionPassage: line,
    });
    return last + 1;
  }

  #heading(at: number): number | null {
    const passage = this.#passages[at] as Passage;
    const block = this.page.blocks[at];
    const placed = { blocks: [at], passage, afterBreak: block?.afterBreak ?? false, title: titleIn(passage) };
    if (this.#narrativeAhead) {
      const label = this.#narrativeAhead;
      this.#narrativeAhead = null;
      const because = reason('BELOW_NARRATIVE_LABEL', label.label.words);
      this.#parts.push({ role: 'heading', ...placed, because, label });
      return at + 1;
    }
    const level = block?.heading ?? null;
    const isOne = this.#tellsHeadings ? level !== null : this.#looksLikeHeading(at);
    if (!isOne) return null;
    this.#begun = true;
    if (level !== null && level > this.#level) return this.#unused(at, reason('INNER_HEADING'));
    this.#evidence = false;
    this.#aside = false;
    this.#claimAhead = null;
    const because = level === null ? reason('SHORT_LINE') : reason('HEADING_OF_LEVEL', String(level));
    this.#parts.push({ role: 'heading', ...placed, because, label: null });
    return at + 1;
  }

  #text(at: number): number {
    const passage = this.#passages[at] as Passage;
    const placed = { blocks: [at], passage, afterBreak: this.page.blocks[at]?.afterBreak ?? false };
    const label = this.#claimAhead;
    this.#claimAhead = null;
    if (label) this.#parts.push({ role: 'claim', ...placed, claim: passage, label, heads: false });
    else this.#parts.push({ role: 'text', ...placed, evidence: this.#evidence, aside: this.#aside, label: null });
    return at + 1;
  }

  #unused(at: number, because: Reason): number {
    const passage = this.#passages[at] as Passage;
    this.#parts.push({ role: 'unused', blocks: [at], passage, afterBreak: false, because });
    return at + 1;
  }

  /** Whether a quotation that began above cannot go on here. */
  #isBoundary(at: number): boolean {
    const [passage, block] = [this.#passages[at], this.page.blocks[at]];
    if (!passage || !block || block.heading !== null || block.afterBreak || separates(passage.words)) return true;
    if (labelOf(passage, this.lexicon) || attributedWithin(passage, this.lexicon)) return true;
    const next = this.page.blocks[at + 1];
    return attributionAbove(passage, this.#passages[at + 1] ?? null, next?.quoted ?? false, this.lexicon) !== null;
  }

  #labelAt(at: number): boolean {
    const passage = this.#passages[at];
    return passage !== undefined && labelOf(passage, this.lexicon) !== null;
  }

  #looksLikeHeading(at: number): boolean {
    if (this.#claimAhead) return false;
    const [passage, next] = [this.#passages[at], this.page.blocks[at + 1]];
    return passage !== undefined && looksLikeHeading(passage.words, next, this.#labelAt(at + 1));
  }
}
