import { inside, type SourceText, type Span } from '../source-text.ts';
import type { CheckedExtraction } from './read.ts';
import type { Extraction } from './shape.ts';
import { toSpan } from './spans.ts';

/** Where in a document things of its extraction are printed; ids are those of the extraction. */
export class Evidence {
  readonly text: SourceText;
  readonly extraction: Extraction;
  /** Words of others: the quotations. */
  readonly #quoted: Span[];
  readonly #printed = new Map<string, Span>();
  readonly #attribution = new Map<string, Span>();
  readonly #inNarrative = new Map<string, string>();

  constructor(private readonly checked: CheckedExtraction) {
    const { extraction } = checked;
    this.text = checked.text;
    this.extraction = extraction;
    this.#quoted = extraction.quotes.map((q) => toSpan(q.verbatimSpan));
    for (const q of extraction.quotes) {
      this.#printed.set(q.id, toSpan(q.verbatimSpan));
      if (q.attributionSpan) this.#attribution.set(q.id, toSpan(q.attributionSpan));
    }
    const { indirectSpeech, reportedPropaganda, counterEvidence, events } = extraction;
    for (const s of [...indirectSpeech, ...reportedPropaganda, ...counterEvidence, ...events]) {
      this.#printed.set(s.id, toSpan(s.span));
    }
    for (const s of [...indirectSpeech, ...reportedPropaganda]) this.#inNarrative.set(s.id, s.section);
    for (const r of extraction.relations) if (r.type === 'IN_NARRATIVE') this.#inNarrative.set(r.from, r.to);
  }

  /** The words of a statement, a piece of counter-evidence or an event. */
  printed(id: string): Span | undefined {
    return this.#printed.get(id);
  }

  /** The line that says whose words a quotation is, or that introduces an account first. */
  attribution(id: string): Span | undefined {
    const line = this.extraction.accounts.find((a) => a.id === id)?.attributionLines[0];
    return line ? toSpan(line.span) : this.#attribution.get(id);
  }

  /** Every attribution line, as printed. */
  attributionLines(): Span[] {
    return [...this.#attribution.values()];
  }

  /** The statements that make a claim, in the order of the relations. */
  statementsOf(claim: string): string[] {
    return this.extraction.relations.filter((r) => r.type === 'MAKES' && r.to === claim).map((r) => r.from);
  }

  /** The narrative under which a statement or a piece of counter-evidence is printed. */
  narrativeOf(id: string): string | undefined {
    return this.#inNarrative.get(id);
  }

  /** Where the document names somebody or something: its mentions, then its other names. */
  named(id: string): Span[] {
    const mentions = this.extraction.mentions.filter((m) => m.entity === id).map((m) => toSpan(m.span));
    const others = (this.checked.ids.find(id)?.names ?? [])
      .flatMap((name) => this.text.occurrences(name))
      .filter((at) => !mentions.some((mention) => inside(at, mention)));
    return [...mentions, ...others];
  }

  /** True for the author's own words, false inside a quotation. */
  own(span: Span): boolean {
    return !this.#quoted.some((quote) => span.start < quote.end && quote.start < span.end);
  }
}
