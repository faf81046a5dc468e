import { searchKey } from '../../../cypher/search-key.ts';
import { assertionId, GraphRows, type Value } from '../graph-rows.ts';
import { hashId, sha256 } from '../hashes.ts';
import type { FactType } from '../model.ts';
import type { Span } from '../source-text.ts';
import type { FeedRun } from './feed-run.ts';
import type { RecordText } from './record.ts';

/** Raised whenever the same file would become other rows. */
const METHOD_VERSION = 'feeds-1';

/** A record as a document of the graph. */
export interface Page {
  id: string;
  sha256: string;
  text: RecordText;
  marking: number;
}

/** What a record's document is called, and where it came from. */
export interface PageFacts {
  title: string;
  /** case, review or report. */
  kind: string;
  url: string | null;
  published: string | null;
  lang: string;
  licence: string | null;
  marking: number;
}

/** The rows of one feed. Each record is a document of its own, and each fact points to words of its record. */
export class FeedRows {
  readonly rows = new GraphRows();
  readonly runId: string;
  readonly #analyst: string;

  constructor(readonly run: FeedRun) {
    const { feed, format, fileSha256, mappingSha256, marking } = run;
    const same = [METHOD_VERSION, feed, format, fileSha256, mappingSha256, marking];
    this.runId = `run:${hashId(...same)}`;
    this.#analyst = `analyst:feed-${feed}`;
    this.rows.node('importRuns', {
      id: this.runId,
      kind: `feed ${format}`,
      startedAt: run.startedAt,
      fileSha256,
      rowsSha256: sha256(JSON.stringify(same)),
      note: `${run.title}: ${run.file}`,
      marking,
    });
    this.rows.node('analysts', { id: this.#analyst, name: `Import of ${run.title}`, marking });
  }

  /** An id in this feed's own space: the same name in another feed is somebody else. */
  id(kind: string, ...parts: string[]): string {
    return `${kind}:${this.run.feed}:${hashId(...parts).slice(0, 20)}`;
  }

  /** Adds a record's document. The same record again is the same document; one with other words is another. */
  page(text: RecordText, { title, licence, ...facts }: PageFacts): Page {
    const hash = sha256(text.text);
    const id = `document:${this.run.feed}-${hash.slice(0, 20)}`;
    this.rows.node('documents', {
      id,
      sha256: hash,
      title,
      urlStatus: null,
      retrievedAt: null,
      licence: licence ?? 'not stated',
      sourceReliability: null,
      text: text.text,
      searchKey: searchKey(title),
      ...facts,
    });
    return { id, sha256: hash, text, marking: facts.marking };
  }

  /** Adds a fact that a record states, with the words that state it. */
  fact(page: Page, type: FactType, from: string, to: string, span: Span, properties: Record<string, Value> = {}): void {
    const { marking } = page;
    const status = type === 'POSSIBLY_SAME_AS' ? 'open' : 'proposed';
    this.rows.fact(
      { type, from, to, marking, status, properties },
      {
        id: assertionId(from, type, to, page.sha256, span),
        predicate: type,
        subject: from,
        object: to,
        ...span,
        excerpt: page.text.words(span),
        spanRule: 'field of the record',
        method: 'import',
        methodVersion: METHOD_VERSION,
        confidence: null,
        sourceReliability: null,
        infoCredibility: null,
        status: 'proposed',
        assertedAt: this.run.startedAt,
        note: page.text.place.replace(this.run.path, this.run.file),
        marking,
        document: page.id,
        analyst: this.#analyst,
        run: this.runId,
      },
    );
  }

  /** That a statement or counter-evidence is printed as the value of a field. */
  printed(page: Page, id: string, field: string): void {
    const span = page.text.span(field);
    this.fact(page, 'PRINTED_IN', id, page.id, span, { ...span, line: page.text.line(field) });
  }
}
