import { inside, lengthOf, type Span } from '../source-text.ts';
import type { Evidence } from './evidence.ts';
import { smallestCover, type Together, together, within } from './nearness.ts';
import type { Relation } from './shape.ts';
import type { SpanRule } from './span-rule.ts';
import { toSpan } from './spans.ts';

/** The words that the extraction itself gives as evidence. */
export const namedEvidence: SpanRule = ({ evidence: words }, { text }) =>
  words === undefined ? null : (text.occurrences(words)[0] ?? null);

/** How two experts relate: the words the extraction gives for it. */
export const expertWords: SpanRule = ({ type, from, to }, { extraction }) => {
  const found = extraction.expertRelations.find((r) => r.type === type && r.from === from && r.to === to);
  return found ? toSpan(found.span) : null;
};

/** What the byline says of the author, the publisher and where the author works. */
export const byline: SpanRule = ({ type, from, to }, evidence) => {
  const line = toSpan(evidence.extraction.document.bylineSpan);
  const both = [from, to].every((id) => within(evidence.named(id), line).length > 0);
  return both || type === 'AUTHORED' || type === 'PUBLISHED' ? line : null;
};

/** Offices and employers as a line above a quotation prints them. */
export const attributionNamingBoth: SpanRule = ({ from, to }, evidence) =>
  evidence.attributionLines().find((line) => [from, to].every((id) => within(evidence.named(id), line).length > 0)) ??
  null;

/** A deed in an event: the sentence of the author that names who did it, the relation's own word, and its hedge. */
export const sentenceOfDeed: SpanRule = (relation, evidence) => {
  const event = evidence.extraction.events.some((e) => e.id === relation.to);
  const words = relationWords(relation, evidence);
  if (!event || words.length === 0) return null;
  const hedge = relation.hedge === undefined ? [] : [evidence.text.occurrences(relation.hedge)];
  return best(evidence.text.sentences(), [evidence.named(relation.from), words.flat(), ...hedge], [], evidence);
};

/** A part in an event: the event's words and the nearest name of who took part, in the same sentence. */
export const eventBesideName: SpanRule = ({ type, from, to }, evidence) => {
  const words = eventWords(evidence, to);
  if (!words || type === 'ABOUT') return null;
  const names = evidence.named(from);
  if (within(names, words).length > 0) return words;
  const sentence = evidence.text.sentences().find((s) => inside(words, s));
  return sentence ? smallestCover([words], within(names, sentence)) : null;
};

/** Anything else about an event: the words that state it. */
export const event: SpanRule = ({ from, to }, evidence) =>
  eventWords(evidence, from) ?? eventWords(evidence, to) ?? null;

/** Two ends named in one sentence: that with most of the relation's words, the author's before a quotation's, the closest. */
export const sentenceNamingBoth: SpanRule = (relation, evidence) =>
  best(evidence.text.sentences(), needed(relation, evidence), relationWords(relation, evidence), evidence);

/** Two ends named in one paragraph. */
export const paragraphNamingBoth: SpanRule = (relation, evidence) =>
  best(evidence.text.paragraphs(), needed(relation, evidence), relationWords(relation, evidence), evidence);

/** The last resort: where the document first names the one or the other. */
export const firstNaming: SpanRule = ({ from, to }, evidence) =>
  [...evidence.named(from), ...evidence.named(to)][0] ?? null;

function eventWords({ extraction }: Evidence, id: string): Span | null {
  const found = extraction.events.find((e) => e.id === id);
  return found ? toSpan(found.span) : null;
}

/** Both ends, and the office where the relation names one. */
function needed({ from, to, role }: Relation, evidence: Evidence): Span[][] {
  const ends = [evidence.named(from), evidence.named(to)];
  return role === undefined ? ends : [...ends, evidence.text.occurrences(role)];
}

/** Where the longer words of a relation's type stand, in any of their forms: STATIONS_TROOPS_ON finds "stationed". */
function relationWords({ type }: Relation, { text }: Evidence): Span[][] {
  return type
    .toLowerCase()
    .split('_')
    .filter((word) => word.length > 5)
    .map((word) => word.replace(/(es|ed|s)$/, ''))
    .map((stem) => ['', 'e', 's', 'es', 'd', 'ed', 'ing'].flatMap((ending) => text.occurrences(stem + ending)));
}

function best(stretches: Span[], required: Span[][], welcome: Span[][], evidence: Evidence): Span | null {
  const found = stretches.flatMap((stretch) => together(stretch, required, welcome) ?? []);
  const rank = ({ span, score }: Together) => [-score, evidence.own(span) ? 0 : 1, lengthOf(span)];
  const [first] = found.sort((a, b) => compare(rank(a), rank(b)));
  return first?.span ?? null;
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
