import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import { nameAtEnd, nameAtStart } from './name-in-words.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { BRACKETED, HIDDEN, type Who } from './who.ts';

const FARTHEST = 400;
const MOST_INSTITUTION_WORDS = 5;
/** How far behind a verb propaganda is looked for. */
const NEAR = 40;

/** Who stands before a verb; looked for no further back than a name with its role goes. */
export function whoBefore(all: string, verb: number, lexicon: Lexicon): Who | null {
  const start = Math.max(0, verb - FARTHEST);
  const words = all.slice(start, verb);
  const participle = lexicon.participle.test(/^\p{L}+/u.exec(all.slice(verb, verb + 40))?.[0] ?? '');
  const who =
    whoAtEnd(words, lexicon) ??
    (participle ? subjectOf(words.trimEnd(), lexicon) : null) ??
    subjectBefore(words.trimEnd(), lexicon);
  if (!who || start === 0) return who;
  const role: Who['role'] = who.role && [who.role[0] + start, who.role[1] + start];
  return { ...who, from: who.from + start, to: who.to + start, role };
}

function whoAtEnd(all: string, lexicon: Lexicon): Who | null {
  const words = all
    .trimEnd()
    .replace(lexicon.adverbs, '')
    .replace(lexicon.relative, '')
    .replace(BRACKETED, '')
    .trimEnd();
  const pronoun = lexicon.pronoun.exec(words);
  if (pronoun) return { by: 'pronoun', from: pronoun.index, to: words.length, role: null };
  const collective = [...words.matchAll(lexicon.collective)].at(-1);
  if (collective && collective.index + collective[0].length === words.length) {
    return { by: 'collective', from: collective.index, to: words.length, role: null };
  }
  const direct = beforeWhere(words, lexicon) ?? nameAtEnd(words, lexicon);
  if (direct) return { by: 'name', ...direct, role: roleBefore(words, direct.from, lexicon) };
  const apposition = /,\s*([^,]{3,140}),$/u.exec(words);
  if (apposition) {
    const name = nameAtEnd(words.slice(0, apposition.index), lexicon);
    const from = apposition.index + apposition[0].indexOf(apposition[1] ?? '');
    if (name) return { by: 'name', ...name, role: [from, words.length - 1] };
    const after = nameAfterRole(words.slice(0, -1), from, apposition.index, lexicon);
    if (after) return after;
  }
  return nameBeforePlace(words, lexicon) ?? institution(words, lexicon);
}

/** "Ivan Koval in an interview with Radio Shore": who spoke stands before where. */
function beforeWhere(words: string, lexicon: Lexicon) {
  const where = nameAtEnd(words, lexicon);
  const quoted = where !== null && where.to < words.length ? 1 : 0;
  const opening = where && pattern(`\\s+${whole(lexicon.to)}\\s+$`, 'iu').exec(words.slice(0, where.from - quoted));
  return opening && nameAtEnd(words.slice(0, opening.index), lexicon);
}

/** "The harbour office": a body that speaks without a name of its own, alone in its clause. */
function institution(words: string, lexicon: Lexicon): Who | null {
  const from = Math.max(...[...words.matchAll(/[,;:—–]\s+/gu)].map(({ index, 0: mark }) => index + mark.length), 0);
  const clause = words.slice(from);
  const named = clause.search(lexicon.institution) >= 0 && clause.split(/\s+/).length <= MOST_INSTITUTION_WORDS;
  if (!named || clause.includes(HIDDEN)) return null;
  const article = pattern(`^${lexicon.article}\\s+`, 'iu').exec(clause)?.[0].length ?? 0;
  // "No laboratory said so" names nobody
  if (lexicon.notName.test(clause.slice(article).split(/\s+/)[0] ?? '')) return null;
  return { by: 'name', from: from + article, to: words.length, role: null };
}

