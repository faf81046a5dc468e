import { reasonsOf } from '../reasons/reason.ts';

/** Why a step of a review, an import or its undo is refused. */
export const REVIEW_REFUSALS = {
  NO_IMPORT: (id: string) => `There is no import ${id}.`,
  NO_PROPOSAL: (id: string) => `There is no proposal ${id}.`,
  NOT_IN_IMPORT: (run: string, id: string) => `${run} has no proposal ${id}.`,
  NAMED_TWICE: (id: string) => `${id} is named twice.`,
  DECIDED_SINCE: (stale: string, all: string, first: string, version: string, who: string) =>
    `${stale} of ${all} proposals are no longer as you read them. ${first} is at version ${version}: ${who}. Nothing was changed; read them again and decide anew.`,
  ACCEPTED_ALREADY: (id: string, action: string) =>
    `${id} is accepted, and its facts are in the graph: undo that before you ${action} it.`,
  ONLY_STATEMENTS_HAVE_SIDE: () => 'Only a statement has it.',
  ONLY_CLAIMS_WORDED: () => 'Only a claim has a wording.',
  NOT_A_CLAIM: () => 'Only a claim of this edition can be worded.',
  WORDED_BY_HAND: () => 'An analyst has worded it already.',
  NO_MODEL: () => 'No model is configured: MEGAPHONE_LLM_URL and MEGAPHONE_LLM_MODEL name one.',
  NAME_IS_ITS_WORDS: (id: string) => `The name of ${id} is its words: give start and end.`,
  CHANNEL_NEEDED: () => 'It has no channel: point at the channel’s name first.',
  NUMBER_NOT_PRINTED: (line: string) => `No such number stands in “${line}”.`,
  OUTSIDE_DOCUMENT: (start: string, end: string, length: string) =>
    `[${start}, ${end}] is no stretch of the document, which has ${length} characters.`,
  TWO_NEEDED: () => 'Two or more are needed.',
  KINDS_DIFFER: (kind: string, first: string) => `It is a ${kind}, and the first is a ${first}.`,
  CUT_OUTSIDE: (start: string, end: string) => `It is not between ${start} and ${end}.`,
  CUT_NEEDED: () => 'Say where to cut.',
  NOTHING_LEFT: (at: string) => `Nothing but space would be left at ${at}.`,
  NO_STEP: (id: string) => `There is no step ${id}.`,
  NOTHING_TO_UNDO: () => 'There is nothing to undo.',
  STEP_UNDONE: (number: string) => `Step ${number} is undone already.`,
  STEP_FOLLOWED: (number: string, action: string) =>
    `Step ${number} (${action}) changed the same proposals since: undo that first.`,
  EDITION_FOLLOWS: (id: string, title: string) =>
    `It cannot be undone: ${id} (“${title}”) is a corrected edition of it. Undo that first.`,
  BUILT_UPON: (_name: string, _more: string, built: string, _type: string) =>
    `It cannot be undone: something was built on it. ${built}`,
  CHANGED_BY_HAND: (_name: string, _more: string, built: string) =>
    `It cannot be undone: something was built on it. ${built}`,
  SUPPORTED_SINCE: (fact: string, by: string) => `It cannot be undone: ${fact} is supported by ${by} since.`,
  TAKEN_OUT_SINCE: (title: string, at: string) =>
    `“${title}” was brought in under this key on ${at} and taken out since: send a new key to bring it in again.`,
  NO_EARLIER_EDITION: (id: string) => `There is no document ${id} of which this could be an edition.`,
};

export const reviewRefusal = reasonsOf(REVIEW_REFUSALS);
