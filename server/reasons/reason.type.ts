import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { READING_REASONS } from '../ingest/digest/reading-reasons.ts';
import { CHANGE_REASONS } from '../review/importing/change-reasons.ts';
import { REVIEW_REASONS } from '../review/review-reasons.ts';
import { TODO_REASONS } from '../review/todo-reasons.ts';
import type { Reason } from './reason.ts';

const SENTENCES = { ...READING_REASONS, ...REVIEW_REASONS, ...CHANGE_REASONS, ...TODO_REASONS };

/** Every sentence that a reason may be, by its code. */
export const ReasonCode = Object.fromEntries(Object.keys(SENTENCES).map((code) => [code, code]));

registerEnumType(ReasonCode, {
  name: 'ReasonCode',
  description:
    'Which sentence a reason is, so that it can be told in another language. The sentence is that of `reason`; 1, 2 and so on stand for the words that go into it.',
  valuesConfig: Object.fromEntries(
    Object.entries(SENTENCES).map(([code, sentence]) => [
      code,
      { description: (sentence as (...words: string[]) => string)(...'12345') },
    ]),
  ),
});

/** A stored code, where this Megaphone knows it. */
export function reasonCode(stored: unknown): string | null {
  return typeof stored === 'string' && Object.hasOwn(SENTENCES, stored) ? stored : null;
}

@ObjectType('Reason', { description: 'A sentence in English, and what tells it in other languages.' })
export class ReasonTold {
  @Field(() => String, { description: 'The sentence.' })
  reason!: string;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Which sentence that is; null where it was stored before there were codes.',
  })
  reasonCode!: string | null;

  @Field(() => [String], { nullable: true, description: 'The words that go into it; null without a code.' })
  reasonWords!: string[] | null;
}

/** Reasons that are stored as JSON; where they are not, the sentences that were stored before there were codes. */
export function toldReasons(json: unknown, sentences: readonly string[]): ReasonTold[] {
  if (typeof json !== 'string') {
    return sentences.map((reason) => ({ reason, reasonCode: null, reasonWords: null }));
  }
  const reasons = JSON.parse(json) as Reason[];
  return reasons.map((reason) => ({ ...reason, reasonCode: reasonCode(reason.reasonCode) }));
}
