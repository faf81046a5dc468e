import { reasonsOf } from '../reasons/reason.ts';

/** Why something that is entered, corrected, withdrawn or undone by hand is refused. */
export const EDITING_REFUSALS = {
  NO_DOCUMENT: () => 'There is no such document.',
  WIDER_THAN_DOCUMENT: (document: string, least: string) =>
    `${document} is ${least}, and what is taken from it no less.`,
  WORDS_NOT_IN_DOCUMENT: (document: string) => `${document} has no such words.`,
  WORDS_STAND_OFTEN: (starts: string) => `It stands more than once; start must be one of ${starts}.`,
  WORDS_NOT_THERE: (document: string) => `${document} does not have these words there.`,
  WRITTEN_WITH_NODE: () => 'This is written with the node that it belongs to.',
  NO_SUCH_VALUE: (type: string) => `${type} has no such value.`,
  END_OF_ANOTHER_KIND: (is: string, type: string, kinds: string) => `It is ${is}; ${type} needs ${kinds} there.`,
  JOINED_TO_ITSELF: (type: string) => `${type} joins two, not one to itself.`,
  PART_OF_ANOTHER_KIND: (is: string, part: string, whole: string) =>
    `It is ${is}; ${part} can only be part of a ${whole}.`,
  NO_SUCH_NODE: (kind: string, id: string) => `No ${kind} has the id "${id}".`,
  NOTHING_HAS_ID: (id: string) => `Nothing has the id "${id}".`,
  NOTHING_WITH_ID: () => 'There is nothing with this id.',
  IS_WITHDRAWN: (id: string) => `${id} has been withdrawn.`,
  END_WITHDRAWN: () => 'It has been withdrawn.',
  POST_STAYS: () => 'A post stays as its archive has it.',
  WIDER_THAN_SOURCES: (id: string, least: string) =>
    `The documents that state something of ${id} are ${least} at least.`,
  LEFT_WITHOUT: (id: string, lacks: string, _words: string) =>
    `${id} would be left without ${lacks}: withdraw it first, with withdrawNode.`,
  NOT_ASKED: (one: string, other: string) => `Nobody has asked whether ${one} is ${other}.`,
  STATEMENT_NEEDS_DOCUMENT: () => 'A statement needs a document that prints it.',
  STATEMENT_NEEDS_SPEAKER: () => 'A statement needs a speaker or a channel.',
  ANSWERS_AND_AMPLIFIES: (id: string) =>
    `${id} would both amplify a claim and give counter-evidence; nobody can be both.`,
  FACT_THERE: (fact: string, marking: string) => `${fact} is there, as ${marking}.`,
  FACT_WAS_WITHDRAWN: (fact: string) => `${fact} has been withdrawn: restore it.`,
  RESTORE_FACT_FIRST: (fact: string) => `${fact} has been withdrawn: restore it first.`,
  FACT_WITHDRAWN_ALREADY: (fact: string) => `${fact} has been withdrawn already.`,
  FACT_NOT_WITHDRAWN: (fact: string) => `${fact} has not been withdrawn.`,
  FACT_WITHDRAWN_WITH_OTHER: (fact: string) => `${fact} was not withdrawn by itself: undo the change that withdrew it.`,
  NO_FACT: (fact: string) => `There is no fact ${fact}.`,
  KIND_NEEDED: () => 'RELATED_TO needs it.',
  KIND_NOT_NEEDED: () => 'Only RELATED_TO has one.',
  KIND_IN_CAMEL_CASE: () => 'It must be a word in camelCase, such as alliedWith.',
  PLATFORM_IN_SMALL_LETTERS: () => 'It must have 1 to 40 small letters, digits or hyphens.',
  ONLY_ORGANIZATIONS: (kind: string) => `Only an organization has one, and this is a ${kind}.`,
  ACTOR_THERE: (id: string) => `${id} is there already: use it, or say that this is a namesake.`,
  CHANNEL_THERE: (id: string) => `${id} is there already: use or correct it.`,
  NODE_THERE: (id: string) => `${id} is there already: send a new key.`,
  WITHDRAWN_ALREADY: (id: string) => `${id} has been withdrawn already.`,
  NOT_WITHDRAWN: (id: string) => `${id} has not been withdrawn.`,
  WITHDRAWN_BY: (id: string, kind: string) => `${id} was withdrawn by ${kind}: undo that.`,
  DOCUMENT_STAYS: () => 'A document stays, since other facts point into it.',
  WORDS_ARE_EXCERPT: () => 'Where the source is a document, the words are its excerpt: leave text out.',
  WORDS_NEEDED: () => 'Without a document the words must be given.',
  ONLY_REBUTTALS_REBUT: (kind: string) => `Only a REBUTTAL rebuts, and this is ${kind}.`,
  NO_CHANGE: (id: string) => `No change has the id "${id}".`,
  UNDONE_ELSEWHERE: (kind: string) => `${kind} is no change by hand and has an undo of its own.`,
  CHANGED_SINCE: (target: string, by: string, at: string, kind: string) =>
    `${target} was changed since, by ${by} on ${at} (${kind}): undo that first.`,
  BUILT_ON_SINCE: (id: string, facts: string, _count: string) =>
    `${id} has been built on since: ${facts}. Withdraw that first.`,
};

export const editingRefusal = reasonsOf(EDITING_REFUSALS);
