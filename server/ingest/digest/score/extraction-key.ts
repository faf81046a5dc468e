import type { Extraction } from '../../extraction/shape.ts';
import { toSpan } from '../../extraction/spans.ts';
import type { AnswerKey } from './answer-key.ts';

/** The answer key that a reviewed extraction is. */
export function extractionKey(extraction: Extraction): AnswerKey {
  const { persons, organisations, accounts, document } = extraction;
  const names = new Map<string, string[]>();
  for (const { id, name, aliases } of [...persons, ...organisations]) names.set(id, [name, ...aliases]);
  for (const { id, name } of accounts) names.set(id, [name]);
  const followers = new Map(accounts.map(({ id, followers: count }) => [id, count]));
  return {
    sections: extraction.sections.map(({ span }) => toSpan(span)),
    narratives: extraction.narratives.map(({ span }) => toSpan(span)),
    quotes: extraction.quotes.map(({ verbatimSpan, speaker, account }) => ({
      span: toSpan(verbatimSpan),
      speaker: names.get(speaker) ?? [],
      followers: account === null ? null : (followers.get(account) ?? null),
    })),
    counterEvidence: extraction.counterEvidence.map(({ span, source }) => ({
      span: toSpan(span),
      source: source === document.author ? null : (names.get(source) ?? []),
    })),
  };
}
