import { searchKey } from '../../../cypher/search-key.ts';
import { namesIn } from '../printed-names.ts';
import { contentOf, type StoredProposal, spanOf, wordsOf } from '../stored-proposal.ts';
import type { Outcome } from './acceptance.ts';
import type { Deciding } from './deciding.ts';

const named = new Intl.DisplayNames(['en'], { type: 'region' });

/** Accepts whoever wrote or published the document. */
export function acceptMaker(type: 'AUTHORED' | 'PUBLISHED') {
  return async (proposal: StoredProposal, deciding: Deciding): Promise<Outcome> => {
    for (const name of namesIn(proposal)) {
      const found = await deciding.who(name, proposal);
      if ('todo' in found) return found.todo;
      const { into, state } = deciding;
      const spanRule = type === 'AUTHORED' ? 'the name of the author' : 'the name of the publisher';
      into.fact({ type, from: found.id, to: state.document, span: name.span, spanRule });
    }
    return null;
  };
}

/** Accepts that the document speaks of a country, which is added where it is not known yet. */
export function acceptCountry(proposal: StoredProposal, deciding: Deciding, predicate = 'SPEAKS_OF'): Outcome {
  const { into, state } = deciding;
  const { iso, of } = contentOf(proposal);
  const code = (iso ?? of ?? '').toUpperCase();
  const id = `country:${code.toLowerCase()}`;
  const name = named.of(code) ?? code;
  const names = [...new Set([name, wordsOf(proposal)])];
  into.node('countries', { id, name, iso: code, names, searchKey: searchKey(...names) });
  const span = spanOf(proposal);
  into.fact({ type: 'MENTIONS', predicate, from: state.document, to: id, span, spanRule: 'the words themselves' });
  return null;
}

/** Accepts that the document names somebody or something. */
export async function acceptMention(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const [name] = namesIn(proposal);
  if (!name) return acceptCountry(proposal, deciding, 'MENTIONS');
  const found = await deciding.who(name, proposal);
  if ('todo' in found) return found.todo;
  const { into, state } = deciding;
  into.fact({
    type: 'MENTIONS',
    from: state.document,
    to: found.id,
    span: name.span,
    spanRule: 'the words themselves',
  });
  return null;
}

/** Accepts an event, a new one or one that is known. */
export async function acceptEvent(proposal: StoredProposal, deciding: Deciding): Promise<Outcome> {
  const { into, state } = deciding;
  const existing = await deciding.existing(proposal, ['Event']);
  if (existing && 'todo' in existing) return existing.todo;
  const id = existing?.id ?? deciding.keptId(proposal, 'event:');
  const name = wordsOf(proposal);
  const { dateText, eventStatus = 'claimed' } = contentOf(proposal);
  if (existing) into.hold(id);
  else {
    into.node('events', {
      ...{ id, name, start: null, end: null, precision: null, dateText: dateText?.words ?? null, status: eventStatus },
      ...{ statusNote: null, note: null, searchKey: searchKey(name) },
    });
  }
  const spanRule = 'the words that state the event';
  into.fact({
    type: 'MENTIONS',
    predicate: 'EVIDENCE',
    from: state.document,
    to: id,
    span: spanOf(proposal),
    spanRule,
  });
  return null;
}

/** Accepts a note about the document's words. */
export function acceptNote(proposal: StoredProposal, deciding: Deciding): Outcome {
  const { into, state } = deciding;
  const scare = contentOf(proposal).noteKind === 'scareQuote';
  const id = deciding.keptId(proposal, 'note:');
  const span = spanOf(proposal);
  const { reason, reasonCode, reasonWords } = proposal;
  const told = scare
    ? { kind: 'scareQuote', text: wordsOf(proposal) }
    : { kind: 'remark', text: reason, textCode: reasonCode, textWords: reasonWords };
  into.node('notes', { id, ...told, resolution: null, status: 'open' });
  const place = { ...span, line: state.text.line(span.start) };
  const spanRule = 'the words that the note is about';
  into.fact({ type: 'PRINTED_IN', from: id, to: state.document, properties: place, span, spanRule });
  into.fact({ type: 'CONCERNS', from: id, to: state.document, span, spanRule });
  return null;
}
