import { InputRefused } from '../digest/reading/refused.ts';
import type { Span } from '../source-text.ts';

/** A field of a feed's record, as the feed states it. */
export type Field = [name: string, value: string];

/** One record of a feed as a text of its own, `name: value` line by line, and where in it each value stands. */
export class RecordText {
  readonly text: string;
  readonly #values = new Map<string, { span: Span; value: string; line: number }>();

  /**
   * @param place file and line, for messages and notes
   * @param feed the feed's own short name; the text begins with it, so that two feeds never have the same text
   */
  constructor(
    readonly place: string,
    feed: string,
    fields: readonly Field[],
  ) {
    let text = `feed: ${feed}`;
    let points = length(text);
    let line = 1;
    for (const [name, value] of fields) {
      if (value === '') continue;
      const head = `\n${name}: `;
      const start = points + length(head);
      line++;
      this.#values.set(name, { span: { start, end: start + length(value) }, value, line });
      text += head + value;
      points = start + length(value);
      line += value.split('\n').length - 1;
    }
    this.text = text;
  }

  /** Where a field's value stands, or words within it. Throws where the record has no such field. */
  span(field: string, words?: string): Span {
    const found = this.#values.get(field);
    if (!found) throw new InputRefused(this.place, `has no ${field}.`);
    const at = words === undefined ? -1 : found.value.indexOf(words);
    if (words === undefined || at < 0) return found.span;
    const start = found.span.start + length(found.value.slice(0, at));
    return { start, end: start + length(words) };
  }

  /** The line on which a field's value begins, from 1. */
  line(field: string): number {
    return this.#values.get(field)?.line ?? 1;
  }

  /** The words that stand at a span. */
  words({ start, end }: Span): string {
    return this.text.length === length(this.text)
      ? this.text.slice(start, end)
      : Array.from(this.text).slice(start, end).join('');
  }
}

/** In Unicode code points. */
function length(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** A value as a record's text holds it: line ends of one kind, nothing around it. */
export function tidy(value: string): string {
  return value.replace(/\r\n?/g, '\n').trim();
}
