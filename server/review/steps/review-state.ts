import type { Transaction } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import { SourceText } from '../../ingest/source-text.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { type StoredProposal, storedProposal } from '../stored-proposal.ts';

/** Reads of the graph, in a transaction or beside one. */
export type Reader = Pick<Transaction, 'read'>;

/** An import under review: its document, and all that is proposed of it. */
export interface ReviewState {
  run: string;
  version: number;
  marking: number;
  document: string;
  title: string;
  sha256: string;
  lang: string;
  sourceReliability: string | null;
  text: SourceText;
  proposals: ReadonlyMap<string, StoredProposal>;
  /** The proposals of the edition before, where this is a corrected one. */
  earlier: ReadonlyMap<string, StoredProposal>;
}

/** Reads an import with all its proposals. @throws a GraphQLError NOT_FOUND */
export async function reviewState(reader: Reader, run: string): Promise<ReviewState> {
  const clearance = HIGHEST_CLEARANCE;
  const [row] = await reader.read('reviewedImport', { id: run, clearance });
  if (!row) throw refusal('NOT_FOUND', reviewRefusal('NO_IMPORT', run));
  const earlierRun = typeof row.earlierRun === 'string' ? row.earlierRun : null;
  return {
    run,
    version: Number(row.version),
    marking: Number(row.marking),
    document: String(row.document),
    title: String(row.title),
    sha256: String(row.sha256),
    lang: String(row.lang),
    sourceReliability: typeof row.sourceReliability === 'string' ? row.sourceReliability : null,
    text: new SourceText(String(row.text)),
    proposals: await proposalsOf(reader, run),
    earlier: earlierRun ? await proposalsOf(reader, earlierRun) : new Map(),
  };
}

async function proposalsOf(reader: Reader, id: string): Promise<Map<string, StoredProposal>> {
  const rows = await reader.read('reviewedProposals', { id, clearance: HIGHEST_CLEARANCE });
  return new Map(rows.map(storedProposal).map((proposal) => [proposal.id, proposal]));
}

/** The proposals that were decided on, as they are. @throws a GraphQLError NOT_FOUND, or CONFLICT that says who was first */
export function decidedOn(
  state: ReviewState,
  wanted: readonly { proposal: string; expectedVersion: number }[],
): StoredProposal[] {
  const found = wanted.map(({ proposal }) => {
    const one = state.proposals.get(proposal);
    if (!one) throw refusal('NOT_FOUND', reviewRefusal('NOT_IN_IMPORT', state.run, proposal));
    return one;
  });
  const seen = new Set<string>();
  for (const { id } of found) {
    if (seen.has(id)) throw refusal('BAD_USER_INPUT', reviewRefusal('NAMED_TWICE', id));
    seen.add(id);
  }
  const stale = found.filter(({ version }, at) => version !== wanted[at]?.expectedVersion);
  const [first] = stale;
  if (first) {
    const who = first.decidedBy
      ? `${first.decidedBy} has made it ${first.status} on ${first.decidedAt}`
      : 'it has changed';
    throw refusal(
      'CONFLICT',
      reviewRefusal('DECIDED_SINCE', `${stale.length}`, `${found.length}`, first.id, `${first.version}`, who),
      {
        target: first.id,
        currentVersion: first.version,
        changedBy: first.decidedBy,
        changedAt: first.decidedAt,
      },
    );
  }
  return found;
}
