import { searchKey } from '../../../cypher/search-key.ts';
import type { FactType } from '../../ingest/model.ts';
import { cover } from '../../ingest/source-text.ts';
import { namesIn } from '../printed-names.ts';
import { NameRole, ProposalKind } from '../proposal.enums.ts';
import { contentOf, type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import { todo } from '../todo-reasons.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';
import { joinSection } from './sections.ts';

/** How counter-evidence of each kind bears on a claim; only a rebuttal rebuts. */
const BEARS: Record<string, FactType> = {
  rebuttal: 'REBUTS',
  motiveExposed: 'EXPOSES_MOTIVE_OF',
  alternative: 'QUALIFIES',
  context: 'QUALIFIES',
};

/** Accepts counter-evidence: who gave it, through whom, and which claims it answers. Without a source it is the author's. */
export async function acceptCounterEvidence(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const { into, state } = deciding;
  const content = contentOf(proposal);
  const kind = content.evidenceKind ?? 'rebuttal';
  const narrative = deciding.narrativeOf(proposal);
  if ('todo' in narrative) return narrative.todo;
  const names = namesIn(proposal);
  const who = new Map<NameRole, string>();
  for (const name of names) {
    const found = await deciding.who(name, proposal);
    if ('todo' in found) return found.todo;
    who.set(name.role, found.id);
  }
  const source = who.get(NameRole.SOURCE) ?? deciding.author();
  if (!source) return todo('FIRST', 'AUTHOR_FIRST');
  const claims: string[] = [];
  for (const wanted of deciding.claimsChosen(proposal)) {
    const claim = await deciding.claim(wanted);
    if (!claim) return todo('FIRST', 'CLAIM_FIRST', wanted);
    claims.push(claim);
  }
  if (kind === 'rebuttal' && claims.length === 0) return todo('CLAIM', 'SAY_WHAT_IT_ANSWERS');
  const problem = who.has(NameRole.SOURCE) ? await deciding.refuseAmplifiers([source]) : null;
  if (problem) return problem;
  into.later(() => into.experts.add(source));

  const id = deciding.keptId(proposal, 'counter:');
  const span = spanOf(proposal);
  const words = wordsOf(proposal);
  into.node('counterEvidence', {
    ...{
      id,
      text: words,
      paraphrase: words,
      kind,
      hedge: null,
      note: null,
      publishedAt: null,
      searchKey: searchKey(words),
    },
  });
  const spanRule = 'the words themselves';
  const place = { ...span, line: state.text.line(span.start) };
  into.fact({ type: 'PRINTED_IN', from: id, to: state.document, properties: place, span, spanRule });
  joinSection(id, proposal, deciding);
  if (narrative.id) into.fact({ type: 'IN_NARRATIVE', from: id, to: narrative.id, span, spanRule });
  const named = names.find(({ role }) => role === NameRole.SOURCE);
  const given = named ? cover(span, named.span) : span;
  into.fact({
    type: 'GAVE',
    from: source,
    to: id,
    span: given,
    spanRule: named ? 'from the name to the words' : spanRule,
  });
  const via = names.find(({ role }) => role === NameRole.VIA);
  const through = who.get(NameRole.VIA);
  if (via && through) {
    into.fact({
      type: 'VIA',
      from: id,
      to: through,
      span: cover(span, via.span),
      spanRule: 'from the name to the words',
    });
  }
  const quote = deciding.proposal(content.quote);
  const statement = quote?.kind === ProposalKind.QUOTE ? deciding.madeOf(quote, 'statement:') : undefined;
  if (statement) into.fact({ type: 'QUOTES', from: id, to: statement, span, spanRule });
  for (const claim of claims) into.fact({ type: BEARS[kind] ?? 'QUALIFIES', from: id, to: claim, span, spanRule });
  return null;
}
