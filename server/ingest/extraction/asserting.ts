import { type AssertionRow, assertionId, type GraphRows } from '../graph-rows.ts';
import { hashId } from '../hashes.ts';
import type { Span } from '../source-text.ts';
import type { Stated } from '../stated.ts';
import type { CheckedExtraction } from './read.ts';

/** A fact that an extraction states. */
interface Extracted extends Stated {
  /** analyst, unless we drew the fact from what the analyst wrote. */
  method?: 'analyst' | 'import';
}

/** Records facts of one extraction with their assertions: who says so, where it is printed, in which run. */
export class Asserting {
  readonly document: string;
  readonly analyst: string;
  readonly run: string;
  readonly marking: number;

  constructor(
    readonly checked: CheckedExtraction,
    readonly rows: GraphRows,
  ) {
    const { source } = checked;
    this.document = `document:${source.key}`;
    this.analyst = `analyst:${source.extraction.analyst.slug}`;
    this.run = `run:${hashId('extraction', source.sha256, source.extraction.sha256)}`;
    this.marking = source.marking;
  }

  /** Records one fact with its assertion. */
  state({ type, from, to, properties = {}, predicate = type, span, spanRule, note = null, ...rest }: Extracted): void {
    const { source, text } = this.checked;
    const assertion: AssertionRow = {
      id: assertionId(from, predicate, to, source.sha256, span),
      predicate,
      subject: from,
      object: to,
      start: span.start,
      end: span.end,
      excerpt: text.slice(span),
      spanRule,
      method: rest.method ?? 'analyst',
      methodVersion: source.extraction.methodVersion,
      confidence: null,
      sourceReliability: source.sourceReliability,
      infoCredibility: null,
      status: 'accepted',
      assertedAt: source.extraction.assertedAt,
      note,
      marking: this.marking,
      document: this.document,
      analyst: this.analyst,
      run: this.run,
    };
    const status = rest.status ?? 'accepted';
    this.rows.fact({ type, from, to, marking: this.marking, status, properties }, assertion);
  }

  /** Records where something is printed, as PRINTED_IN with span and line. */
  printed(id: string, span: Span): void {
    this.state({
      type: 'PRINTED_IN',
      from: id,
      to: this.document,
      properties: { start: span.start, end: span.end, line: this.checked.text.line(span.start) },
      span,
      spanRule: 'the words themselves',
    });
  }
}
