import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { reason } from '../reading-reasons.ts';
import { type Sentence, sentencesOf } from '../speech/sentences.ts';
import type { Draft } from './draft.ts';

const LONGEST_EVENT = 240;
const FEWEST_WORDS = 4;

/** Proposes each country at its first naming, and every naming as a mention. */
export function proposeCountries(passage: Passage, seen: Set<string>, draft: Draft, lexicon: Lexicon): void {
  const taken: { from: number; to: number }[] = [];
  for (const { iso, pattern } of lexicon.countries) {
    for (const { index, 0: words } of passage.words.matchAll(pattern)) {
      const place = { from: index, to: index + words.length };
      if (taken.some(({ from, to }) => from < place.to && place.from < to)) continue;
      const named = passage.part(place.from, place.to);
      if (!named) continue;
      taken.push(place);
      const why = reason('COUNTRY_NAME', words, iso);
      if (!seen.has(iso)) {
        seen.add(iso);
        draft.add({ kind: 'country', ...named.pointed(), iso, ...why });
      }
      draft.add({ kind: 'mention', ...named.pointed(), of: iso, ...why });
    }
  }
}

/** Proposes what a text says has happened or may happen, a clause each. */
export function proposeEvents(passage: Passage, quoted: boolean, draft: Draft, lexicon: Lexicon): void {
  for (const sentence of sentencesOf(passage, lexicon)) {
    const clause = clauseWithEvent(sentence, lexicon);
    if (!clause) continue;
    const { words } = clause;
    const date = [...sentence.passage.words.matchAll(lexicon.date)][0];
    const dateText = date ? (sentence.passage.part(date.index, date.index + date[0].length)?.pointed() ?? null) : null;
    const hypothetical = sentence.passage.words.search(lexicon.hypothetical) >= 0;
    const status = hypothetical ? 'hypothetical' : quoted ? 'claimed' : 'real';
    const word = [...words.matchAll(lexicon.event)][0]?.[0] ?? '';
    draft.add({
      kind: 'event',
      ...clause.pointed(),
      status,
      dateText,
      ...reason('EVENT_WORD', word),
    });
  }
}

function clauseWithEvent({ passage }: Sentence, lexicon: Lexicon): Passage | null {
  const found = [...passage.words.matchAll(lexicon.event)][0];
  if (!found) return null;
  const { words } = passage;
  const before = words.slice(0, found.index);
  const from = Math.max(...[...before.matchAll(/[,;:—]\s/gu)].map(({ index, 0: mark }) => index + mark.length), 0);
  const after = words.slice(found.index).search(/[,;:—]\s|[.!?…]+["”»“’)\]]*$/u);
  const to = after < 0 ? words.length : found.index + after;
  const clause = passage.part(from, to);
  const enough = clause !== null && clause.words.split(/\s+/).length >= FEWEST_WORDS;
  return enough && clause.words.length <= LONGEST_EVENT ? clause : null;
}
