import type { Database } from '../../../cypher/database.ts';
import { refusal } from '../../access/refusal.ts';
import { cover, type Span } from '../../ingest/source-text.ts';
import type { Reason } from '../../reasons/reason.ts';
import { badInput } from '../../writing/input-shape.ts';
import { freshRow, type ProposalRow, proposalId } from '../importing/proposal-rows.ts';
import { ProposalStatus } from '../proposal.enums.ts';
import { reviewReason } from '../review-reasons.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { contentOf, type StoredProposal, spanOf } from '../stored-proposal.ts';
import { type DecideWish, refuseAccepted } from './decide.ts';
import { decidedOn, type ReviewState } from './review-state.ts';
import { takeStep } from './review-step.ts';

/** A proposal to cut, and where. */
export interface SplitWish {
  idempotencyKey: string;
  note?: string | null;
  proposal: string;
  expectedVersion: number;
  at: number[];
}

/** Cuts a proposal into several; the one that was cut is rejected, and says why. Gives the step's id. */
export function splitProposal(database: Database, by: string, run: string, input: SplitWish): Promise<string> {
  return takeStep(database, by, {
    kind: 'splitProposal',
    action: 'split',
    run,
    input,
    work: async (_tx, state, { at, change }) => {
      const found = decidedOn(state, [input]);
      refuseAccepted(found, 'split');
      const [proposal] = found;
      if (!proposal) return null;
      const pieces = piecesOf(proposal, input.at, state);
      const fresh = pieces.map((span) => byHand(proposal, span, state, change));
      const cut = replaced(proposal, reviewReason('SPLIT_INTO', `${pieces.length}`), by, at);
      return { revised: [cut, ...handedOn(found, fresh, state)], fresh };
    },
  });
}

/** Makes one proposal of several of a kind; those that it is made of are rejected, and say why. Gives the step's id. */
export function mergeProposals(database: Database, by: string, input: DecideWish): Promise<string> {
  return takeStep(database, by, {
    kind: 'mergeProposals',
    action: 'merge',
    run: input.import,
    input,
    work: async (_tx, state, { at, change }) => {
      const found = decidedOn(state, input.proposals).sort((a, b) => a.ordinal - b.ordinal);
      refuseAccepted(found, 'merge');
      const [first] = found;
      if (!first || found.length < 2) throw badInput('proposals', found.length, reviewRefusal('TWO_NEEDED'));
      const other = found.find(({ kind }) => kind !== first.kind);
      if (other) throw badInput('proposals', other.id, reviewRefusal('KINDS_DIFFER', other.kind, first.kind));
      const merged = byHand(first, cover(...found.map(spanOf)), state, change);
      const gone = found.map((one) => replaced(one, reviewReason('MERGED'), by, at));
      return { revised: [...gone, ...handedOn(found, [merged], state)], fresh: [merged] };
    },
  });
}

/** What refers to proposals that are gone, referring to those in their place: of several, to the one that it begins in. */
function handedOn(
  gone: readonly StoredProposal[],
  fresh: readonly ProposalRow[],
  state: ReviewState,
): StoredProposal[] {
  const ids = new Set(gone.map(({ id }) => id));
  return [...state.proposals.values()].flatMap((one) => {
    if (one.status === ProposalStatus.REJECTED || one.status === ProposalStatus.ACCEPTED) return [];
    const content = contentOf(one);
    const referring = (['from', 'quote', 'narrative'] as const).filter((name) => ids.has(content[name] ?? ''));
    const { start } = spanOf(one);
    const heir = fresh.find((row) => row.start <= start && start < row.end) ?? fresh[0];
    if (referring.length === 0 || !heir) return [];
    const edits = { ...one.edits, ...Object.fromEntries(referring.map((name) => [name, heir.id])) };
    return [{ ...one, edits, version: one.version + 1 }];
  });
}

function piecesOf(proposal: StoredProposal, cuts: number[], { text }: ReviewState): Span[] {
  const { start, end } = spanOf(proposal);
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const wrong = places.find((place) => place <= start || place >= end);
  if (wrong !== undefined) throw badInput('at', wrong, reviewRefusal('CUT_OUTSIDE', `${start}`, `${end}`));
  if (places.length === 0) throw badInput('at', cuts, reviewRefusal('CUT_NEEDED'));
  const pieces = [start, ...places].map((from, at) => trimmed({ start: from, end: places[at] ?? end }, text));
  const empty = pieces.find((piece) => piece.start >= piece.end);
  if (empty) throw refusal('BAD_USER_INPUT', reviewRefusal('NOTHING_LEFT', `${empty.start}`));
  return pieces;
}

function trimmed(span: Span, text: ReviewState['text']): Span {
  const points = Array.from(text.slice(span));
  const from = points.findIndex((point) => point.trim() !== '');
  const to = points.findLastIndex((point) => point.trim() !== '');
  return from < 0 ? { start: span.end, end: span.end } : { start: span.start + from, end: span.start + to + 1 };
}

/** A proposal like another, with other words, that an analyst made. */
function byHand(
  like: StoredProposal,
  span: Span,
  { run, marking, sha256, text }: ReviewState,
  change: string,
): ProposalRow {
  const words = text.slice(span);
  const content = { ...contentOf(like), elisions: [], insertions: [] };
  if (content.text !== undefined) content.text = words.replace(/^[\s“”„«»"‟]+|[\s“”„«»"‟]+$/gu, '') || words;
  return freshRow(
    { run, marking },
    {
      ...{ id: proposalId(sha256, like.kind, span.start, span.end, change), kind: like.kind, ordinal: like.ordinal },
      ...{ ...span, line: text.line(span.start), words, content },
      ...{ reason: like.reason, reasonCode: like.reasonCode, reasonWords: like.reasonWords },
      ...{ method: 'analyst', methodVersion: like.methodVersion },
    },
  );
}

/** A proposal that a step has put others in the place of, and why. */
export function replaced(proposal: StoredProposal, why: Reason, by: string, at: string): StoredProposal {
  const status = ProposalStatus.REJECTED;
  const because = { because: why.reason, becauseCode: why.reasonCode, becauseWords: why.reasonWords };
  return { ...proposal, ...because, status, decidedBy: by, decidedAt: at, version: proposal.version + 1 };
}
