import type { Database } from '../../../cypher/database.ts';
import type { Row } from '../../../cypher/decode.ts';
import { SourceText } from '../source-text.ts';
import { EVERYTHING, pages } from './pages.ts';
import type { CheckProgress } from './progress.ts';
import type { Violation } from './violation.ts';

/** Documents whose texts are held at once: each may be long. */
const DOCUMENTS = 100;

/** Whatever is said to stand in a document and does not stand there: assertions, statements, counter-evidence, sections. */
export async function* checkExcerpts(database: Database, progress: CheckProgress): AsyncGenerator<Violation> {
  let checked = 0;
  for await (const documents of pages((page) => database.read('checkDocument', page), DOCUMENTS)) {
    const sources = new Map(documents.flatMap(sourceOf));
    const asked = { documents: [...sources.keys()], clearance: EVERYTHING };
    for await (const row of database.stream('checkExcerpts', asked)) {
      const document = String(row.document);
      const problem = problemOf(row, sources.get(document) as SourceText, document);
      if (problem) yield { id: String(row.id), problem };
    }
    checked += documents.length;
    progress.report(() => `${checked} documents are checked …`);
  }
}

function sourceOf({ id, properties }: Row): [string, SourceText][] {
  const { text } = properties as { text?: unknown };
  return typeof text === 'string' ? [[String(id), new SourceText(text)]] : [];
}

function problemOf(row: Row, source: SourceText, document: string): string | null {
  const { start, end, words, line } = row;
  const span = { start: Number(start ?? Number.NaN), end: Number(end ?? Number.NaN) };
  if (!source.holds(span)) return `has the span ${start} to ${end}, which is not inside ${document}.`;
  const found = source.slice(span);
  if (words !== null && words !== found) {
    return `quotes “${brief(String(words))}”, but ${document} has “${brief(found)}” at ${start} to ${end}.`;
  }
  const standsOn = source.line(span.start);
  if (line !== null && line !== standsOn)
    return `is said to stand on line ${line} of ${document}, and stands on line ${standsOn}.`;
  return null;
}

function brief(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
