import type { Span } from '../../source-text.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { nameAtEnd } from '../speech/name-in-words.ts';

/** "(attributed to American “journalist” Meister)": all of it, and the name in it. */
export interface Relay {
  span: Span;
  speaker: Pointed;
}

/** Who a passage says the words are taken from; null where it says nothing of that. */
export function relayedFrom(passage: Passage, lexicon: Lexicon): Relay | null {
  const bracketed = pattern(`\\(\\s*${whole(lexicon.relay)}\\s+(?<who>[^()]{2,160})\\)`, 'iu').exec(passage.words);
  const found = bracketed ?? pattern(`,\\s*${whole(lexicon.relay)}\\s+(?<who>[^()]{2,160})$`, 'iu').exec(passage.words);
  const who = found?.groups?.who;
  if (!found || who === undefined) return null;
  const from = found.index + found[0].lastIndexOf(who);
  const firstPart = who.split(/,|\s\d/)[0]?.trimEnd() ?? who;
  const name = nameAtEnd(firstPart, lexicon);
  const speaker = name ? passage.part(from + name.from, from + name.to) : passage.part(from, from + firstPart.length);
  if (!speaker) return null;
  return { span: passage.at(found.index, found.index + found[0].length), speaker: speaker.pointed() };
}

/** "Hanna, quoted by the page “Our People”": who said it, and the words that name who passes it on. */
export function passedOn(passage: Passage, lexicon: Lexicon): { first: Pointed; carrier: Passage } | null {
  const found = pattern(`,\\s*${lexicon.relayedBy}\\s+`, 'iu').exec(passage.words);
  if (!found) return null;
  const carrier = passage.part(found.index + found[0].length);
  const said = passage.words.slice(0, found.index);
  const name = nameAtEnd(said, lexicon);
  const first = name ? passage.part(name.from, name.to) : passage.part(0, found.index);
  return first && carrier && { first: first.pointed(), carrier };
}
