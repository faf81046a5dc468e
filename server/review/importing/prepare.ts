import type { Database } from '../../../cypher/database.ts';
import { lexicon } from '../../ingest/digest/grammar/lexicon.ts';
import { readGrammars } from '../../ingest/digest/grammar/read-grammars.ts';
import type { Proposals } from '../../ingest/digest/proposals/proposal.ts';
import { type Progress, propose } from '../../ingest/digest/propose.ts';
import type { ReadDocument } from '../../ingest/digest/reading/read-document.ts';
import { InputRefused } from '../../ingest/digest/reading/refused.ts';
import { hashId } from '../../ingest/hashes.ts';
import type { AboutDocument } from './about-document.ts';
import { differences } from './difference.ts';
import { givenNames } from './given-names.ts';
import { IMPORTER, type ProposalRow, proposalRows } from './proposal-rows.ts';

/** Everything that an import writes, read and compared before anything is. */
export interface Prepared {
  run: string;
  document: string;
  title: string;
  /** SHA-256 of the stored text. */
  sha: string;
  language: string;
  rows: ProposalRow[];
  /** What the run keeps of the reading; paragraphs as JSON. */
  aboutRun: Record<string, string | string[] | null>;
}

/** Reads a document and proposes what it says. @throws InputRefused where it is no digest; a GraphQLError NOT_FOUND */
export async function prepare(
  database: Database,
  read: ReadDocument,
  about: AboutDocument,
  sha: string,
  progress?: Progress,
): Promise<Prepared> {
  const proposals = propose(read, lexicon(readGrammars()), progress);
  if (!proposals.isDigest) {
    const { because, becauseCode: reasonCode, becauseWords: reasonWords } = proposals;
    throw new InputRefused(read.place, { reason: `${because} Nothing is proposed.`, reasonCode, reasonWords });
  }
  const run = `run:${hashId('digest', sha)}`;
  const of = { run, sha256: sha, marking: about.marking };
  const drafted = proposalRows(proposals.proposals, read.text, of);
  const own = [...givenNames(about, read, of, drafted), ...drafted].map((row, ordinal) => ({ ...row, ordinal }));
  return {
    run,
    document: `document:${documentKey(sha)}`,
    title: about.title ?? proposals.proposals.find(({ kind }) => kind === 'title')?.words ?? read.place,
    sha,
    language: proposals.language,
    rows: await differences(database, own, about.editionOf, of),
    aboutRun: aboutRun(read, proposals, own),
  };
}

/** The part of a document in the ids of what it says: short enough to read, long enough to be its own. */
export function documentKey(sha: string): string {
  return `d${sha.slice(0, 12)}`;
}

/** What the run keeps of the reading: every paragraph with what it became, or why it is not used. */
function aboutRun(read: ReadDocument, { paragraphs, language, because }: Proposals, rows: ProposalRow[]) {
  const accounted = paragraphs.map(({ span, line, became, words: _, ...why }) => ({
    ...span,
    line,
    became: became.length === 0 ? [] : idsWithin(rows, span.start, span.end),
    ...why,
  }));
  const { place, format, encoding, notices } = read;
  const about = { place, format, encoding, language, because, noticeReasons: JSON.stringify(notices) };
  return { ...about, methodVersion: IMPORTER, paragraphs: JSON.stringify(accounted) };
}

function idsWithin(rows: ProposalRow[], start: number, end: number): string[] {
  const within = rows.filter((row) => row.kind !== 'section' && row.start < end && start < row.end);
  return within.map(({ id }) => id);
}
