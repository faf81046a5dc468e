import type { Database } from '../../../cypher/database.ts';
import { refusal } from '../../access/refusal.ts';
import type { Pointed } from '../../ingest/digest/passage.ts';
import type { Span } from '../../ingest/source-text.ts';
import { badInput } from '../../writing/input-shape.ts';
import { NameRole, ProposalKind } from '../proposal.enums.ts';
import { reviewRefusal } from '../review-refusals.ts';
import { contentOf, type ProposalEdit, type StoredProposal, spanOf } from '../stored-proposal.ts';
import { answering } from './answering.ts';
import { refuseAccepted } from './decide.ts';
import { decidedOn, type ReviewState } from './review-state.ts';
import { takeStep } from './review-step.ts';

/** What an analyst puts right; what is missing stays. */
export interface EditWish {
  idempotencyKey: string;
  note?: string | null;
  proposal: string;
  expectedVersion: number;
  start?: number | null;
  end?: number | null;
  names?: { role: NameRole; start: number; end: number }[] | null;
  mode?: 'direct' | 'indirect' | 'reported' | null;
  followers?: number | null;
  ofExpert?: boolean | null;
  evidenceKind?: 'rebuttal' | 'motiveExposed' | 'alternative' | 'context' | null;
  eventStatus?: 'real' | 'claimed' | 'hypothetical' | null;
  wording?: string | null;
}

/** Puts something right about a proposal; what the importer read is kept beside it. Gives the step's id. */
export function editProposal(database: Database, by: string, run: string, input: EditWish): Promise<string> {
  return takeStep(database, by, {
    kind: 'editProposal',
    action: 'edit',
    run,
    input,
    work: async (_tx, state, { at, change }) => {
      const found = decidedOn(state, [input]);
      refuseAccepted(found, 'edit');
      const revised = found.map((one) => ({
        ...one,
        edits: { ...one.edits, ...editOf(one, input, state) },
        decidedBy: by,
        decidedAt: at,
        version: one.version + 1,
      }));
      const [before, after] = [found[0], revised[0]];
      if (!before || !after || contentOf(before).ofExpert || !contentOf(after).ofExpert) return { revised };
      return answering(after, state, { by, at, change });
    },
  });
}

function editOf(proposal: StoredProposal, wish: EditWish, state: ReviewState): ProposalEdit {
  const edit: ProposalEdit = {};
  if (wish.start != null || wish.end != null) {
    const before = spanOf(proposal);
    const span = { start: wish.start ?? before.start, end: wish.end ?? before.end };
    Object.assign(edit, moved(span, proposal, state));
  }
  if (wish.mode) edit.mode = wish.mode;
  if (wish.ofExpert != null) {
    if (contentOf(proposal).mode === undefined)
      throw badInput('ofExpert', wish.ofExpert, reviewRefusal('ONLY_STATEMENTS_HAVE_SIDE'));
    edit.ofExpert = wish.ofExpert;
  }
  if (wish.evidenceKind) edit.evidenceKind = wish.evidenceKind;
  if (wish.eventStatus) edit.eventStatus = wish.eventStatus;
  if (wish.wording != null) {
    if (proposal.kind !== ProposalKind.CLAIM)
      throw badInput('wording', wish.wording, reviewRefusal('ONLY_CLAIMS_WORDED'));
    edit.wording = wish.wording;
  }
  for (const { role, start, end } of wish.names ?? [])
    Object.assign(edit, named(role, { start, end }, proposal, state));
  if (wish.followers != null) edit.channel = followed(wish.followers, { ...contentOf(proposal), ...edit }, state);
  return edit;
}

/** Words at another place. A quotation's own words are then all that stands between its outer marks. */
function moved(span: Span, { kind }: StoredProposal, { text }: ReviewState): ProposalEdit {
  if (!text.holds(span)) throw outside(span, text.length);
  const words = text.slice(span);
  const edit: ProposalEdit = { ...span, words, line: text.line(span.start) };
  if (kind === ProposalKind.QUOTE) {
    edit.text = words.replace(/^[\s“”„«»"‟'‘’]+|[\s“”„«»"‟]+$/gu, '') || words;
    edit.elisions = [];
    edit.insertions = [];
  }
  return edit;
}

function named(role: NameRole, span: Span, proposal: StoredProposal, { text }: ReviewState): ProposalEdit {
  const gone = span.start === span.end;
  if (!gone && !text.holds(span)) throw outside(span, text.length);
  const name: Pointed | null = gone ? null : { span, words: text.slice(span) };
  const content = contentOf(proposal);
  const speaking = name && { ...name, role: null, fullerName: null };
  switch (role) {
    case NameRole.SPEAKER:
      return { speaker: speaking };
    case NameRole.SOURCE:
      return { source: speaking };
    case NameRole.REPORTED_SPEAKER:
      return { reportedSpeaker: name };
    case NameRole.VIA:
      return { via: name };
    case NameRole.CHANNEL:
      if (!name) return { channel: null };
      return { channel: { platform: null, followers: null, carried: 'origin', ...content.channel, name } };
    default:
      throw refusal('BAD_USER_INPUT', reviewRefusal('NAME_IS_ITS_WORDS', proposal.id));
  }
}

function followed(
  count: number,
  { channel, attribution }: ProposalEdit,
  { text }: ReviewState,
): ProposalEdit['channel'] {
  if (!channel) throw badInput('followers', count, reviewRefusal('CHANNEL_NEEDED'));
  const line = attribution?.span ?? channel.name.span;
  const near = text.slice(line).replace(/\D/g, '');
  if (!near.includes(String(count).replace(/0+$/, ''))) {
    throw badInput('followers', count, reviewRefusal('NUMBER_NOT_PRINTED', text.slice(line)));
  }
  return { ...channel, followers: { value: count, precision: 'exact', span: line, words: text.slice(line) } };
}

function outside({ start, end }: Span, length: number): Error {
  return refusal('BAD_USER_INPUT', reviewRefusal('OUTSIDE_DOCUMENT', `${start}`, `${end}`, `${length}`));
}
