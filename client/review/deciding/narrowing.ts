import type { Proposal } from '../../api/review.ts';

/** Which proposals the list shows. */
export interface Narrowing {
  /** A status, 'todo' for whatever is not decided, or 'all'. */
  status: string;
  kind: string | null;
  /** A change against the edition before, 'DIFFERENT' for what it leaves to review, null for any. */
  change: string | null;
}

/** What the list shows at first: everything; of a corrected edition that differs, what differs. */
export function firstNarrowing(proposals: readonly Proposal[]): Narrowing {
  const change = proposals.some(differs) ? 'DIFFERENT' : null;
  return { status: 'all', kind: null, change };
}

/** Whether a corrected edition says it differently, or it waits for something that does. */
const differs = ({ change, status, earlier }: Pick<Proposal, 'change' | 'status' | 'earlier'>) =>
  change === 'ADDED' ||
  change === 'CHANGED' ||
  change === 'GONE' ||
  (change !== null && undecided({ status }) && earlier?.status === 'ACCEPTED');

/** Whether nobody has accepted or rejected it yet. */
export const undecided = ({ status }: Pick<Proposal, 'status'>) => status === 'OPEN' || status === 'POSTPONED';

/** Whether it was rejected or put off, so that it can be opened again. */
export const putAside = ({ status }: Pick<Proposal, 'status'>) => status === 'REJECTED' || status === 'POSTPONED';

export function narrowed(proposals: readonly Proposal[], { status, kind, change }: Narrowing): Proposal[] {
  return proposals.filter(
    (proposal) =>
      (status === 'all' || (status === 'todo' ? undecided(proposal) : proposal.status === status)) &&
      (kind === null || proposal.kind === kind) &&
      (change === null || (change === 'DIFFERENT' ? differs(proposal) : proposal.change === change)),
  );
}

/** The next proposal after one that nobody has decided; those put off come when no other is left. */
export function nextOpen<P extends Pick<Proposal, 'id' | 'status'>>(
  proposals: readonly P[],
  after: string | null,
): P | null {
  const at = proposals.findIndex(({ id }) => id === after);
  const turned = [...proposals.slice(at + 1), ...proposals.slice(0, at + 1)];
  return turned.find(({ status }) => status === 'OPEN') ?? turned.find(undecided) ?? null;
}
