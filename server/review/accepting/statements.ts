import { searchKey } from '../../../cypher/search-key.ts';
import { hashId, sha256 } from '../../ingest/hashes.ts';
import { nameKey } from '../../ingest/names.ts';
import { cover, type Span } from '../../ingest/source-text.ts';
import { namesIn } from '../printed-names.ts';
import { NameRole, ProposalKind } from '../proposal.enums.ts';
import { contentOf, isUndecided, type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import { todo } from '../todo-reasons.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';
import { joinSection } from './sections.ts';

/** Accepts a quotation or reported speech: the statement, who said it, which channel carried it, and where it is printed. */
export async function acceptStatement(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const { into, state } = deciding;
  const content = contentOf(proposal);
  const span = spanOf(proposal);
  const words = wordsOf(proposal);
  const names = namesIn(proposal);
  const [first] = names;
  if (!first) return todo('NAME', 'NOBODY_SPEAKS');
  if (isUndecided(proposal)) return todo('SIDE', 'SAY_WHICH_SIDE', first.words);
  const narrative = deciding.narrativeOf(proposal);
  if ('todo' in narrative) return narrative.todo;
  const who = new Map<NameRole, string>();
  for (const name of names) {
    const found = await deciding.who(name, proposal);
    if ('todo' in found) return found.todo;
    who.set(name.role, found.id);
  }
  const id = deciding.keptId(proposal, 'statement:');
  const text = content.text ?? words;
  const mode = content.mode ?? 'direct';
  into.node('quotes', {
    ...{ id, text, verbatim: words, marks: content.marks ?? null, mode, printedAs: printedAs(proposal) },
    elisions: (content.elisions ?? []).flatMap(({ start, end }) => [start, end]),
    insertions: (content.insertions ?? []).map((insertion) => state.text.slice(insertion)),
    ...{ note: null, publishedAt: null, textHash: sha256(nameKey(text)), lang: state.lang, searchKey: searchKey(text) },
  });
  const spanRule = 'the words themselves';
  const place = { ...span, line: state.text.line(span.start) };
  into.fact({ type: 'PRINTED_IN', from: id, to: state.document, properties: place, span, spanRule });
  joinSection(id, proposal, deciding);
  if (narrative.id) into.fact({ type: 'IN_NARRATIVE', from: id, to: narrative.id, span, spanRule });
  const said = saying(
    proposal,
    names.map((name) => name.span),
  );
  const line = 'the words that say who speaks';
  const reported = who.get(NameRole.REPORTED_SPEAKER);
  const speaker = reported ?? who.get(NameRole.SPEAKER);
  if (speaker) {
    into.fact({
      type: 'SAID',
      from: speaker,
      to: id,
      properties: { mode: reported ? 'reported' : mode },
      span: said,
      spanRule: line,
    });
  }
  const channel = who.get(NameRole.CHANNEL);
  if (channel) carry(channel, id, proposal, said, deciding);
  return null;
}

function carry(channel: string, id: string, proposal: StoredProposal, span: Span, { into, state }: Deciding): void {
  const carried = contentOf(proposal).channel;
  const followers = carried?.followers ?? null;
  const spanRule = 'the words that say who speaks';
  const role = carried?.carried ?? 'unknown';
  const properties = { role, at: null, followersAt: followers?.value ?? null };
  into.fact({ type: 'CARRIED', from: channel, to: id, properties, span, spanRule });
  if (!followers) return;
  const reach = `reach:${hashId(channel, state.document, followers.value, null)}`;
  into.node('reachObservations', {
    ...{ id: reach, count: followers.value, asOf: null, precision: 'unknown', documentId: state.document },
  });
  const where = followers.span.start < followers.span.end ? cover(followers.span, span) : span;
  into.fact({
    type: 'HAD_REACH',
    from: channel,
    to: reach,
    span: where,
    spanRule: 'the line that states the followers',
  });
}

/** The words that say who speaks: the line above, else from the name to the end of the words. */
function saying(proposal: StoredProposal, names: Span[]): Span {
  const { attribution } = contentOf(proposal);
  return attribution ? attribution.span : cover(spanOf(proposal), ...names);
}

function printedAs(proposal: StoredProposal): string {
  const { printedAs: printed, ofExpert, mode } = contentOf(proposal);
  if (proposal.kind === ProposalKind.INDIRECT_SPEECH) return mode === 'reported' ? 'analystReport' : 'indirectSpeech';
  if (printed === 'block') return 'block';
  return ofExpert ? 'inlineExpertQuote' : 'inlinePhrase';
}
