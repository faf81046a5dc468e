import { searchKey } from '../../../cypher/search-key.ts';
import { sha256 } from '../hashes.ts';
import { nameKey } from '../names.ts';
import type { StatementRow } from '../node-rows.ts';
import type { Span } from '../source-text.ts';
import type { Asserting } from './asserting.ts';
import { sectionId } from './identifiers.ts';
import type { Extraction } from './shape.ts';
import { toSpan } from './spans.ts';
import { speakersWords } from './speakers-words.ts';

const PRINTED_AS = {
  block: 'block',
  'inline propagandist phrase': 'inlinePhrase',
  'inline expert quote': 'inlineExpertQuote',
} as const;

/** Records quotations, indirect speech and reported propaganda: their words, and where they are printed. */
export function statementRows(asserting: Asserting): void {
  const { quotes, indirectSpeech, reportedPropaganda, narratives } = asserting.checked.extraction;
  for (const quote of quotes) record(asserting, quoteRow(asserting, quote), quote.section, toSpan(quote.verbatimSpan));
  const summaries = [
    ...indirectSpeech.map((s) => ({ ...s, mode: 'indirect', printedAs: 'indirectSpeech' })),
    ...reportedPropaganda.map((s) => ({ ...s, mode: 'reported', printedAs: 'analystReport' })),
  ];
  for (const { id, text, section, span, mode, printedAs } of summaries) {
    record(asserting, statementRow(asserting, id, text, { verbatim: text, mode, printedAs }), section, toSpan(span));
    if (narratives.some((n) => n.id === section)) inNarrative(asserting, id, section, toSpan(span));
  }
}

function record(asserting: Asserting, row: StatementRow, section: string, span: Span): void {
  const to = asserting.checked.ids.of(sectionId(section));
  asserting.rows.node('quotes', row);
  asserting.printed(row.id, span);
  asserting.state({ type: 'IN_SECTION', from: row.id, to, span, spanRule: 'the words themselves' });
}

/** The extraction states the narrative of quotations only; for other statements it follows from the section. */
function inNarrative(asserting: Asserting, id: string, section: string, span: Span): void {
  const { ids } = asserting.checked;
  asserting.state({
    type: 'IN_NARRATIVE',
    from: ids.of(id),
    to: ids.of(section),
    span,
    spanRule: 'the words themselves',
    method: 'import',
    note: 'Follows from the section under which it is printed.',
  });
}

function quoteRow(asserting: Asserting, quote: Extraction['quotes'][number]): StatementRow {
  const { text } = asserting.checked;
  const elisions = quote.elisions.map(toSpan);
  const words = speakersWords(text, {
    segments: quote.quoteTextSpans.map(toSpan),
    elisions,
    insertions: quote.editorialInsertions.map((insertion) => toSpan(insertion.span)),
  });
  return statementRow(asserting, quote.id, words, {
    verbatim: quote.verbatim,
    marks: quote.quoteMarks,
    mode: quote.reportedSpeaker === null ? 'direct' : 'reported',
    printedAs: PRINTED_AS[quote.kind],
    elisions: elisions.flatMap(({ start, end }) => [start, end]),
    insertions: quote.editorialInsertions.map((insertion) => insertion.text),
    note: quote.note ?? null,
  });
}

function statementRow(
  { checked, marking }: Asserting,
  id: string,
  text: string,
  printed: Pick<StatementRow, 'verbatim' | 'mode' | 'printedAs'> & Partial<StatementRow>,
): StatementRow {
  return {
    id: checked.ids.of(id),
    text,
    marks: null,
    elisions: [],
    insertions: [],
    note: null,
    publishedAt: null,
    textHash: sha256(nameKey(text)),
    lang: checked.source.language,
    searchKey: searchKey(text),
    marking,
    ...printed,
  };
}
