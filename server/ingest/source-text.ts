/** A stretch of a document: Unicode code points, zero-based, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const SENTENCE_END = /[.!?…]["”’)\]]*(?=\s+["“‘'([]?\p{Lu}|\s*$)|\n+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** The text of a stored document, addressed by code points as assertions address it. */
export class SourceText {
  readonly length: number;
  // index in the JavaScript string at which each code point starts; null where the two never differ
  readonly #units: number[] | null;

  constructor(readonly text: string) {
    const points = Array.from(text);
    this.length = points.length;
    this.#units = points.length === text.length ? null : unitStarts(points);
  }

  /** The words of a span, exactly as they stand. */
  slice({ start, end }: Span): string {
    return this.text.slice(this.#unitOf(start), this.#unitOf(end));
  }

  /** True where the span lies inside the text and holds at least one character. */
  holds({ start, end }: Span): boolean {
    return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= this.length;
  }

  /** The line on which a code point stands, from 1. */
  line(point: number): number {
    let line = 1;
    const unit = this.#unitOf(point);
    for (let at = this.text.indexOf('\n'); at >= 0 && at < unit; at = this.text.indexOf('\n', at + 1)) line++;
    return line;
  }

  /** Every place where the words stand, whole words or not. */
  places(words: string): Span[] {
    const found: Span[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      found.push({ start: this.#pointOf(at), end: this.#pointOf(at + words.length) });
    }
    return found;
  }

  /** Where the words stand as whole words, optionally only inside a span. */
  occurrences(words: string, within: Span = { start: 0, end: this.length }): Span[] {
    const found: Span[] = [];
    const end = this.#unitOf(within.end);
    for (
      let at = this.text.indexOf(words, this.#unitOf(within.start));
      at >= 0;
      at = this.text.indexOf(words, at + 1)
    ) {
      const after = at + words.length;
      if (after > end) break;
      const cutsWord =
        (LETTER.test(words[0] ?? '') && LETTER.test(this.text[at - 1] ?? '')) ||
        (LETTER.test(words.at(-1) ?? '') && LETTER.test(this.text[after] ?? ''));
      if (!cutsWord) found.push({ start: this.#pointOf(at), end: this.#pointOf(after) });
    }
    return found;
  }

  /** The paragraphs: stretches without a line break. */
  paragraphs(): Span[] {
    return this.#split(/\n+/gu, false);
  }

  /** The sentences, their closing marks with them. */
  sentences(): Span[] {
    return this.#split(SENTENCE_END, true);
  }

  #split(separator: RegExp, keepSeparator: boolean): Span[] {
    const spans: Span[] = [];
    let from = 0;
    const add = (to: number) => {
      const piece = this.text.slice(from, to);
      const start = from + piece.length - piece.trimStart().length;
      const end = from + piece.trimEnd().length;
      if (start < end) spans.push({ start: this.#pointOf(start), end: this.#pointOf(end) });
    };
    for (const match of this.text.matchAll(separator)) {
      add(keepSeparator ? match.index + match[0].length : match.index);
      from = match.index + match[0].length;
    }
    add(this.text.length);
    return spans;
  }

  #unitOf(point: number): number {
    return this.#units === null ? point : (this.#units[point] ?? this.text.length);
  }

  #pointOf(unit: number): number {
    if (this.#units === null) return unit;
    let low = 0;
    let high = this.#units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function unitStarts(points: string[]): number[] {
  let unit = 0;
  return points.map((point) => {
    const start = unit;
    unit += point.length;
    return start;
  });
}

/** True where one span lies inside the other. */
export function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span over all of these; there must be at least one. */
export function cover(...spans: Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}
