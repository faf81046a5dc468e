import type { Refusal } from '../api/write.ts';
import type { Reason } from '../reasons/reason.ts';
import { texts } from '../texts.ts';

/** What is wrong, in the reader's language where it has the sentence; else as the server says it, in English. */
export function wrong(reason: Reason): string {
  return reason.reasonCode === null ? texts.errors.detail(reason.reason) : texts.reason(reason);
}

/** Why something was refused. */
export function whyOf(refusal: Refusal): string {
  return refusal.code === 'OFFLINE' ? texts.states.offline : wrong(refusal);
}
