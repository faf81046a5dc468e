import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { EDITING_REFUSALS } from '../editing/editing-refusals.ts';
import { READING_REFUSALS } from '../ingest/digest/reading/reading-refusals.ts';
import { READING_REASONS } from '../ingest/digest/reading-reasons.ts';
import { PICTURE_REFUSALS } from '../pictures/picture-refusals.ts';
import { CHANGE_REASONS } from '../review/importing/change-reasons.ts';
import { REVIEW_REASONS } from '../review/review-reasons.ts';
import { REVIEW_REFUSALS } from '../review/review-refusals.ts';
import { TODO_REASONS } from '../review/todo-reasons.ts';
import { RULE_REFUSALS } from '../rules/rule-refusals.ts';
import { VIEW_REFUSALS } from '../views/view-refusals.ts';
import { WRITING_REFUSALS } from '../writing/writing-refusals.ts';
import type { Reason } from './reason.ts';

const SENTENCES = {
  ...READING_REASONS,
  ...REVIEW_REASONS,
  ...CHANGE_REASONS,
  ...TODO_REASONS,
  ...WRITING_REFUSALS,
  ...EDITING_REFUSALS,
  ...REVIEW_REFUSALS,
  ...READING_REFUSALS,
  ...VIEW_REFUSALS,
  ...RULE_REFUSALS,
  ...PICTURE_REFUSALS,
};

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
