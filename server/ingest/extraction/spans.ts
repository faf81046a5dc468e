import type { SourceText, Span } from '../source-text.ts';
import type { Extraction } from './shape.ts';

type Pair = readonly [number, number];

export function toSpan([start, end]: Pair): Span {
  return { start, end };
}

/** One place the extraction names: the item, the span, the words that must stand there, the line it must begin on. */
interface Place {
  item: string;
  span: Pair;
  words?: string;
  line?: number;
}

/** Every span of an extraction whose words, line or section are not what the document holds there, one sentence each. */
export function misplaced(extraction: Extraction, text: SourceText): string[] {
  return places(extraction).flatMap((place) => problemsOf(place, text));
}

function problemsOf({ item, span, words, line }: Place, text: SourceText): string[] {
  const at = toSpan(span);
  if (!text.holds(at)) return [`${item}: the span [${span.join(', ')}] is not inside the document.`];
  const found = text.slice(at);
  if (words !== undefined && found !== words) {
    return [`${item}: at [${span.join(', ')}] the document has “${brief(found)}”, not “${brief(words)}”.`];
  }
  if (line !== undefined && text.line(at.start) !== line) {
    return [`${item}: begins on line ${text.line(at.start)} of the document, not on line ${line}.`];
  }
  return [];
}

function places(extraction: Extraction): Place[] {
  const { document, sections, narratives, accounts, events, scareQuotes, expertRelations, mentions } = extraction;
  return [
    { item: 'document.titleSpan', span: document.titleSpan, words: document.title },
    { item: 'document.bylineSpan', span: document.bylineSpan, words: document.byline },
    ...sections.flatMap((s): Place[] => [
      { item: `section ${s.id}`, span: s.span },
      ...(s.headingSpan && s.heading
        ? [{ item: `section ${s.id} heading`, span: s.headingSpan, words: s.heading, line: s.line }]
        : []),
    ]),
    ...narratives.map((n) => ({ item: n.id, span: n.span, words: n.title })),
    ...accounts.flatMap((a) =>
      a.attributionLines.map((l) => ({ item: `${a.id} attribution line`, span: l.span, words: l.text, line: l.line })),
    ),
    ...events.map((e) => ({ item: e.id, span: e.span, words: e.evidence })),
    ...printed(extraction),
    ...scareQuotes.map((s) => ({ item: `scare quote ${s.text}`, span: s.span, words: s.text })),
    ...expertRelations.map((r) => ({ item: `${r.from} ${r.type} ${r.to}`, span: r.span, words: r.text })),
    ...mentions.map((m) => ({ item: `mention of ${m.entity}`, span: m.span, words: m.text })),
  ];
}

function printed({ quotes, indirectSpeech, reportedPropaganda, counterEvidence }: Extraction): Place[] {
  return [
    ...quotes.flatMap((q): Place[] => [
      { item: q.id, span: q.verbatimSpan, words: q.verbatim, line: q.line },
      ...q.quoteTextSpans.map((span, i) => ({ item: `${q.id} segment ${i + 1}`, span, words: q.quoteText[i] })),
      ...q.elisions.map((span) => ({ item: `${q.id} elision`, span })),
      ...q.editorialInsertions.map((e) => ({ item: `${q.id} insertion`, span: e.span, words: e.text })),
      ...(q.attributionSpan
        ? [{ item: `${q.id} attribution line`, span: q.attributionSpan, words: q.attributionLine ?? undefined }]
        : []),
    ]),
    ...[...indirectSpeech, ...reportedPropaganda, ...counterEvidence].map((s) => ({
      item: s.id,
      span: s.span,
      words: s.text,
      line: s.line,
    })),
  ];
}

function brief(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
