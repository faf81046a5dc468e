import type { ReadDocument } from '../../ingest/digest/reading/read-document.ts';
import { nameKey } from '../../ingest/names.ts';
import { ProposalKind } from '../proposal.enums.ts';
import { reviewReason } from '../review-reasons.ts';
import type { AboutDocument } from './about-document.ts';
import { freshRow, type ProposalRow, proposalId, type RowsOf } from './proposal-rows.ts';

/** What a person may say of a document's making, and how a proposal tells it. */
const GIVEN = [
  { kind: ProposalKind.AUTHOR, field: 'author', why: 'GIVEN_AUTHOR' },
  { kind: ProposalKind.PUBLISHER, field: 'publisher', why: 'GIVEN_PUBLISHER' },
] as const;

/**
 * The author and the publisher that a person names, as proposals, where the document prints the name and nobody has
 * proposed it yet. A name that it does not print stays with the run: no proposal without words to point at.
 */
export function givenNames(
  about: AboutDocument,
  read: ReadDocument,
  of: RowsOf,
  drafted: ProposalRow[],
): ProposalRow[] {
  return GIVEN.flatMap(({ kind, field, why }) => {
    const name = about[field]?.trim();
    if (!name) return [];
    const key = nameKey(name);
    if (drafted.some((row) => row.kind === kind && nameKey(row.words) === key)) return [];
    const [span] = read.text.occurrences(name);
    if (!span) return [];
    const words = read.text.slice(span);
    return freshRow(of, {
      ...{ id: proposalId(of.sha256, kind, span.start, span.end, 'given'), kind, ordinal: 0, ...span, words },
      line: read.text.line(span.start),
      ...reviewReason(why, words),
      content: { section: null },
      method: 'analyst',
    });
  });
}
