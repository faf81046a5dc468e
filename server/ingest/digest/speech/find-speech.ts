import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { apposedEnd } from './apposed-role.ts';
import { nameAtEnd } from './name-in-words.ts';
import { nameIn, phraseIn } from './named-source.ts';
import { isSpoken, type Sentence } from './sentences.ts';
import { hasWords, saidAround, saidFrom, viaAfter } from './what-was-said.ts';
import { BRACKETED, HIDDEN, type Who } from './who.ts';
import { mayStandBefore, whoAfter, whoBefore } from './who-speaks.ts';

/** That a sentence of running text says that somebody said something. */
export interface Speech {
  by: Who['by'];
  /** The words that name who spoke. */
  speaker: Pointed;
  role: Pointed | null;
  /** To or through whom it was said. */
  via: Pointed | null;
  /** What was said, as the sentence gives it; null where only a quotation does. */
  said: Passage | null;
}

/** Who says something in a sentence, by the verb beside a name, and what; null where nobody does. */
export function findSpeech({ passage, quoted }: Sentence, lexicon: Lexicon): Speech | null {
  const words = withoutQuoted(passage.words, quoted);
  return (
    accordingTo(passage, words, lexicon) ??
    accordingToPronoun(passage, words, lexicon) ??
    impersonally(passage, words, lexicon) ??
    byVerb(passage, words, lexicon) ??
    besideQuotation(passage, words, lexicon) ??
    ofWork(passage, words, lexicon)
  );
}

/** The words with every longer quotation hidden: what stands in it is somebody's, not the sentence's. */
export function withoutQuoted(words: string, quoted: Sentence['quoted']): string {
  let hidden = words;
  for (const { open, close } of quoted) {
    const inside = words.slice(open, close + 1);
    if (!isSpoken(words, { open, close })) continue;
    hidden = hidden.slice(0, open) + HIDDEN.repeat(inside.length) + hidden.slice(close + 1);
  }
  return hidden;
}

function accordingTo(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const opening = pattern(lexicon.accordingTo, 'iu').exec(words.slice(0, 120));
  if (!opening) return null;
  const start = opening.index + opening[0].length;
  const comma = words.indexOf(',', start);
  const end = comma < 0 ? words.replace(/[.!?…]+$/, '').length : comma;
  const who =
    nameIn(words, start, end, lexicon) ??
    (/(?:^|,\s)$/.test(words.slice(0, opening.index)) ? phraseIn(words, start, end) : null);
  if (!who) return null;
  const roleEnd = comma < 0 ? null : apposedEnd(words, comma, lexicon);
  const role: Who['role'] = roleEnd === null ? who.role : [comma + 1, roleEnd];
  const speech = { via: null, ...named(passage, { by: 'name', ...who, role }) };
  const following = comma < 0 ? null : passage.part(saidFrom(words, roleEnd ?? comma + 1, lexicon));
  const said = following && (roleEnd === null || hasWords(following)) ? following : passage.part(0, opening.index);
  return { ...speech, said: said && hasWords(said) ? said : null };
}

function accordingToPronoun(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const opening = pattern(`^${lexicon.accordingToPronoun}[\\s,]+`, 'iu').exec(words);
  const speaker = opening && passage.part(0, opening[0].replace(/[\s,]+$/, '').length);
  if (!opening || !speaker) return null;
  return { by: 'pronoun', speaker: speaker.pointed(), role: null, via: null, said: passage.part(opening[0].length) };
}

/** "«…», — йшлося в дописі": of whoever was named last. */
function impersonally(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const found = pattern(`${HIDDEN}[,.!?…]?\\s*[—–-]?\\s*(?<who>${lexicon.impersonal})`, 'iu').exec(words);
  const from = found ? found.index + found[0].length - (found.groups?.who?.length ?? 0) : 0;
  const speaker = found && passage.part(from, found.index + found[0].length);
  return speaker && { by: 'pronoun', speaker: speaker.pointed(), role: null, via: null, said: null };
}

/** "A clip by farmer and vlogger Joost Kraan set the tone: “…”": whose work it is, behind a role. */
function ofWork(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const colon = words.search(new RegExp(`:\\s*${HIDDEN}`, 'u'));
  const work = colon < 0 ? null : pattern(lexicon.work, 'iu').exec(words.slice(0, colon));
  const who = work && whoAfter(words.slice(0, colon), work.index + work[0].length, lexicon)?.who;
  return who?.role ? { ...named(passage, who), via: null, said: null } : null;
}

/** "repeated by Pavel Ostrov: “…”" and "«…», — обещает экономист Ян Бурых", whatever the verb. */
function besideQuotation(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const colon = words.search(new RegExp(`:\\s*${HIDDEN}`, 'u'));
  const beforeColon = words.slice(0, Math.max(colon, 0)).replace(BRACKETED, '');
  const before = nameAtEnd(beforeColon, lexicon);
  if (before) return { ...named(passage, { by: 'name', ...before, role: null }), via: null, said: null };
  const dash = new RegExp(`${HIDDEN}[,.!?…]?\\s*[—–-]\\s*\\p{Ll}[\\p{L}’'-]*`, 'u').exec(words);
  const after = dash && whoAfter(words, dash.index + dash[0].length, lexicon);
  return after && { ...named(passage, after.who), via: null, said: null };
}

function byVerb(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  for (const { index, 0: verb } of words.matchAll(lexicon.verb)) {
    const end = index + verb.length;
    const before = whoBefore(words, index, lexicon);
    if (before) {
      const { via, at } = viaAfter(passage, words, end, lexicon);
      return { ...named(passage, before), via, said: saidAround(passage, words, before.from, at, lexicon) };
    }
    const after = mayStandBefore(words, index, verb) ? whoAfter(words, end, lexicon) : null;
    if (after) {
      const { via, at } = viaAfter(passage, words, after.end, lexicon);
      return { ...named(passage, after.who), via, said: saidAround(passage, words, index, at, lexicon) };
    }
  }
  return null;
}

function named(passage: Passage, { by, from, to, role }: Who): Pick<Speech, 'by' | 'speaker' | 'role'> {
  const speaker = passage.part(from, to) ?? passage;
  return { by, speaker: speaker.pointed(), role: role && (passage.part(...role)?.pointed() ?? null) };
}
