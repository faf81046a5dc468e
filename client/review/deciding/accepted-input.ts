import type { VariablesOf } from '../../api/graphql.ts';
import type { AcceptDocument, Proposal } from '../../api/review.ts';
import type { Draft } from './drafts.ts';

type AcceptedProposal = VariablesOf<typeof AcceptDocument>['input']['proposals'][number];
type Role = Proposal['names'][number]['role'];

/** A proposal as it is accepted: with what was typed and chosen for it, and nothing that nobody chose. */
export function acceptedInput(
  proposal: Pick<Proposal, 'id' | 'kind' | 'version'>,
  draft: Draft = {},
): AcceptedProposal {
  const names = Object.entries(draft.names ?? {}).map(([role, decision]) =>
    'existing' in decision
      ? { role: role as Role, existing: decision.existing }
      : { role: role as Role, asNew: decision.asNew, name: decision.name.trim() || null },
  );
  const wording = draft.wording?.trim();
  const isClaim = proposal.kind === 'CLAIM';
  return {
    proposal: proposal.id,
    expectedVersion: proposal.version,
    ...(names.length > 0 && { names }),
    ...(isClaim && draft.existing && { claim: { existing: draft.existing.id } }),
    ...(isClaim && !draft.existing && wording && { claim: { wording, kind: draft.claimKind ?? null } }),
    ...(!isClaim && draft.existing && { existing: draft.existing.id }),
    ...(draft.claims && { claims: draft.claims.map(({ id }) => id) }),
  };
}
