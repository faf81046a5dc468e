import { slug } from '../names.ts';
import type { Span } from '../source-text.ts';
import { candidateEntity } from './actor-rows.ts';
import type { Asserting } from './asserting.ts';
import type { Evidence } from './evidence.ts';
import type { AmbiguityPlace } from './source.ts';
import { toSpan } from './spans.ts';

interface Noted {
  id: string;
  kind: 'ambiguity' | 'scareQuote' | 'remark' | 'stance';
  text: string;
  resolution?: string;
  status?: 'open' | 'settled';
  /** Ids of the extraction. */
  concerns: string[];
  span: Span;
}

/** Records ambiguities, scare quotes, and what the extraction remarks on actors, channels and countries. */
export function noteRows(asserting: Asserting, evidence: Evidence): void {
  const { extraction, notes, text } = asserting.checked;
  for (const place of notes.ambiguities) {
    const ambiguity = extraction.ambiguities.find((a) => a.id === place.id);
    const span = text.occurrences(place.at)[0];
    if (!ambiguity || !span) continue;
    note(asserting, { ...place, kind: 'ambiguity', text: ambiguity.what, resolution: ambiguity.resolution, span });
    if (place.candidate) possiblySame(asserting, place.candidate, span);
  }
  extraction.scareQuotes.forEach((scare, i) => {
    const concerns = notes.scareQuotes.find((s) => s.text === scare.text)?.concerns ?? [];
    const span = toSpan(scare.span);
    note(asserting, { id: `${i + 1}`, kind: 'scareQuote', text: scare.text, resolution: scare.use, concerns, span });
  });
  for (const { subject, kind, text: words } of remarks(asserting)) {
    const span = evidence.named(subject)[0] ?? evidence.attribution(subject);
    if (span)
      note(asserting, {
        id: `${kind}-${slug(asserting.checked.ids.of(subject))}`,
        kind,
        text: words,
        concerns: [subject],
        span,
      });
  }
}

function note(asserting: Asserting, noted: Noted): void {
  const { checked, marking, rows } = asserting;
  const { kind, text, resolution = null, status = 'settled', concerns, span } = noted;
  const id = `note:${checked.source.key}:${kind === 'scareQuote' ? `scare-${noted.id}` : noted.id}`;
  rows.node('notes', { id, kind, text, resolution, status, marking });
  asserting.printed(id, span);
  for (const subject of concerns) {
    const spanRule = 'the words that the note is about';
    asserting.state({ type: 'CONCERNS', from: id, to: checked.ids.of(subject), span, spanRule });
  }
}

function possiblySame(asserting: Asserting, candidate: NonNullable<AmbiguityPlace['candidate']>, span: Span): void {
  asserting.state({
    type: 'POSSIBLY_SAME_AS',
    from: asserting.checked.ids.of(candidate.of),
    to: candidateEntity(candidate.name).id,
    properties: { score: null, reason: candidate.reason },
    status: 'open',
    span,
    spanRule: 'the words that the note is about',
  });
}

interface Remark {
  subject: string;
  kind: 'remark' | 'stance';
  text: string;
}

function remarks({ checked: { extraction } }: Asserting): Remark[] {
  const { persons, organisations, accounts, countries } = extraction;
  const remark = (subject: string, text: string | undefined): Remark[] =>
    text === undefined ? [] : [{ subject, kind: 'remark', text }];
  return [
    ...persons.map((p): Remark => ({ subject: p.id, kind: 'stance', text: p.stance })),
    ...[...persons, ...accounts, ...countries].flatMap((entity) => remark(entity.id, entity.note)),
    ...organisations.flatMap((o) => [
      ...remark(o.id, [o.expansion, o.note].filter((text) => text !== undefined).join('; ') || undefined),
    ]),
  ];
}
