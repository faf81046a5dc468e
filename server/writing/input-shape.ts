import { z } from 'zod';
import { refusal } from '../access/refusal.ts';
import type { Reason } from '../reasons/reason.ts';
import { writingRefusal } from './writing-refusals.ts';

// a control or bidi character would let a text look like another
const UNSEEN = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What a shape says of a value that does not fit: "it …" in the message, and the reason for other languages. */
export function fault(reason: Reason): { message: string; params: { reason: Reason } } {
  return { message: reason.reason.replace(/^It |\.$/g, ''), params: { reason } };
}

/** A text of at most `max` characters with something to read in it; blanks around it are cut off. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((words) => !UNSEEN.test(words), fault(writingRefusal('HIDES_CHARACTER')));

/** A text that may be missing. An empty one is none. */
export const optionalText = (max: number) =>
  z.preprocess((words) => (typeof words === 'string' && words.trim() === '' ? null : words), text(max).nullish());

/** The id of a node. */
export const nodeId = z.string().regex(/^[a-z]+:[^\s]{1,300}$/, 'is no id');

/** Ids of nodes. */
export const nodeIds = z.array(nodeId).max(100);

/** Where the day begins first it is 14 hours ahead of UTC. */
const AHEAD_MS = 14 * 3_600_000;

/** Refuses a day or a time that has come nowhere on earth: nobody can have said or seen anything then. */
const come = (day: z.ZodISODate | z.ZodISODateTime) =>
  day.refine((iso) => Date.parse(iso) <= Date.now() + AHEAD_MS, fault(writingRefusal('IN_FUTURE')));

/** A time as ISO 8601 that has come; the scalar DateTime hands over a JavaScript date. */
export const time = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : value),
  come(z.iso.datetime()).nullish(),
);

/** A day that has come; of what the scalar Date hands over only the day counts. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  come(z.iso.date()).nullish(),
);

/** The address of a page; nothing that a browser would run. */
export const address = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullish();

/** What `WriteInput` holds. */
export const writeShape = {
  idempotencyKey: z.string().regex(/^[\w.:-]{8,100}$/, 'must have 8 to 100 letters, digits or .:_-'),
  by: optionalText(100),
  note: optionalText(2_000),
};

/** What `CorrectionInput` holds. */
export const correctionShape = {
  ...writeShape,
  id: nodeId,
  expectedVersion: z.number().int().min(1),
};

/**
 * The input as its shape gives it back.
 * @throws a GraphQLError BAD_USER_INPUT that names each field and value at fault; also in `details`
 */
export function checkedInput<T>(shape: z.ZodType<T>, input: object): T {
  // type-graphql's inputs are objects of classes, which zod takes for no plain objects
  const result = shape.safeParse(plain(input));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const { path } = issue;
    const field = ['input', ...path.map(String)].join('.');
    return { field, value: shown(valueAt(input, path)), message: messageOf(issue), why: reasonOf(issue) };
  });
  const message = faults.map(({ field, value, message }) => `${field} is ${value}: it ${message}.`).join(' ');
  const [first] = faults;
  const each = faults.map(({ field, value, message: wrong, why }) => {
    return { field, message: `${field} is ${value}: it ${wrong}.`, ...why };
  });
  throw refusal('BAD_USER_INPUT', message, first && { field: first.field, value: first.value, faults: each });
}

/** A value of the input that turns out not to fit what the graph holds. */
export function badInput(field: string, value: unknown, why: Reason): Error {
  // it goes on behind a colon; a name of the API's keeps its capitals
  const goesOn = why.reason.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return wrongAt(field, value, goesOn, why);
}

/** A value that a shape of its own refuses, by the first of what that finds. */
export function misshapen(field: string, value: unknown, issue: z.core.$ZodIssue | undefined): Error {
  return wrongAt(field, value, `it ${issue && messageOf(issue)}.`, issue && reasonOf(issue));
}

function wrongAt(field: string, value: unknown, goesOn: string, why: Reason | undefined): Error {
  const details = { ...why, field: `input.${field}`, value: shown(value) };
  return refusal('BAD_USER_INPUT', `input.${field} is ${details.value}: ${goesOn}`, details);
}

/** What is wrong with a value, behind "it": by that sentence, else as its shape says it. */
export function messageOf(issue: z.core.$ZodIssue): string {
  const why = reasonOf(issue);
  return why ? fault(why).message : issue.message;
}

/** Why a value does not fit, where that is one of the sentences that other languages have. */
function reasonOf(issue: z.core.$ZodIssue): Reason | undefined {
  const counted = 'origin' in issue && (issue.origin === 'array' || issue.origin === 'string');
  switch (issue.code) {
    case 'too_small':
      // of texts and lists, only empty ones are too small
      return counted ? writingRefusal('EMPTY') : writingRefusal('TOO_SMALL', `${issue.minimum}`);
    case 'too_big':
      if (counted) return writingRefusal(issue.origin === 'string' ? 'TOO_LONG' : 'TOO_MANY', `${issue.maximum}`);
      return writingRefusal('TOO_GREAT', `${issue.maximum}`);
    case 'invalid_format':
      if (issue.format === 'url') return writingRefusal('NO_ADDRESS');
      if (issue.format === 'datetime') return writingRefusal('NO_TIME');
      return issue.format === 'date' ? writingRefusal('NO_DAY') : undefined;
    case 'custom':
      return issue.params?.reason as Reason | undefined;
    default:
      return undefined;
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? 'missing';
  return words.length > 100 ? `${words.slice(0, 97)}…` : words;
}
