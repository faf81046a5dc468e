import { reasonsOf } from '../../reasons/reason.ts';

const changed = (what: string) => (before: string, now: string) =>
  `${what}: ${before || 'none'} before, ${now || 'none'} now.`;

/** What is different in a proposal of a corrected edition; an empty word stands for none. */
export const CHANGE_REASONS = {
  WORDS_CHANGED: (before: string) => `The words were “${before}”.`,
  SPEAKER_CHANGED: changed('speaker'),
  ROLE_CHANGED: changed('role'),
  REPORTED_SPEAKER_CHANGED: changed('reported speaker'),
  FOLLOWERS_CHANGED: changed('followers'),
  PLATFORM_CHANGED: changed('platform'),
  MODE_CHANGED: changed('mode'),
  EVIDENCE_KIND_CHANGED: changed('kind'),
  SOURCE_CHANGED: changed('source'),
  VIA_CHANGED: changed('via'),
  COUNTRY_CHANGED: changed('country'),
  EVENT_STATUS_CHANGED: changed('status'),
};

export const changeReason = reasonsOf(CHANGE_REASONS);
