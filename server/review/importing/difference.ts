import type { Database } from '../../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../../access/marking.ts';
import { refusal } from '../../access/refusal.ts';
import type { Reason } from '../../reasons/reason.ts';
import { wordLikeness } from '../matching/likeness.ts';
import { ProposalChange, ProposalKind } from '../proposal.enums.ts';
import { reviewReason } from '../review-reasons.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { type ProposalContent, type StoredProposal, storedProposal } from '../stored-proposal.ts';
import { changeReason } from './change-reasons.ts';
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
  if (!earlier) throw refusal('NOT_FOUND', reviewRefusal('NO_EARLIER_EDITION', editionOf));
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
    const changes = changesOf(row, twin);
    const section = contentIn(row).section ?? '';
    const stays = (pairs.get(section)?.id ?? null) === (twin.content.section ?? null);
    const unchanged = stays ? ProposalChange.SAME : ProposalChange.MOVED;
    const change = changes.length > 0 ? ProposalChange.CHANGED : unchanged;
    return { ...row, earlier: twin.id, change, changeReasons: JSON.stringify(changes) };
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
  for (const proposal of earlier) {
    const key = keyOf(proposal, proposal.content);
    left.set(key, [...(left.get(key) ?? []), proposal]);
  }
  for (const row of rows) {
    const twin = left.get(keyOf(row, contentIn(row)))?.shift();
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

type Worded = Pick<StoredProposal, 'kind' | 'words'>;

const contentIn = ({ content }: ProposalRow) => JSON.parse(content) as ProposalContent;

/** What makes two proposals the same: the kind and the words; of a section its heading, whatever stands below it. */
function keyOf({ kind, words }: Worded, { heading }: ProposalContent): string {
  return `${kind} ${squeezed(kind === ProposalKind.SECTION ? (heading?.words ?? '') : words)}`;
}

/** What is different beside the place, one sentence each. */
function changesOf(row: ProposalRow, twin: StoredProposal): Reason[] {
  const [now, then] = [told(contentIn(row)), told(twin.content)];
  const same = keyOf(row, contentIn(row)) === keyOf(twin, twin.content);
  const words = same ? [] : [changeReason('WORDS_CHANGED', brief(twin.words))];
  const others = TOLD.filter((code) => now[code] !== then[code]);
  return [...words, ...others.map((code) => changeReason(code, then[code], now[code]))];
}

/** What a proposal tells beside its words, by the sentence that says that it is different; empty: nothing. */
function told(content: ProposalContent) {
  const { speaker, reportedSpeaker, channel, mode, evidenceKind, source, via, iso, eventStatus } = content;
  return {
    SPEAKER_CHANGED: speaker?.words ?? '',
    ROLE_CHANGED: speaker?.role?.words ?? '',
    REPORTED_SPEAKER_CHANGED: reportedSpeaker?.words ?? '',
    FOLLOWERS_CHANGED: channel?.followers ? String(channel.followers.value) : '',
    PLATFORM_CHANGED: channel?.platform ?? '',
    MODE_CHANGED: mode ?? '',
    EVIDENCE_KIND_CHANGED: evidenceKind ?? '',
    SOURCE_CHANGED: source?.words ?? '',
    VIA_CHANGED: via?.words ?? '',
    COUNTRY_CHANGED: iso ?? '',
    EVENT_STATUS_CHANGED: eventStatus ?? '',
  };
}

const TOLD = Object.keys(told({})) as (keyof ReturnType<typeof told>)[];

function squeezed(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function brief(words: string): string {
  const flat = squeezed(words);
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
