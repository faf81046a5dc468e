import type { Proposal } from '../api/review.ts';

/** Which proposals the list shows. */
export interface Narrowing {
  /** A status, 'todo' for whatever is not decided, or 'all'. */
  status: string;
  kind: string | null;
  change: string | null;
}

export const firstNarrowing: Narrowing = { status: 'all', kind: null, change: null };

const undecided = ({ status }: Pick<Proposal, 'status'>) => status === 'OPEN' || status === 'POSTPONED';

export function narrowed(proposals: readonly Proposal[], { status, kind, change }: Narrowing): Proposal[] {
  return proposals.filter(
    (proposal) =>
      (status === 'all' || (status === 'todo' ? undecided(proposal) : proposal.status === status)) &&
      (kind === null || proposal.kind === kind) &&
      (change === null || proposal.change === change),
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