/** "Sanna Rautio of the coast guard". */
function nameBeforePlace(words: string, lexicon: Lexicon): Who | null {
  const place = [...words.matchAll(lexicon.ofPlace)].at(-1);
  if (!place || /[,;.:]/.test(words.slice(place.index)) || words.length - place.index > 60) return null;
  const name = nameAtEnd(words.slice(0, place.index).trimEnd(), lexicon);
  return name && { by: 'name', ...name, role: [place.index, words.length] };
}

/** "Its director, Joris Vandaele,": the name stands after the role. */
function nameAfterRole(words: string, from: number, comma: number, lexicon: Lexicon): Who | null {
  const name = nameAtEnd(words, lexicon);
  const role = [...words.slice(0, comma).matchAll(lexicon.role)].at(-1);
  if (!name || name.from !== from || !role || role.index + role[0].length !== comma) return null;
  return { by: 'name', ...name, role: [role.index, comma] };
}

/** "Political scientist" before "Taras Zagorodni". */
function roleBefore(words: string, name: number, lexicon: Lexicon): [number, number] | null {
  const before = words.slice(0, name).replace(/[«“"„]$/u, '');
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(HIDDEN)) + 1;
  const roles = [...before.slice(from).matchAll(lexicon.role)];
  const last = roles.at(-1);
  return last && from + last.index + last[0].length >= before.trimEnd().length - 40 ? [from, before.length] : null;
}

/** Whether a speaker may follow the verb: in English only after a comma, a dash or a quotation ("…, said Koval"). */
export function mayStandBefore(words: string, verb: number, itself: string): boolean {
  if (!/\p{Script=Latin}/u.test(itself)) return true;
  return new RegExp(`(?:^|[,—–:${HIDDEN}])\\s*(?:\\p{L}{1,3}\\s+)?$`, 'u').test(
    words.slice(Math.max(0, verb - 20), verb),
  );
}

/** "зазначив експерт Іван Коваль", "said Ivan Koval". */
export function whoAfter(words: string, end: number, lexicon: Lexicon): { who: Who; end: number } | null {
  const rest = words.slice(end, end + 200);
  const pronoun = lexicon.pronounNext.exec(rest)?.[0];
  if (pronoun) {
    const to = end + pronoun.length;
    return { who: { by: 'pronoun', from: to - pronoun.trimStart().length, to, role: null }, end: to };
  }
  const body = bodyWithin(rest, lexicon);
  if (body) {
    const to = end + body.to;
    return { who: { by: 'name', from: end + body.from, to, role: null }, end: to };
  }
  const gap = /^\s+(?:[\p{Ll}][\p{L}’'-]*\s+){0,7}/u.exec(rest)?.[0];
  if (gap === undefined) return null;
  const collective = collectiveAfter(rest, lexicon);
  if (collective) {
    const to = end + collective.to;
    return { who: { by: 'collective', from: end + collective.from, to, role: null }, end: to };
  }
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

/** "уточнили в мерії": a body by where it was said. */
function bodyWithin(rest: string, { within, institution }: Lexicon): { from: number; to: number } | null {
  const found = pattern(
    `^\\s+${within}\\s+(?<body>${institution.source}(?:\\s[^\\s,.]+){0,3})\\s*(?=[.,!?…]|$)`,
    'iu',
  ).exec(rest);
  const body = found?.groups?.body;
  const from = body ? (found?.[0].indexOf(body) ?? 0) : 0;
  return body ? { from, to: from + body.length } : null;
}

/** "стверджує російська пропаганда"; "пропагандист Соловйов" is somebody. */
function collectiveAfter(rest: string, lexicon: Lexicon): { from: number; to: number } | null {
  const [found] = rest.slice(0, NEAR).matchAll(lexicon.collective);
  if (!found || !/^\s+(?:\p{Ll}+\s+){0,2}$/u.test(rest.slice(0, found.index))) return null;
  const to = found.index + found[0].length;
  return /^\s+[«“"„]?\p{Lu}/u.test(rest.slice(to)) ? null : { from: found.index, to };
}
