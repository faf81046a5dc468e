import { reasonsOf } from '../reasons/reason.ts';

/** Why somebody known is suggested, and why something is proposed, or no longer, that the importer did not read so. */
export const REVIEW_REASONS = {
  GIVEN_AUTHOR: (words: string) =>
    `Whoever brought the document in says that “${words}” wrote it, and the document prints the name.`,
  GIVEN_PUBLISHER: (words: string) =>
    `Whoever brought the document in says that “${words}” published it, and the document prints the name.`,
  GONE: () => 'The earlier edition says it, this one does not. Its place is that in the earlier edition.',
  SAID_TO_ANSWER: (speaker: string) => `An analyst says that “${speaker}” answers propaganda.`,
  SAME_NAME: (known: string) => `“${known}” is the same name.`,
  IMITATES: (known: string) =>
    `It looks like “${known}”, but letters of another script stand in it: one may imitate the other.`,
  SAME_IN_LATIN: (known: string, latin: string) => `“${known}” is the same name in Latin letters (${latin}).`,
  LAST_PART: (shorter: string, longer: string) =>
    `“${shorter}” is the last part of “${longer}”: it may be the surname.`,
  SPELT_ALIKE: (known: string, percent: string) => `“${known}” is spelt alike (${percent} %).`,
  DECIDED_BEFORE: () => 'It was decided so for the same name in this document.',
  WORDS_IN_COMMON: (words: string) => `Words in common: ${words}.`,
  NAME_MIXES_SCRIPTS: (word: string) => `“${word}” mixes letters of different scripts: it may imitate another name.`,
  NAME_TURNS_TEXT: () => 'It holds a character that changes the direction in which it is shown.',
  SPLIT_INTO: (pieces: string) => `Split into ${pieces}.`,
  SPEAKER_ANSWERS: () => 'Its speaker answers propaganda.',
  IS_COUNTER_EVIDENCE: () => 'It was proposed as counter-evidence instead.',
  MERGED: () => 'Merged with others.',
  NAME_HIDES: () => 'It holds a character that cannot be seen.',
};

export const reviewReason = reasonsOf(REVIEW_REASONS);
