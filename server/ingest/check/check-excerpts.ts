import type { Database } from '../../../cypher/database.ts';
import { SourceText } from '../source-text.ts';
import { pages } from './pages.ts';
import type { Violation } from './violation.ts';

/** Whatever is said to stand in a document and does not stand there: assertions, statements, counter-evidence, sections. */
export async function* checkExcerpts(database: Database): AsyncGenerator<Violation> {
  for await (const { id: document, properties } of pages((page) => database.read('checkDocument', page))) {
    const { text } = properties as { text?: unknown };
    if (typeof text !== 'string') continue;
    const source = new SourceText(text);
    const read = (page: { after: string; limit: number; clearance: number }) =>
      database.read('checkExcerpts', { ...page, document: String(document) });
    for await (const row of pages(read)) {
      const problem = problemOf(row, source, String(document));
      if (problem) yield { id: String(row.id), problem };
    }
  }
}

function problemOf(row: Record<string, unknown>, source: SourceText, document: string): string | null {
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
