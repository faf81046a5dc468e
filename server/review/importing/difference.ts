import type { Database } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import { wordLikeness } from '../matching/likeness.ts';
import { ProposalChange } from '../proposal.enums.ts';
import { reviewReason } from '../review-reasons.ts';
import { type ProposalContent, type StoredProposal, storedProposal } from '../stored-proposal.ts';
import { freshRow, type ProposalRow, proposalId, type RowsOf } from './proposal-rows.ts';

/** From which likeness on, by words in common, two proposals of one kind are taken for the same one, changed. */
const LIKE = 0.5;

/**
 * Marks the proposals of a corrected edition by how they differ from those of the edition before, and adds what is gone.
 * Without an earlier edition, or where that was never proposed of, they stay as they are.
 * @throws a GraphQLError NOT_FOUND where there is no such document
 */
export async function differences(
  database: Database,
  rows: ProposalRow[],
  editionOf: string | null,
  of: RowsOf,
): Promise<ProposalRow[]> {
  if (editionOf === null) return rows;
  const clearance = HIGHEST_CLEARANCE;
  const [earlier] = await database.read('documentRuns', { id: editionOf, clearance });
  if (!earlier) throw refusal('NOT_FOUND', `There is no document ${editionOf} of which this could be an edition.`);
  if (typeof earlier.run !== 'string') return rows;
  const read = await database.read('reviewedProposals', { id: earlier.run, clearance });
  return compared(rows, read.map(storedProposal), of);
}

/** The proposals of two editions held against each other; pure. */
export function compared(rows: ProposalRow[], earlier: StoredProposal[], of: RowsOf): ProposalRow[] {
  const before = earlier.filter(({ change }) => change !== ProposalChange.GONE);
  const pairs = pairUp(rows, before);
  const found = new Set([...pairs.values()].map(({ id }) => id));
  const marked = rows.map((row): ProposalRow => {
    const twin = pairs.get(row.id);
    if (!twin) return { ...row, change: ProposalChange.ADDED };
    const notes = changesOf(row, twin);
    const change =
      notes.length > 0 ? ProposalChange.CHANGED : row.start === twin.start ? ProposalChange.SAME : ProposalChange.MOVED;
    return { ...row, earlier: twin.id, change, changeNote: notes.length > 0 ? notes.join(' ') : null };
  });
  const gone = before.filter(({ id, status }) => !found.has(id) && status !== 'rejected');
  return [...marked, ...gone.map((proposal, at) => goneRow(proposal, rows.length + at, of))];
}

function goneRow(gone: StoredProposal, ordinal: number, of: RowsOf): ProposalRow {
  const { kind, start, end, line, words } = gone;
  const id = proposalId(of.sha256, kind, start, end, 'gone');
  const content: ProposalContent = { section: null };
  return {
    ...freshRow(of, { id, kind, ordinal, start, end, line, words, ...reviewReason('GONE'), content }),
    change: ProposalChange.GONE,
    earlier: gone.id,
  };
}

/** Equal words first, in their order; then the likest, as long as they are like enough. */
function pairUp(rows: ProposalRow[], earlier: StoredProposal[]): Map<string, StoredProposal> {
  const pairs = new Map<string, StoredProposal>();
  const left = new Map<string, StoredProposal[]>();
  const key = (kind: string, words: string) => `${kind} ${squeezed(words)}`;
  for (const proposal of earlier) {
    const same = left.get(key(proposal.kind, proposal.words));
    if (same) same.push(proposal);
    else left.set(key(proposal.kind, proposal.words), [proposal]);
  }
  for (const row of rows) {
    const twin = left.get(key(row.kind, row.words))?.shift();
    if (twin) pairs.set(row.id, twin);
  }
  const free = new Set([...left.values()].flat());
  const likely = rows
    .filter(({ id }) => !pairs.has(id))
    .flatMap((row) =>
      [...free]
        .filter(({ kind }) => kind === row.kind)
        .map((twin) => ({ row, twin, score: wordLikeness(row.words, twin.words) }))
        .filter(({ score }) => score >= LIKE),
    )
    .sort((a, b) => b.score - a.score || a.row.ordinal - b.row.ordinal || a.twin.ordinal - b.twin.ordinal);
  for (const { row, twin } of likely) {
    if (pairs.has(row.id) || !free.has(twin)) continue;
    pairs.set(row.id, twin);
    free.delete(twin);
  }
  return pairs;
}

/** What is different beside the place, one sentence each. */
function changesOf(row: ProposalRow, twin: StoredProposal): string[] {
  const [now, then] = [told(JSON.parse(row.content) as ProposalContent), told(twin.content)];
  const words = squeezed(row.words) === squeezed(twin.words) ? [] : [`The words were “${brief(twin.words)}”.`];
  return [
    ...words,
    ...Object.keys(now)
      .filter((name) => now[name] !== then[name])
      .map((name) => `${name}: ${then[name] ?? 'none'} before, ${now[name] ?? 'none'} now.`),
  ];
}

/** What a proposal tells beside its words, by name. */
function told(content: ProposalContent): Record<string, string | undefined> {
  const { speaker, reportedSpeaker, channel, mode, evidenceKind, source, via, iso, eventStatus } = content;
  return {
    speaker: speaker?.words,
    role: speaker?.role?.words,
    'reported speaker': reportedSpeaker?.words,
    followers: channel?.followers ? String(channel.followers.value) : undefined,
    platform: channel?.platform ?? undefined,
    mode,
    kind: evidenceKind,
    source: source?.words,
    via: via?.words,
    country: iso,
    status: eventStatus,
  };
}

function squeezed(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function brief(words: string): string {
  const flat = squeezed(words);
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
