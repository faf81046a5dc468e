import type { Database } from '../../../cypher/database.ts';
import { refusal } from '../../access/refusal.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { takeStep } from '../steps/review-step.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import { refuseBuiltUpon, refuseSupportedSince, stepsOf, takeBack } from './take-back.ts';

/** Which step to undo; where none is named, the latest that changed something and is not undone. */
export interface UndoStepWish {
  idempotencyKey: string;
  note?: string | null;
  import: string;
  step?: string | null;
}

/**
 * Undoes one step of a review: proposals are as they were before it, and what it brought into the graph is out again.
 * Gives the id of the step that says so.
 * @throws a GraphQLError CONFLICT where a later step changed the same proposals, BUILT_UPON where its facts are used
 */
export function undoReviewStep(database: Database, by: string, input: UndoStepWish): Promise<string> {
  return takeStep(database, by, {
    kind: 'undoReviewStep',
    action: 'undo',
    run: input.import,
    input,
    work: async (tx, state, { at }) => {
      const steps = (await stepsOf(tx, input.import)).filter(({ action }) => action !== 'undo');
      const step = input.step
        ? steps.find(({ id }) => id === input.step)
        : steps.find(({ undone, change }) => !undone && idsOf(change).length > 0);
      if (!step)
        throw refusal(
          'NOT_FOUND',
          input.step ? reviewRefusal('NO_STEP', input.step) : reviewRefusal('NOTHING_TO_UNDO'),
        );
      if (step.undone) throw refusal('CONFLICT', reviewRefusal('STEP_UNDONE', `${step.number}`));
      const { change } = step;
      const later = steps.find(
        (other) => other.number > step.number && !other.undone && touches(other.change, new Set(idsOf(change))),
      );
      if (later) {
        throw refusal('CONFLICT', reviewRefusal('STEP_FOLLOWED', `${later.number}`, later.action));
      }
      await refuseBuiltUpon(tx, { ids: change.made, assertions: change.assertions, own: [] });
      await refuseSupportedSince(tx, change);
      await takeBack(tx, change);
      await tx.run('markStepUndone', { id: step.id });
      const revised = change.before.map((before) => ({
        ...before,
        version: (state.proposals.get(before.id)?.version ?? before.version) + 1,
        decidedBy: by,
        decidedAt: at,
      }));
      // proposals that the step made are taken out, so no version of them is left to undo
      if (change.added.length > 0) await tx.run('removeProposals', { ids: change.added });
      return { revised };
    },
  });
}

function idsOf({ before, added }: { before: StoredProposal[]; added: string[] }): string[] {
  return [...before.map(({ id }) => id), ...added];
}

function touches(change: { before: StoredProposal[]; added: string[] }, ids: ReadonlySet<string>): boolean {
  return idsOf(change).some((id) => ids.has(id));
}
