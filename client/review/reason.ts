import { apart } from '../../picture/words/apart.ts';
import type { ReasonCode } from '../api/review.ts';

/** Why something was read, proposed or suggested, as the API tells it: in English, and what tells it in other languages. */
export interface Reason {
  reason: string;
  /** Null: it was told before there were codes. */
  reasonCode: ReasonCode | null;
  reasonWords: readonly string[] | null;
}

/** A reason in the sentences of a language; as the API tells it where they lack it. */
export function worded(
  { reason, reasonCode, reasonWords }: Reason,
  sentences: Record<ReasonCode, (first: string, second: string) => string>,
): string {
  const sentence = reasonCode === null ? undefined : sentences[reasonCode];
  const [first = '', second = ''] = reasonWords ?? [];
  return sentence ? sentence(apart(first), apart(second)) : reason;
}

/** A reason as it goes on after "because". */
export function small(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
