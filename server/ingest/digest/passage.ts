import type { SourceText, Span } from '../source-text.ts';

/** Words of a document and where they stand. */
export interface Pointed {
  span: Span;
  words: string;
}

/** A stretch of a document in which patterns are looked for, and from which places are told. */
export class Passage implements Pointed {
  readonly words: string;
  readonly #astral: boolean;

  constructor(
    readonly source: SourceText,
    readonly span: Span,
  ) {
    this.words = source.slice(span);
    this.#astral = this.words.length !== span.end - span.start;
  }

  /** Part of the passage without the space around it; null where nothing else is there. Counted in UTF-16 units. */
  part(from: number, to: number = this.words.length): Passage | null {
    const words = this.words.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (start >= end) return null;
    return new Passage(this.source, { start: this.#point(start), end: this.#point(end) });
  }

  /** Where a part stands, space and all. */
  at(from: number, to: number): Span {
    return { start: this.#point(from), end: this.#point(to) };
  }

  /** The index in `words` of a place in the document. */
  indexOf(point: number): number {
    const into = point - this.span.start;
    return this.#astral ? Array.from(this.words).slice(0, into).join('').length : into;
  }

  /** This passage and all up to the end of a later one. */
  until({ span }: Passage): Passage {
    return new Passage(this.source, { start: this.span.start, end: span.end });
  }

  pointed(): Pointed {
    return { span: this.span, words: this.words };
  }

  #point(unit: number): number {
    const before = this.#astral ? Array.from(this.words.slice(0, unit)).length : unit;
    return this.span.start + before;
  }
}
