import { searchKey } from '../../../cypher/search-key.ts';
import { sha256 } from '../../ingest/hashes.ts';
import { nameKey } from '../../ingest/names.ts';
import { NameRole } from '../proposal.enums.ts';
import { contentOf, type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import { todo } from '../todo-reasons.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';
import { joinSection } from './sections.ts';

/** Accepts a claim: in an analyst's words, or as a known one. Its words alone are the speaker's and make no claim. */
export async function acceptClaim(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const { into } = deciding;
  const narrative = deciding.narrativeOf(proposal);
  if ('todo' in narrative) return narrative.todo;
  const said = contentOf(proposal).from ? quoted(proposal, deciding) : await stated(proposal, deciding);
  if ('todo' in said) return said.todo;
  const claim = await claimOf(proposal, deciding);
  if ('todo' in claim) return claim.todo;
  const problem = await deciding.refuseExperts(said.speakers);
  if (problem) return problem;
  for (const speaker of said.speakers) into.later(() => into.amplifiers.add(speaker));
  const span = spanOf(proposal);
  const spanRule = 'the statement that makes the claim';
  const byModel = proposal.method === 'model' && !proposal.edits && !deciding.claimChoice(proposal);
  const method = byModel ? 'model' : contentOf(proposal).from ? 'analyst' : 'parser';
  into.fact({ type: 'EXPRESSES', from: said.id, to: claim.id, properties: { score: null, method }, span, spanRule });
  // two that were known before are joined by whoever knows them, not by this document
  const joins =
    claim.fresh || narrative.id?.includes(`:${into.key}:`) || (await deciding.keptFact(proposal, 'PART_OF'));
  if (narrative.id && joins) {
    into.fact({ type: 'PART_OF', from: claim.id, to: narrative.id, properties: { inferred: false }, span, spanRule });
  }
  return null;
}

type Said = { id: string; speakers: string[] } | { todo: NonNullable<Outcome> };

/** The statement whose words make the claim: it has to be accepted first. */
function quoted(proposal: StoredProposal, deciding: Deciding): Said {
  const from = deciding.proposal(contentOf(proposal).from);
  if (!from) return { todo: todo('FIRST', 'QUOTATION_GONE') };
  if (from.status === 'rejected') return { todo: todo('FIRST', 'QUOTATION_REJECTED') };
  const id = deciding.madeOf(from, 'statement:');
  if (!id) return { todo: todo('FIRST', 'QUOTATION_FIRST', brief(wordsOf(from))) };
  if (contentOf(from).ofExpert) return { todo: todo('MODEL', 'SPEAKER_MAKES_NO_CLAIM') };
  const decided = deciding.decidedOf(from);
  const speakers = contentOf(from).mode === 'reported' ? [] : [decided[NameRole.SPEAKER]].flatMap((who) => who ?? []);
  return { id, speakers };
}

/** A claim that the document states by itself is a statement put into somebody's mouth: an analyst says into whose. */
async function stated(proposal: StoredProposal, deciding: Deciding): Promise<Said> {
  const { into, state } = deciding;
  const span = spanOf(proposal);
  const words = wordsOf(proposal);
  const name = { role: NameRole.SPEAKER, words, span, roleText: null, fullerName: null };
  const chosen = deciding.chosen(proposal, NameRole.SPEAKER);
  if (!chosen || !(chosen.existing || chosen.name)) {
    return { todo: todo('NAME', 'SAY_WHO_STATES') };
  }
  const who = await deciding.who(name, proposal);
  if ('todo' in who) return who;
  const id = deciding.keptId(proposal, 'statement:');
  into.node('quotes', {
    ...{ id, text: words, verbatim: words, marks: null, mode: 'reported', printedAs: 'analystReport' },
    ...{ elisions: [], insertions: [], note: null, publishedAt: null, textHash: sha256(nameKey(words)) },
    ...{ lang: state.lang, searchKey: searchKey(words) },
  });
  const spanRule = 'the words themselves';
  const place = { ...span, line: state.text.line(span.start) };
  into.fact({ type: 'PRINTED_IN', from: id, to: state.document, properties: place, span, spanRule });
  into.fact({ type: 'SAID', from: who.id, to: id, properties: { mode: 'reported' }, span, spanRule });
  joinSection(id, proposal, deciding);
  const narrative = deciding.narrativeOf(proposal);
  if ('id' in narrative && narrative.id)
    into.fact({ type: 'IN_NARRATIVE', from: id, to: narrative.id, span, spanRule });
  return { id, speakers: [] };
}

async function claimOf(
  proposal: StoredProposal,
  deciding: Deciding,
): Promise<{ id: string; fresh: boolean } | { todo: NonNullable<Outcome> }> {
  const choice = deciding.claimChoice(proposal);
  const existing = choice?.existing ?? deciding.keptClaim(proposal);
  if (existing) {
    const known = await deciding.knownOf(existing, ['Claim']);
    if (!known) return { todo: todo('WORDING', 'NO_CLAIM', existing) };
    deciding.into.hold(existing);
    return { id: existing, fresh: false };
  }
  const text = (choice?.wording ?? contentOf(proposal).wording)?.trim();
  if (!text) return { todo: todo('WORDING', 'SAY_CLAIM') };
  const id = deciding.into.idOf('claim', proposal);
  const kind = choice?.kind ?? (contentOf(proposal).from ? 'explicit' : 'reported');
  deciding.into.node('claims', { id, text, kind, kindNote: null, note: null, searchKey: searchKey(text) });
  return { id, fresh: true };
}

function brief(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
