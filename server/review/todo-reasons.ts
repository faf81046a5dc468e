import { type Reason, reasonsOf } from '../reasons/reason.ts';
import type { Outcome } from './accepting/acceptance.ts';
import type { ToDo } from './steps/review-step.ts';

/** Why a proposal cannot be accepted yet, and what has to be done. */
export const TODO_REASONS = {
  NOBODY_SPEAKS: () => 'Nobody is named as saying it: point at a name first, or reject it.',
  SAY_WHO_IS_MENTIONED: (printed: string) => `“${printed}”: say who or what is mentioned.`,
  SAY_WHO_FULLER: (printed: string, fuller: string) =>
    `“${printed}” may be the “${fuller}” of the same document: say who it is.`,
  SAY_WHO: (printed: string, known: string, id: string, why: string) =>
    `“${printed}” may be ${known} (${id}): ${why} Say who it is.`,
  NAMES_NOBODY: (printed: string, id: string, kinds: string) =>
    `There is no ${id}: “${printed}” needs one of ${kinds}.`,
  NAMES_ANOTHER_KIND: (printed: string, id: string, kinds: string, kind: string) =>
    `${id} is a ${kind}: “${printed}” needs one of ${kinds}.`,
  NO_KNOWN: (id: string, kinds: string) => `${id} is no ${kinds} that is known.`,
  SAY_WHO_STATES: () =>
    'The document states it by itself: say who is said to say it (SPEAKER), such as a collective with a name.',
  NARRATIVE_FIRST: (narrative: string) => `Decide its narrative first: “${narrative}”.`,
  QUOTATION_GONE: () => 'Its quotation is no longer there: reject the claim.',
  QUOTATION_REJECTED: () => 'Its quotation was rejected: reject the claim too.',
  QUOTATION_FIRST: (quotation: string) => `Accept its quotation first: “${quotation}”.`,
  AUTHOR_FIRST: () => 'It is the author’s: accept the author of the document first, or point at a source.',
  SAY_WHAT_IT_ANSWERS: () => 'A rebuttal answers a claim: choose which, or say that it is context.',
  CLAIM_FIRST: (claim: string) => `${claim} is no known claim and no accepted proposal of one.`,
  NO_CLAIM: (claim: string) => `There is no claim ${claim}.`,
  SAY_WHICH_SIDE: (speaker: string) => `Say whether “${speaker}” spreads propaganda or answers it: nothing here tells.`,
  SPEAKER_MAKES_NO_CLAIM: () => 'Its speaker answers propaganda, and makes no claim: reject it.',
  SAY_CLAIM: () => 'Say it in neutral words, or choose a known claim: the words are the speaker’s.',
  ANSWERS_ALREADY: (name: string) =>
    `${name} gives counter-evidence, and nobody who answers is shown as an amplifier: choose another actor, or say that an expert speaks.`,
  AMPLIFIES_ALREADY: (name: string) => `${name} says what is answered, and nobody can be both: choose another source.`,
};

const todoReason = reasonsOf(TODO_REASONS);

/** What stays to do first. */
export function todo<C extends keyof typeof TODO_REASONS>(
  code: ToDo['code'],
  sentence: C,
  ...words: Parameters<(typeof TODO_REASONS)[C]>
): NonNullable<Outcome> {
  const { reason: message, ...told }: Reason = todoReason(sentence, ...words);
  return { code, message, ...told };
}
