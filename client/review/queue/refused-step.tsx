import { Alert, Button } from '@mantine/core';
import type { Proposal } from '../../api/review.ts';
import { Refused as Why } from '../../errors/refused.tsx';
import { Foreign } from '../../panels/foreign.tsx';
import { day, texts } from '../../texts.ts';
import type { Refused } from '../deciding/use-steps.ts';

/** A step that was not done: who was first and when, how things stand now, and how to do it after all. */
export function RefusedStep({
  refused,
  proposals,
  onDone,
}: {
  refused: Refused;
  proposals: readonly Proposal[];
  onDone: () => void;
}) {
  const words = texts.review;
  const { refusal, again } = refused;
  const conflict = refusal.code === 'CONFLICT' && refusal.changedBy !== null;
  const concerned = proposals.filter(({ id }) => refused.proposals.includes(id));
  return (
    <Alert color="red" role="alert" title={conflict ? words.conflict : words.notDone}>
      {conflict && refusal.changedBy !== null && refusal.changedAt !== null ? (
        <>
          <p>{words.conflictBy(refusal.changedBy, day(refusal.changedAt), refusal.changedAt.slice(11, 16))}</p>
          <ul className="conflict-now">
            {concerned.map(({ id, status, words: printed, decidedBy }) => (
              <li key={id}>
                <Foreign>{printed.slice(0, 80)}</Foreign>: <strong>{words.statuses[status]}</strong>
                {decidedBy !== null && `, ${words.decidedBy(decidedBy)}`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Why {...refusal} />
      )}
      <p className="refused-actions">
        {again && (
          <Button size="compact-sm" color="red" onClick={() => void again()}>
            {refusal.code === 'OFFLINE' ? texts.states.retry : words.takeOver}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {words.leaveIt}
        </Button>
      </p>
    </Alert>
  );
}
