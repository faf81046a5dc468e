import { reasonsOf } from '../../reasons/reason.ts';

const several = (count: string, one: string) => `${count} ${one}${count === '1' ? '' : 's'}`;
const found = (quotations: string, claims: string, answers: string) =>
  `${several(quotations, 'quotation')} with a speaker, ${several(claims, 'labelled claim')}, ${several(answers, 'labelled answer')}`;

/** Why the importer reads words of a digest as it does, or does not use them. */
export const READING_REASONS = {
  FIRST_LINE: () => 'The first line, short: the title.',
  BYLINE: (line: string) => `“${line}” is a byline.`,
  PUBLISHER_LINE: (line: string) => `“${line}” is said of whoever published it.`,
  BESIDE_BYLINE: () => 'It stands in one paragraph with the byline.',
  DAY: () => 'It says the day, and nothing else.',
  HEADING_OF_LEVEL: (level: string) => `A heading of level ${level}.`,
  SHORT_LINE: () => 'A short line without a full stop, above paragraphs: a heading.',
  NARRATIVE_LABEL: (label: string) => `The label “${label}” names a narrative.`,
  BELOW_NARRATIVE_LABEL: (label: string) => `It stands below the label “${label}”, which names a narrative.`,
  HEADING_ABOVE_SAYINGS: () => 'A heading above quotations, claims or answers.',
  HEADING_STATES_CLAIM: () => 'A heading that states a claim.',
  INNER_HEADING: () => 'A heading inside a section.',
  AFTER_RULE: () => 'It follows a rule.',
  NO_HEADING: () => 'It has no heading.',
  QUOTATION_WHOLE: (line: string) => `“${line}” says whose words these are; the quotation marks are whole.`,
  QUOTATION_UNCLOSED: (line: string) => `“${line}” says whose words these are; the mark that closes them is missing.`,
  QUOTATION_UNOPENED: (line: string) => `“${line}” says whose words these are; the mark that opens them is missing.`,
  QUOTATION_UNMARKED: (line: string) =>
    `“${line}” says whose words these are; they stand below it without quotation marks.`,
  QUOTATION_IN_PIECES: (line: string) => `“${line}” says whose words these are; they stand in several pairs of marks.`,
  QUOTATION_OF_SPECIALIST: (line: string) =>
    `“${line}” says whose words these are: of somebody who is asked because they know. That does not tell whether they spread propaganda or answer it: say which.`,
  QUOTATION_OF_ANSWERING: (line: string) =>
    `“${line}” says whose words these are; elsewhere the same name is said to answer. Whether they spread propaganda or answer it: say which.`,
  QUOTED_IN_SENTENCE: (speaker: string) => `In quotation marks, in a sentence that says that “${speaker}” spoke.`,
  QUOTED_OF_SOMEBODY: (speaker: string) =>
    `In quotation marks, in a sentence that says that “${speaker}” spoke. No label says whether they spread propaganda or answer it: say which.`,
  TOLD_BY_SOMEBODY: (speaker: string) =>
    `Told in other words: a verb of speech beside “${speaker}”. No label says whether they spread propaganda or answer it: say which.`,
  TOLD_BY: (speaker: string) => `Told in other words: a verb of speech beside “${speaker}”.`,
  TOLD_BY_PROPAGANDA: () => 'Told in other words: propaganda as a whole is said to say it.',
  CLAIM_OF_QUOTE: () => 'The quotation says it; an analyst has to word it neutrally.',
  CLAIM_OF_SPEECH: () => 'The reported speech tells it; an analyst has to word it neutrally.',
  CLAIM_OF_LABEL: (label: string) => `“${label}” opens it; an analyst has to word it neutrally.`,
  ANSWER_OF_EXPERT: (speaker: string) => `“${speaker}” is said to say it, and is nowhere quoted as an amplifier.`,
  ANSWER_BEFORE_TELLING: () => 'The author says it, before telling what propaganda says.',
  ANSWER_AFTER: (opening: string) => `“${opening}” opens an answer.`,
  ANSWER_OF_SOURCE: (source: string) => `The sentence behind it names “${source}” as its source.`,
  ANSWER_OF_AUTHOR: () => 'The author says it in what a label opens as verified.',
  CONTEXT: (label: string) => `The author says it behind “${label}”: it is no rebuttal.`,
  MOTIVE: () => 'It says what propaganda is after.',
  COUNTRY_NAME: (words: string, country: string) => `“${words}” is a name of ${country} in the grammar.`,
  EVENT_WORD: (word: string) => `“${word}” is a word for an event in the grammar.`,
  CAPITALS_IN_ROW: () => 'Several words with capitals in a row.',
  FEW_QUOTED_WORDS: () => 'A few words in quotation marks.',
  NOBODY_NAMED: () => 'Nobody is named for these words.',
  MIXED_SCRIPTS: (word: string) => `“${word}” mixes Latin and Cyrillic letters: it may imitate another name.`,
  INVISIBLE: (character: string) => `${character} cannot be seen: the words around it are not what they look like.`,
  TURNS_TEXT: (character: string) => `${character} changes the direction in which the text is shown.`,
  NO_SAYINGS: () => 'It is no digest: no quotation with its speaker and no labelled claim stands in it.',
  NO_PROPAGANDA: (quotations: string, claims: string, answers: string) =>
    `It is no digest: it has ${found(quotations, claims, answers)}, and nothing in it speaks of propaganda.`,
  HAS_LABELS: (quotations: string, claims: string, answers: string) => `It has ${found(quotations, claims, answers)}.`,
  HAS_PROPAGANDA: (quotations: string, claims: string, answers: string) =>
    `It has ${found(quotations, claims, answers)}, and speaks of propaganda.`,
  NO_DIGEST: () => 'The document is no digest.',
  SEPARATOR: () => 'A line that only separates.',
  NO_WORD: () => 'It holds no word.',
  CALL: (words: string) => `“${words}” asks the reader for something.`,
  OTHER_LABEL: (label: string) => `“${label}” opens what is no part of the reading.`,
  LABEL_ALONE: (label: string) => `The label “${label}” says what the next paragraphs are.`,
  BELOW_OTHER_LABEL: () => 'It stands below a label that opens no part of the reading.',
  SPEAKER_WITHOUT_QUOTATION: () => 'It names a speaker, and no quotation stands below it.',
  SPEAKER_OF_EITHER: (line: string) =>
    `“${line}” names a speaker, and nothing tells whether of the quotation above or of the one below: say which.`,
  OPENS_CLAIM: (label: string) => `“${label}” opens a claim.`,
  OPENS_ANSWER: (label: string) => `“${label}” opens an answer.`,
  OPENS_CONTEXT: (label: string) => `“${label}” opens what an answer means.`,
  SEEMS_TO_OPEN_CLAIM: (label: string) =>
    `“${label}” opens a claim: no grammar has the label, but several paragraphs open so in such a place.`,
  SEEMS_TO_OPEN_ANSWER: (label: string) =>
    `“${label}” opens an answer: no grammar has the label, but several paragraphs open so in such a place.`,
  QUOTATION_WITH_SPEAKER: () => 'A quotation with its speaker.',
  SPEAKER_OF_BELOW: () => 'It says whose the quotation below is.',
  GOES_ON_WITH_ANSWER: () => 'It goes on with the answer above.',
  LEFT_OUT: (count: string, element: string) => `${count} × ${element} left out: a page shows no words of it.`,
  LEFT_OUT_HIDDEN: (count: string) => `${count} × hidden element left out: a page shows no words of it.`,
  LEFT_OUT_SCRIPTS: (count: string) => `${count} × script or style left out: a page shows no words of it.`,
  AUTHORS_OWN: () => 'The author’s own words, and no label says that they answer anything.',
};

export const reason = reasonsOf(READING_REASONS);
