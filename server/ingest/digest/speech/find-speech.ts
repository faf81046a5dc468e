import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { nameAtEnd, nameAtStart } from './name-in-words.ts';
import type { Sentence } from './sentences.ts';

/** That a sentence of running text says that somebody said something. */
export interface Speech {
  by: 'name' | 'pronoun' | 'collective';
  /** The words that name who spoke. */
  speaker: Pointed;
  role: Pointed | null;
  /** To or through whom it was said. */
  via: Pointed | null;
  /** What was said, as the sentence gives it; null where only a quotation does. */
  said: Passage | null;
}

interface Who {
  by: Speech['by'];
  from: number;
  to: number;
  role: [number, number] | null;
}

const HIDDEN = '\uE000';
const FEWEST_HIDDEN_WORDS = 4;
const FARTHEST = 400;

/** Who says something in a sentence, by the verb beside a name, and what; null where nobody does. */
export function findSpeech({ passage, quoted }: Sentence, lexicon: Lexicon): Speech | null {
  const words = withoutQuoted(passage.words, quoted);
  return (
    accordingTo(passage, words, lexicon) ??
    accordingToPronoun(passage, words, lexicon) ??
    byVerb(passage, words, lexicon) ??
    besideQuotation(passage, words, lexicon)
  );
}

