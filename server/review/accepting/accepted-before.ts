import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { NameRole, ProposalChange, ProposalStatus } from '../proposal.enums.ts';
import type { Reader, ReviewState } from '../steps/review-state.ts';
import type { StoredProposal } from '../stored-proposal.ts';
import type { Decision } from './deciding.ts';
import { editsAgain } from './edits-again.ts';

/** A proposal as it was put right in the edition before, and what was decided for it there. */
interface AcceptedBefore {
  proposal: StoredProposal;
  decision: Decision;
}

interface Asserted {
  id: string;
  predicate: string;
  object: string;
  status: string;
  method: string;
}

const ANSWERS = new Set(['REBUTS', 'EXPOSES_MOTIVE_OF', 'QUALIFIES']);

/** Whether the edition before has the same, and nobody has decided it in this one, not even to open it again. */
export function twinOf(proposal: StoredProposal, { earlier, marking }: ReviewState): StoredProposal | undefined {
  const { change, status, version } = proposal;
  const unchanged = change === ProposalChange.SAME || change === ProposalChange.MOVED;
  const untouched = status === ProposalStatus.OPEN && version === 1;
  const twin = unchanged && untouched && proposal.earlier ? earlier.get(proposal.earlier) : undefined;
  // whoever saw the facts of the one before has to see where they are printed now
  return twin && marking <= twin.marking ? twin : undefined;
}

/** What was accepted of the edition before, stands so still, and is the same in this one, without those that are decided on now. */
export async function acceptedBefore(
  reader: Reader,
  state: ReviewState,
  decidedOn: ReadonlySet<string>,
): Promise<AcceptedBefore[]> {
  const pairs = [...state.proposals.values()].flatMap((proposal) => {
    const twin = decidedOn.has(proposal.id) ? undefined : twinOf(proposal, state);
    return twin?.status === ProposalStatus.ACCEPTED ? [{ proposal, twin }] : [];
  });
  if (pairs.length === 0) return [];
  const ids = pairs.flatMap(({ twin }) => twin.assertions);
  const rows = await reader.read('assertionsNow', { ids, clearance: HIGHEST_CLEARANCE });
  const asserted = new Map((rows as unknown as Asserted[]).map((one) => [one.id, one]));
  return pairs.flatMap(({ proposal, twin }) => {
    const edits = editsAgain(proposal, twin, state.text);
    const all = twin.assertions.map((id) => asserted.get(id)).filter((one) => one?.predicate !== 'POSSIBLY_SAME_AS');
    const stands = all.every((one) => one?.status === 'accepted' || one?.status === 'proposed');
    if (edits === undefined || !stands) return [];
    const { method, methodVersion } = twin.method === 'model' ? twin : proposal;
    const claims = all.flatMap((one) => (one && ANSWERS.has(one.predicate) ? [one.object] : []));
    const names = Object.entries(twin.decided).map(([role, existing]) => ({ role: role as NameRole, existing }));
    const byHand = all.some((one) => one?.method === 'analyst');
    const decision = { proposal: proposal.id, expectedVersion: proposal.version, names, claims, byHand };
    return [{ proposal: { ...proposal, edits, method, methodVersion }, decision }];
  });
}
