import type { Words } from '../words/words.ts';

export interface Cited {
  /** As printed. */
  words: string;
  /** Who says them. */
  by: readonly string[];
  source: { start: number; end: number; line: number | null };
  document: {
    title: string;
    url: string | null;
    published: string | null;
    sha256: string;
    authors: readonly { name: string }[];
    publisher: { name: string } | null;
  };
}

/**
 * Words with their citation, as plain text: who said them, then author, title, publisher, day, offsets in code points and the
 * hash of the stored document, so that anybody can find exactly these words again.
 */
export function citationOf({ words, by, source, document }: Cited, { citation, day }: Words): string {
  const printed = [
    document.authors.map(({ name }) => name).join(', '),
    citation.title(document.title),
    document.publisher?.name ?? '',
    document.published === null ? citation.noDate : day(document.published),
    citation.place(source.start, source.end, source.line),
    document.url ?? '',
    `SHA-256 ${document.sha256}`,
  ].filter((part) => part !== '');
  return `${citation.quoted(words)}${by.length === 0 ? '' : ` – ${by.join(', ')}`}\n${citation.printedIn} ${printed.join(', ')}.`;
}
