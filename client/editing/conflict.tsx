import { Alert } from '@mantine/core';
import type { Refusal } from '../api/write.ts';
import { Refused } from '../errors/refused.tsx';
import { day, texts } from '../texts.ts';
import type { Base } from './use-base.ts';

/** That somebody else was quicker: who and when. What was typed stays, and stands beside what is there now. */
export function ChangedSince({ base, refusal }: { base: Base; refusal: Refusal | null }) {
  const by = base.last?.by ?? refusal?.changedBy ?? null;
  const at = base.last?.at ?? refusal?.changedAt ?? null;
  return (
    <Alert color="red" role="alert" title={texts.review.conflict}>
      {by !== null && at !== null && texts.forms.changedBy(by, day(at), at.slice(11, 16))} {texts.forms.nothingLost}
    </Alert>
  );
}

/** Why an entry was refused, where that is no matter of one field. */
export function NotDone({ refusal }: { refusal: Refusal }) {
  // a conflict is told above the fields, with what is there now
  if (refusal.code === 'CONFLICT' && refusal.changedAt !== null) return null;
  return (
    <Alert color="red" role="alert" title={texts.review.notDone}>
      <Refused {...refusal} />
    </Alert>
  );
}
