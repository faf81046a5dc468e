import type { Database } from '../../../cypher/database.ts';
import { refusal } from '../../access/refusal.ts';
import { ProposalStatus } from '../proposal.enums.ts';
import { reviewRefusal } from '../review-refusals.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import { decidedOn } from './review-state.ts';
import { takeStep } from './review-step.ts';

/** Proposals that were decided together, and why. */
export interface DecideWish {
  idempotencyKey: string;
  note?: string | null;
  import: string;
  proposals: { proposal: string; expectedVersion: number }[];
}

const ACTIONS = {
  reject: ProposalStatus.REJECTED,
  postpone: ProposalStatus.POSTPONED,
  reopen: ProposalStatus.OPEN,
} as const;

/** Rejects proposals, puts them off, or opens them again. An accepted one has to be undone first. Gives the step's id. */
export function decideProposals(
  database: Database,
  by: string,
  action: keyof typeof ACTIONS,
  input: DecideWish,
): Promise<string> {
  return takeStep(database, by, {
    kind: `${action}Proposals`,
    action,
    run: input.import,
    input,
    work: async (_tx, state, { at }) => {
      const found = decidedOn(state, input.proposals);
      refuseAccepted(found, action);
      const status = ACTIONS[action];
      const because = status === ProposalStatus.OPEN ? null : (input.note ?? null);
      const told = { because, becauseCode: null, becauseWords: null };
      const revised = found
        .filter((one) => one.status !== status || one.because !== because)
        .map((one) => ({ ...one, ...told, status, decidedBy: by, decidedAt: at, version: one.version + 1 }));
      return { revised };
    },
  });
}

/** @throws a GraphQLError BAD_USER_INPUT where a proposal is accepted already */
export function refuseAccepted(found: readonly StoredProposal[], action: string): void {
  const accepted = found.find(({ status }) => status === ProposalStatus.ACCEPTED);
  if (!accepted) return;
  throw refusal('BAD_USER_INPUT', reviewRefusal('ACCEPTED_ALREADY', accepted.id, action));
}
