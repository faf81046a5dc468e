import type { Pointed } from '../../ingest/digest/passage.ts';
import type { ReadDocument } from '../../ingest/digest/reading/read-document.ts';
import { nameKey } from '../../ingest/names.ts';
import { ProposalKind } from '../proposal.enums.ts';
import type { AboutDocument } from './prepare.ts';
import { freshRow, type ProposalRow, proposalId, type RowsOf } from './proposal-rows.ts';

/**
 * The author that a person names, as a proposal, where the document prints that name and nobody has proposed it yet.
 * A name that it does not print stays with the run: no proposal without words to point at.
 */
export function authorRows(
  about: AboutDocument,
  read: ReadDocument,
  of: RowsOf,
  drafted: ProposalRow[],
): ProposalRow[] {
  const name = about.author?.trim();
  if (!name) return [];
  const key = nameKey(name);
  if (drafted.some(({ kind, words }) => kind === ProposalKind.AUTHOR && nameKey(words) === key)) return [];
  const [span] = read.text.occurrences(name);
  if (!span) return [];
  const author: Pointed = { span, words: read.text.slice(span) };
  return [
    freshRow(of, {
      id: proposalId(of.sha256, ProposalKind.AUTHOR, span.start, span.end, 'given'),
      kind: ProposalKind.AUTHOR,
      ordinal: 0,
      start: span.start,
      end: span.end,
      line: read.text.line(span.start),
      words: author.words,
      reason: `Whoever brought the document in says that “${author.words}” wrote it, and the document prints the name.`,
      content: { section: null },
      method: 'analyst',
    }),
  ];
}
