import type { Lexicon } from './grammar/lexicon.ts';
import type { Passage } from './passage.ts';
import { accounts, because } from './proposals/accounts.ts';
import { proposeCountries, proposeEvents } from './proposals/countries-and-events.ts';
import { Draft } from './proposals/draft.ts';
import { isDigest } from './proposals/is-digest.ts';
import { languageOf } from './proposals/language.ts';
import { noteSuspicious, proposeMentions } from './proposals/names-in-text.ts';
import type { People } from './proposals/people.ts';
import type { Proposals } from './proposals/proposal.ts';
import { proposeQuotations } from './proposals/quotations.ts';
import { quotedByThemselves } from './proposals/quoted-by-themselves.ts';
import { RunningText } from './proposals/running-text.ts';
import { type Sectioned, sections } from './proposals/sections.ts';
import type { Page } from './reading/page.ts';
import { reason } from './reading-reasons.ts';
import { outline } from './structure/outline.ts';
import type { Part } from './structure/part.ts';
import { recurringLabels } from './structure/recurring-labels.ts';

/** Told after each paragraph how many have been sorted, and then how many have been read. */
export type Progress = (step: 'Sorted' | 'Read', paragraphs: number) => void;

/**
 * Reads a digest and proposes what it says: every proposal with the words it points at and a reason, every paragraph
 * accounted for. Pure: it knows the page and the grammar, and nothing else.
 */
export function propose(page: Page, grammar: Lexicon, progress: Progress = () => {}): Proposals {
  const lexicon = { ...grammar, recurring: recurringLabels(page, grammar) };
  const parts = outline(page, lexicon, (paragraphs) => progress('Sorted', paragraphs));
  const language = languageOf(page.text.text, lexicon);
  const { isDigest: accepted, why } = isDigest(parts, lexicon);
  const verdict = {
    isDigest: accepted,
    because: why.reason,
    becauseCode: why.reasonCode,
    becauseWords: why.reasonWords,
  };
  if (!accepted) {
    const paragraphs = accounts(page, parts, []).map((paragraph) => ({
      ...paragraph,
      ...because(reason('NO_DIGEST')),
    }));
    return { ...verdict, language, proposals: [], paragraphs };
  }
  const people = quotedByThemselves(parts, lexicon);
  const { proposals } = new Reading(page, lexicon, people, progress).read(parts);
  return { ...verdict, language, proposals, paragraphs: accounts(page, parts, proposals) };
}

class Reading {
  readonly #draft = new Draft();
  readonly #countries = new Set<string>();
  readonly #names = new Map<string, string>();
  #read = 0;

  constructor(
    readonly page: Page,
    readonly lexicon: Lexicon,
    readonly people: People,
    readonly progress: Progress,
  ) {}

  read(parts: Part[]): Draft {
    const { front, sections: found } = sections(this.page, parts, this.lexicon);
    for (const part of front) this.#part(part);
    found.forEach((section, ordinal) => {
      this.#section(section, ordinal);
    });
    return this.#draft;
  }

  #section({ parts, passage, heading, narrative, because: why }: Sectioned, ordinal: number): void {
    const draft = this.#draft;
    draft.section = null;
    draft.section = draft.add({ kind: 'section', ...passage.pointed(), ordinal, heading, ...why });
    draft.narrative = narrative && draft.add({ kind: 'narrative', ...narrative.title, ...narrative.because });
    for (const part of parts) this.#part(part);
  }

  #part(part: Part): void {
    const { lexicon, people } = this;
    const draft = this.#draft;
    if (part.role === 'title') draft.add({ kind: 'title', ...part.passage.pointed(), ...reason('FIRST_LINE') });
    if (part.role === 'byline') {
      for (const { of, name, line } of part.bylines) {
        const why = reason(of === 'author' ? 'BYLINE' : 'PUBLISHER_LINE', line.words);
        draft.add({ kind: of, ...name.pointed(), ...why });
      }
    }
    if (part.role === 'quotation') proposeQuotations(part, draft, people, lexicon);
    if (part.role === 'claim') {
      draft.claim(part.claim.pointed(), null, reason('CLAIM_OF_LABEL', part.label.label.words));
      new RunningText(false, draft, people, lexicon).read(part.claim);
    }
    if (part.role === 'text' && !part.aside) {
      const context = part.label?.kind === 'context' ? part.label.label.words : null;
      new RunningText(part.evidence, draft, people, lexicon, context).read(part.passage);
    }
    const told = part.role === 'quotation' ? [part.attributionPassage, part.passage] : [part.passage];
    for (const passage of told) this.#named(passage, part.role);
    this.#read += part.blocks.length;
    this.progress('Read', this.#read);
  }

  /** Countries, events and names, wherever they stand but in headings for names and events. */
  #named(passage: Passage, role: Part['role']): void {
    proposeCountries(passage, this.#countries, this.#draft, this.lexicon);
    noteSuspicious(passage, this.#draft);
    if (role === 'title' || role === 'heading' || role === 'unused') return;
    proposeMentions(passage, this.#names, this.#draft, this.lexicon);
    if (role !== 'byline') proposeEvents(passage, role !== 'text', this.#draft, this.lexicon);
  }
}
