import { reasonsOf } from '../reasons/reason.ts';

/** Why anything that is written is refused, whatever it is. */
export const WRITING_REFUSALS = {
  ONLY_READS: () => 'Only the analyst at this machine may change the graph; a key only reads.',
  STALE: (target: string, current: string, expected: string, by: string, at: string) =>
    `${target} is at version ${current}, not ${expected}: ${by} changed it on ${at}. Read it again and decide anew.`,
  STALE_BY_NOBODY: (target: string, current: string, expected: string) =>
    `${target} is at version ${current}, not ${expected}: nobody has changed it by hand. Read it again and decide anew.`,
  KEY_REUSED: (key: string, kind: string, at: string) =>
    `input.idempotencyKey is "${key}": ${kind} was done under it with another input, on ${at}.`,
  EMPTY: () => 'It must not be empty.',
  TOO_LONG: (most: string) => `It may have ${most} characters.`,
  HIDES_CHARACTER: () => 'It holds a control character or one that turns the direction of writing.',
  TOO_MANY: (most: string) => `It may have ${most} entries.`,
  TOO_SMALL: (least: string) => `It must be ${least} or more.`,
  TOO_GREAT: (most: string) => `It must be ${most} or less.`,
  NO_ADDRESS: () => 'It must be an address that begins with http:// or https://.',
  NO_TIME: () => 'It must be a time such as 2024-06-19T10:00:00Z.',
  NO_DAY: () => 'It must be a day such as 2024-06-19.',
  IN_FUTURE: () => 'It lies in the future.',
};

export const writingRefusal = reasonsOf(WRITING_REFUSALS);
