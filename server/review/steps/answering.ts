import { freshRow, type ProposalRow, proposalId } from '../importing/proposal-rows.ts';
import { ProposalKind, ProposalStatus } from '../proposal.enums.ts';
import { reviewReason } from '../review-reasons.ts';
import { contentOf, type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import type { ReviewState } from './review-state.ts';
import { replaced } from './split-and-merge.ts';

/**
 * What follows once an analyst says that a speaker answers: the words are proposed as counter-evidence, and the claims that
 * they were proposed to make are rejected. A quotation stays one; speech told in other words is nothing else then.
 */
export function answering(
  statement: StoredProposal,
  { run, marking, sha256, text, proposals }: ReviewState,
  { by, at, change }: { by: string; at: string; change: string },
): { revised: StoredProposal[]; fresh: ProposalRow[] } {
  const { speaker = null, section } = contentOf(statement);
  const isQuote = statement.kind === ProposalKind.QUOTE;
  const span = spanOf(statement);
  const kind = ProposalKind.COUNTER_EVIDENCE;
  const fresh = freshRow(
    { run, marking },
    {
      ...{ id: proposalId(sha256, kind, span.start, span.end, change), kind, ordinal: statement.ordinal },
      ...{ ...span, line: text.line(span.start), words: wordsOf(statement) },
      ...reviewReason('SAID_TO_ANSWER', speaker?.words ?? ''),
      content: {
        section,
        ...{ evidenceKind: 'rebuttal', source: speaker, via: null, quote: isQuote ? statement.id : null },
      },
      ...{ method: 'analyst', methodVersion: statement.methodVersion },
    },
  );
  const claims = [...proposals.values()]
    .filter(({ kind: of, status }) => of === ProposalKind.CLAIM && status !== ProposalStatus.REJECTED)
    .filter((claim) => contentOf(claim).from === statement.id)
    .map((claim) => replaced(claim, reviewReason('SPEAKER_ANSWERS'), by, at));
  const after = isQuote
    ? statement
    : { ...replaced(statement, reviewReason('IS_COUNTER_EVIDENCE'), by, at), version: statement.version };
  return { revised: [after, ...claims], fresh: [fresh] };
}
