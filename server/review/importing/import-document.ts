import type { Database, Transaction } from '../../../cypher/database.ts';
import { searchKey } from '../../../cypher/search-key.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import type { ReadDocument } from '../../ingest/digest/reading/read-document.ts';
import { GraphRows } from '../../ingest/graph-rows.ts';
import { hashId, sha256 } from '../../ingest/hashes.ts';
import { writeRows } from '../../ingest/write.ts';
import type { ChangeRow } from '../../writing/change.ts';
import { type Command, doneBefore, write } from '../../writing/write.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { stepId } from '../steps/review-step.ts';
import type { WordingEndpoint } from '../wording/endpoint.ts';
import { wordRows } from '../wording/word-rows.ts';
import type { AboutDocument } from './about-document.ts';
import { carryOver } from './carry-over.ts';
import { type Prepared, prepare } from './prepare.ts';

/** What came of an import. */
export interface Imported {
  /** Id of the run; null where the document stands in the graph without one. */
  run: string | null;
  document: string;
  title: string;
  /** False: the very same text is there already, and nothing was written. */
  changed: boolean;
  proposals: number;
  /** How many of them are decided as they were in the edition before, of which this is a corrected one. */
  decided: number;
  /** What a model that was asked could not do, one sentence each. */
  warnings: string[];
}

/** One wish to bring a document in. */
export interface ImportWish {
  read: ReadDocument;
  about: AboutDocument;
  by: string;
  idempotencyKey: string;
  note?: string | null;
  /** A model that is asked to word the claims. The import goes through whatever it answers. */
  wording?: WordingEndpoint;
  /** Told after each paragraph that has been read, and after claims that a model was asked to word. */
  progress?: (step: 'Sorted' | 'Read' | 'Worded', count: number) => void;
}

/** Rows sent to Neo4j at once. */
const BATCH = 2_000;

/**
 * Stores a document with everything that is proposed of it, in one transaction. The same text again changes nothing.
 * @throws InputRefused where it is no digest; a GraphQLError NOT_FOUND where the document that it corrects is not there
 */
export async function importDocument(database: Database, wish: ImportWish): Promise<Imported> {
  const sha = sha256(wish.read.text.text);
  const asked = {
    kind: 'importDocument',
    input: { idempotencyKey: wish.idempotencyKey, note: wish.note, about: wish.about, sha },
  };
  const known = await alreadyThere(database, sha);
  const before = await doneBefore(database, asked);
  if (before) return firstAnswer(before, known);
  if (known) return known;
  const read = await prepare(database, wish.read, wish.about, sha, wish.progress);
  const { rows, warnings } = wish.wording
    ? await wordRows(wish.wording, read.rows, (done) => wish.progress?.('Worded', done))
    : { rows: read.rows, warnings: [] };
  const prepared = { ...read, rows };
  const { about } = wish;
  let there: Imported | undefined;
  let decided = 0;
  const command: Command = {
    ...asked,
    work: async (tx, { at, by }) => {
      there = await alreadyThere(tx, sha);
      if (there) throw new AlreadyThere();
      await writeImport(tx, prepared, wish, at, by);
      const { run, title } = prepared;
      const step = { id: stepId(wish.idempotencyKey), by, at };
      decided = about.editionOf ? await carryOver(tx, run, step) : 0;
      const after = { document: prepared.document, title, proposals: rows.length, decided };
      return { target: run, about: [], before: null, after, version: decided > 0 ? 2 : 1, marking: about.marking };
    },
  };
  try {
    await write(database, wish.by, command);
  } catch (error) {
    if (error instanceof AlreadyThere && there) return there;
    throw error;
  }
  const { run, document, title } = prepared;
  return { run, document, title, changed: true, proposals: rows.length, decided, warnings };
}

/** What the first wish under a key was told; a document that was taken out since is not brought in again unasked. */
function firstAnswer({ at, after, target }: ChangeRow, known: Imported | undefined): Imported {
  const { document, title, proposals, decided } = JSON.parse(after ?? '{}') as Pick<
    Imported,
    'document' | 'title' | 'proposals' | 'decided'
  >;
  if (known?.document === document) return { ...known, run: target, changed: true, proposals, decided };
  throw refusal('CONFLICT', reviewRefusal('TAKEN_OUT_SINCE', title, at));
}

/** Somebody else brought the same text in while this one was being read. */
class AlreadyThere extends Error {}

/** The document that has this very text; undefined where there is none. */
async function alreadyThere(source: Pick<Transaction, 'read'>, sha: string): Promise<Imported | undefined> {
  const [row] = await source.read('documentBySha', { sha, clearance: HIGHEST_CLEARANCE });
  if (!row) return undefined;
  const run = typeof row.run === 'string' ? row.run : null;
  return {
    run,
    document: String(row.id),
    title: String(row.title),
    changed: false,
    proposals: 0,
    decided: 0,
    warnings: [],
  };
}

async function writeImport(
  tx: Transaction,
  { run, document, title, sha, rows, aboutRun, language }: Prepared,
  { read, about, by }: ImportWish,
  at: string,
  writtenBy: string,
): Promise<void> {
  const { marking } = about;
  const graph = new GraphRows();
  const text = read.text.text;
  graph.node('documents', {
    ...{
      id: document,
      sha256: sha,
      title,
      kind: 'digest',
      url: about.url,
      urlStatus: null,
      published: about.published,
    },
    ...{ retrievedAt: null, lang: language, licence: 'not stated', sourceReliability: null, text },
    ...{ searchKey: searchKey(title, text), marking },
  });
  graph.node('importRuns', {
    ...{ id: run, kind: 'digest', startedAt: at, fileSha256: read.sha256 },
    ...{ rowsSha256: hashId(JSON.stringify(rows)), note: null, marking },
  });
  await writeRows(tx, graph);
  const described = { ...aboutRun, by: writtenBy || by, author: about.author, publisher: about.publisher };
  await tx.run('describeImport', { id: run, document, about: described, marking });
  if (about.editionOf) await tx.run('joinVersionOf', { id: document, of: about.editionOf, run, marking });
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await tx.run('ingestProposals', { rows: batch });
    await tx.run('joinProposes', { rows: batch });
  }
}