/** The words with every longer quotation hidden: what stands in it is somebody's, not the sentence's. */
export function withoutQuoted(words: string, quoted: Sentence['quoted']): string {
  let hidden = words;
  for (const { open, close } of quoted) {
    const inside = words.slice(open, close + 1);
    if (inside.split(/\s+/).length < FEWEST_HIDDEN_WORDS) continue;
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
  const who = nameIn(words, start, end, lexicon);
  if (!who) return null;
  const speech = { via: null, ...named(passage, { by: 'name', ...who }) };
  const after = comma < 0 ? 0 : saidFrom(words, comma + 1, lexicon);
  const said = comma < 0 ? passage.part(0, opening.index) : passage.part(after);
  return { ...speech, said: said && hasWords(said) ? said : null };
}

function accordingToPronoun(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const opening = pattern(`^${lexicon.accordingToPronoun}[\\s,]+`, 'iu').exec(words);
  const speaker = opening && passage.part(0, opening[0].replace(/[\s,]+$/, '').length);
  if (!opening || !speaker) return null;
  return { by: 'pronoun', speaker: speaker.pointed(), role: null, via: null, said: passage.part(opening[0].length) };
}

/** "repeated by Pavel Ostrov: “…”" and "«…», — обещает экономист Ян Бурых", whatever the verb. */
function besideQuotation(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  const colon = words.search(new RegExp(`:\\s*${HIDDEN}`, 'u'));
  const before = colon > 0 ? nameAtEnd(words.slice(0, colon), lexicon) : null;
  if (before) return { ...named(passage, { by: 'name', ...before, role: null }), via: null, said: null };
  const dash = new RegExp(`${HIDDEN}[,.!?…]?\\s*[—–-]\\s*\\p{Ll}[\\p{L}’'-]*`, 'u').exec(words);
  const after = dash && whoAfter(words, dash.index + dash[0].length, lexicon);
  return after && { ...named(passage, after.who), via: null, said: null };
}

/** A name between two places, after its role or, in marks, anywhere: "військовий експерт Іван Коваль". */
function nameIn(words: string, from: number, to: number, lexicon: Lexicon): Omit<Who, 'by'> | null {
  const between = words.slice(from, to).trimEnd();
  const name = nameAtEnd(between, lexicon) ?? fromCapital(between, lexicon);
  if (!name) return null;
  const before = between.slice(0, name.from).replace(/[«“"„]$/u, '');
  const role: [number, number] | null = /\p{L}{2}/u.test(before) ? [from, from + before.length] : null;
  return { from: from + name.from, to: from + name.to, role };
}

/** "Союза пекарей": a name that goes on in small letters. */
function fromCapital(words: string, lexicon: Lexicon): { from: number; to: number } | null {
  const found = /(?<![\p{L}\p{N}])(?=\p{Script=Cyrillic})\p{Lu}[\p{L}’'-]+(?:\s+\p{L}[\p{L}’'-]*){0,5}$/u.exec(words);
  const first = found?.[0].split(/\s/)[0];
  return found && first && !lexicon.notName.test(first) ? { from: found.index, to: words.length } : null;
}

function byVerb(passage: Passage, words: string, lexicon: Lexicon): Speech | null {
  for (const { index, 0: verb } of words.matchAll(lexicon.verb)) {
    const end = index + verb.length;
    const before = whoBefore(words, index, lexicon);
    if (before) {
      const { via, at } = viaAfter(passage, words, end, lexicon);
      return { ...named(passage, before), via, said: saidAround(passage, words, before.from, at, lexicon) };
    }
    const after = whoAfter(words, end, lexicon);
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

/** Who stands before a verb; looked for no further back than a name with its role goes. */
function whoBefore(all: string, verb: number, lexicon: Lexicon): Who | null {
  const start = Math.max(0, verb - FARTHEST);
  const who = whoAtEnd(all.slice(start, verb), lexicon);
  if (!who || start === 0) return who;
  const role: Who['role'] = who.role && [who.role[0] + start, who.role[1] + start];
  return { ...who, from: who.from + start, to: who.to + start, role };
}

function whoAtEnd(all: string, lexicon: Lexicon): Who | null {
  const words = all
    .trimEnd()
    .replace(lexicon.adverbs, '')
    .replace(lexicon.relative, '')
    .replace(/\s*\([^()]{1,160}\),?$/u, '')
    .trimEnd();
  const pronoun = lexicon.pronoun.exec(words);
  if (pronoun) return { by: 'pronoun', from: pronoun.index, to: words.length, role: null };
  const collective = [...words.matchAll(lexicon.collective)].at(-1);
  if (collective && collective.index + collective[0].length === words.length) {
    return { by: 'collective', from: collective.index, to: words.length, role: null };
  }
  const direct = nameAtEnd(words, lexicon);
  if (direct) return { by: 'name', ...direct, role: roleBefore(words, direct.from, lexicon) };
  const apposition = /,\s*([^,]{3,140}),$/u.exec(words);
  if (apposition) {
    const name = nameAtEnd(words.slice(0, apposition.index), lexicon);
    const from = apposition.index + apposition[0].indexOf(apposition[1] ?? '');
    if (name) return { by: 'name', ...name, role: [from, words.length - 1] };
    const after = nameAfterRole(words.slice(0, -1), from, apposition.index, lexicon);
    if (after) return after;
  }
  return subjectOf(words, lexicon);
}

/** "Its director, Joris Vandaele,": the name stands after the role. */
function nameAfterRole(words: string, from: number, comma: number, lexicon: Lexicon): Who | null {
  const name = nameAtEnd(words, lexicon);
  const role = [...words.slice(0, comma).matchAll(lexicon.role)].at(-1);
  if (!name || name.from !== from || !role || role.index + role[0].length !== comma) return null;
  return { by: 'name', ...name, role: [role.index, comma] };
}

/** "Gasparyan took this claim further, asserting": the name that the sentence begins with. */
function subjectOf(words: string, lexicon: Lexicon): Who | null {
  if (!words.endsWith(',') || words.length > 160 || words.slice(0, -1).includes(HIDDEN)) return null;
  const name = nameAtStart(words, lexicon);
  return name && name.to < words.length - 1 ? { by: 'name', ...name, role: null } : null;
}

/** "Political scientist" before "Taras Zagorodni". */
function roleBefore(words: string, name: number, lexicon: Lexicon): [number, number] | null {
  const before = words.slice(0, name).replace(/[«“"„]$/u, '');
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(HIDDEN)) + 1;
  const roles = [...before.slice(from).matchAll(lexicon.role)];
  const last = roles.at(-1);
  return last && from + last.index + last[0].length >= before.trimEnd().length - 40 ? [from, before.length] : null;
}

/** "зазначив експерт Іван Коваль", "said Ivan Koval". */
function whoAfter(words: string, end: number, lexicon: Lexicon): { who: Who; end: number } | null {
  const rest = words.slice(end, end + 200);
  const pronoun = lexicon.pronounNext.exec(rest)?.[0];
  if (pronoun) {
    const to = end + pronoun.length;
    return { who: { by: 'pronoun', from: to - pronoun.trimStart().length, to, role: null }, end: to };
  }
  const gap = /^\s+(?:[\p{Ll}][\p{L}’'-]*\s+){0,7}/u.exec(rest)?.[0];
  if (gap === undefined) return null;
  const small = gap.trim();
  const quoteBefore = new RegExp(`${HIDDEN}[,.!?…]?\\s*[—–-]?\\s*\\p{L}*$`, 'u').test(words.slice(0, end));
  if (small !== '' && !quoteBefore && small.search(lexicon.role) < 0 && small.search(lexicon.channel) < 0) return null;
  const name = nameAtStart(rest.slice(gap.length), lexicon);
  if (!name) return null;
  const from = end + gap.length + name.from;
  const role: [number, number] | null = small === '' ? null : [end, end + gap.length];
  const to = end + gap.length + name.to;
  return { who: { by: 'name', from, to, role }, end: to + (name.from === 1 ? 1 : 0) };
}

function viaAfter(passage: Passage, words: string, at: number, lexicon: Lexicon): { via: Pointed | null; at: number } {
  const opening = pattern(`^[\\s,]+${whole(lexicon.to)}\\s+`, 'iu').exec(words.slice(at));
  const start = at + (opening?.[0].length ?? 0);
  const name = opening && nameAtStart(words.slice(start), lexicon);
  if (!name) return { via: null, at };
  return { via: passage.part(start + name.from, start + name.to)?.pointed() ?? null, at: start + name.to + name.from };
}

/** What was said: the words after the verb, or those before it where the sentence ends with who said it. */
function saidAround(passage: Passage, words: string, before: number, after: number, lexicon: Lexicon): Passage | null {
  const following = passage.part(saidFrom(words, after, lexicon));
  const clause = words.slice(0, before).replace(/(?:^|(?<=[\s,]))\p{Ll}{0,3}\s*$/u, '');
  const preceding = passage.part(0, clause.replace(/[\s,—–-]+$/u, '').length);
  const saidBefore = /,\s*[—–-]?\s*$/u.test(clause) && !lexicon.that.test(words.slice(after));
  if (saidBefore && preceding && hasWords(preceding)) return preceding;
  if (following && hasWords(following)) return following;
  return preceding && hasWords(preceding) ? preceding : null;
}

function saidFrom(words: string, at: number, lexicon: Lexicon): number {
  const that = lexicon.that.exec(words.slice(at));
  return at + (that?.[0].length ?? /^[\s,:—–-]*/u.exec(words.slice(at))?.[0].length ?? 0);
}

function hasWords({ words }: Passage): boolean {
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
