import { nameKey } from '../../names.ts';
import { cover, lengthOf, type Span } from '../../source-text.ts';
import type { Pointed } from '../passage.ts';
import type { Proposal, ProposalKind, Proposals, Speaker } from '../proposals/proposal.ts';
import type { AnsweredEvidence, AnswerKey } from './answer-key.ts';

/** How many of some things were proposed, are in the key, and are in both. */
export interface Figure {
  right: number;
  proposed: number;
  expected: number;
}

export const measures = [
  'quotes',
  'speakers',
  'counts',
  'narratives',
  'sections',
  'counter-evidence spans',
  'counter-evidence sources',
] as const;

export type Score = Record<(typeof measures)[number], Figure>;

/** The share of their common words from which two stretches of counter-evidence are the same. */
const SAME = 0.5;

/** Holds proposals against an answer key. */
export function score({ proposals }: Proposals, key: AnswerKey): Score {
  const quotes = ofKind(proposals, 'quote');
  const evidence = ofKind(proposals, 'counterEvidence');
  const pairs = key.quotes.flatMap((answer) => {
    const quote = quotes.find(({ span }) => same(span, answer.span));
    return quote ? [{ quote, answer }] : [];
  });
  const matched = matchEvidence(evidence, key.counterEvidence);
  return {
    quotes: { right: pairs.length, proposed: quotes.length, expected: key.quotes.length },
    speakers: {
      right: pairs.filter(({ quote, answer }) => named(quote.speaker, answer.speaker)).length,
      proposed: quotes.filter(({ speaker }) => speaker !== null).length,
      expected: key.quotes.length,
    },
    counts: {
      right: pairs.filter(
        ({ quote, answer }) => answer.followers !== null && quote.channel?.followers?.value === answer.followers,
      ).length,
      proposed: quotes.filter(({ channel }) => channel?.followers).length,
      expected: key.quotes.filter(({ followers }) => followers !== null).length,
    },
    narratives: spans(ofKind(proposals, 'narrative'), key.narratives),
    sections: spans(ofKind(proposals, 'section'), key.sections),
    'counter-evidence spans': {
      right: matched.length,
      proposed: evidence.length,
      expected: key.counterEvidence.length,
    },
    'counter-evidence sources': {
      right: matched.filter(({ proposal, answer }) =>
        answer.source === null ? proposal.source === null : named(proposal.source, answer.source),
      ).length,
      proposed: matched.length,
      expected: key.counterEvidence.length,
    },
  };
}

/** Every figure added up. */
export function total(scores: Score[]): Score {
  const sum = (measure: (typeof measures)[number], part: keyof Figure) =>
    scores.reduce((all, one) => all + one[measure][part], 0);
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      { right: sum(measure, 'right'), proposed: sum(measure, 'proposed'), expected: sum(measure, 'expected') },
    ]),
  ) as Score;
}

function ofKind<K extends ProposalKind>(proposals: Proposal[], kind: K): Extract<Proposal, { kind: K }>[] {
  return proposals.filter((proposal): proposal is Extract<Proposal, { kind: K }> => proposal.kind === kind);
}

function spans(proposed: Pointed[], expected: Span[]): Figure {
  const right = expected.filter((span) => proposed.some((proposal) => same(proposal.span, span))).length;
  return { right, proposed: proposed.length, expected: expected.length };
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function named(speaker: Speaker | null, names: string[]): boolean {
  const keys = names.map(nameKey);
  return speaker !== null && keys.includes(nameKey(speaker.words));
}

/** Each answer with the one proposal that shares most of its words with it, at least half. */
function matchEvidence<E extends Pointed>(proposed: E[], expected: AnsweredEvidence[]) {
  const candidates = expected
    .flatMap((answer) => proposed.map((proposal) => ({ proposal, answer, shared: shared(proposal.span, answer.span) })))
    .filter(({ shared: share }) => share >= SAME)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<unknown>();
  return candidates.filter(({ proposal, answer }) => {
    if (taken.has(proposal) || taken.has(answer)) return false;
    taken.add(proposal).add(answer);
    return true;
  });
}

/** Words that both have, over words that either has. */
function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / lengthOf(cover(a, b));
}
