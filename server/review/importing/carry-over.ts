import type { Transaction } from '../../../cypher/database.ts';
import { accept } from '../accepting/accept.ts';
import { twinOf } from '../accepting/accepted-before.ts';
import { ProposalStatus } from '../proposal.enums.ts';
import { type ReviewState, reviewState } from '../steps/review-state.ts';
import { recordStep } from '../steps/review-step.ts';
import type { StoredProposal } from '../stored-proposal.ts';

/**
 * Decides what a corrected edition has in common with the one before as it was decided there: one step of the review, which
 * undo takes back. What was accepted is printed in this edition since. Gives how many proposals it decided.
 */
export async function carryOver(
  tx: Transaction,
  run: string,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<number> {
  const state = await reviewState(tx, run);
  if (state.earlier.size === 0) return 0;
  const accepted = await accept(tx, state, { by, at }, []);
  const revised = [...accepted.revised, ...rejectedBefore(state, by, at)];
  if (revised.length > 0) await recordStep(tx, state, { ...accepted, revised }, { id, action: 'carry', by, at });
  return revised.length;
}

/** What an analyst rejected, as it is; what was rejected along with another decision waits for that. */
function rejectedBefore(state: ReviewState, decidedBy: string, decidedAt: string): StoredProposal[] {
  return [...state.proposals.values()].flatMap((proposal) => {
    const twin = twinOf(proposal, state);
    if (twin?.status !== ProposalStatus.REJECTED || twin.becauseCode !== null) return [];
    const { status, because } = twin;
    return [{ ...proposal, status, because, decidedBy, decidedAt, version: proposal.version + 1 }];
  });
}
