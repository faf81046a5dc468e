import type { Proposal } from '../../api/review.ts';
import type { Stays } from './drafts.ts';
import { undecided } from './narrowing.ts';

type Named = Pick<Proposal, 'id' | 'kind' | 'status' | 'section' | 'narrative' | 'from' | 'quote' | 'names'>;

/** What has to be decided before a proposal: its narrative, the words that make it, or the author who answers in it. */
export function firstOf<P extends Named>(proposal: P, proposals: readonly P[]): P | null {
  const { narrative, from, quote, section } = proposal;
  const leads = (one: P) =>
    [narrative, from, quote].includes(one.id) ||
    (one.kind === 'NARRATIVE' && section !== null && one.section === section) ||
    (one.kind === 'AUTHOR' && proposal.kind === 'COUNTER_EVIDENCE' && proposal.names.length === 0);
  return proposals.find((one) => one.id !== proposal.id && undecided(one) && leads(one)) ?? null;
}

/** The proposals that still have something to be done first: not those of which another had to be decided, and is. */
export function waiting<P extends Named>(
  todo: Readonly<Record<string, Stays>>,
  proposals: readonly P[],
): ReadonlyMap<string, Stays> {
  const told = proposals.flatMap((one) => {
    const why = todo[one.id];
    if (!why || !undecided(one) || (why.code === 'FIRST' && !firstOf(one, proposals))) return [];
    return [[one.id, why] as const];
  });
  return new Map(told);
}
