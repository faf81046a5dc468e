import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { nameAtEnd } from '../speech/name-in-words.ts';

interface Said {
  speaker: Pointed;
  role: Pointed | null;
  isChannel: boolean;
}

const DIVIDER = /\s*,\s*|\s+[—–-]\s+|\s*\((?![^()]{1,20}\)\s+\p{Lu})|\s*[|/[]\s*|\s*:\s*/u;
const QUOTED = /[«“"„]([^«»“”"„]{2,80})[»”"“]/u;
const HANDLE = /@[\p{L}\p{N}_.]{3,40}/u;
/** "t.me/name": where a channel is found, and nobody's role. */
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*$/u;
const MOST_NAME_WORDS = 7;
const MOST_WORDS_BEFORE_ROLE = 3;

/**
 * Who speaks, and as what: "Name, role", "role Name", "Name wrote", a channel's name in marks. `words` has gaps.
 * @param counted whether the line states a follower count, so that it surely names a speaker
 */
export function speakerAndRole(body: Passage, words: string, counted: boolean, lexicon: Lexicon): Said | null {
  const divider = DIVIDER.exec(words);
  const headEnd = divider && divider.index > 0 ? divider.index : words.length;
  const head = withoutVerb(words.slice(0, headEnd), lexicon).trimEnd();
  const rest = divider ? (body.part(headEnd + divider[0].length, endOf(words)) ?? null) : null;
  const role = rest && roleOf(rest, words.slice(headEnd + (divider?.[0].length ?? 0)));
  const quoted = QUOTED.exec(head);
  const onPlatform = quoted !== null && isPlatform(head.slice(0, quoted.index), lexicon);
  const isChannel = onPlatform || words.search(lexicon.channel) >= 0;
  if (quoted?.[1] && (isChannel || quoted.index === 0)) {
    const from = quoted.index + 1;
    return speaking(body, from, from + quoted[1].length, role, isChannel);
  }
  const handle = HANDLE.exec(head);
  if (handle && handle.index === 0) return speaking(body, 0, handle[0].length, role, true);
  if (isNameLike(head, lexicon)) {
    return (
      roleFirst(body, head, role, isChannel, lexicon) ??
      speaking(body, head.length - head.trimStart().length, head.length, role, isChannel)
    );
  }
  return (
    roleFirst(body, head, role, isChannel, lexicon) ??
    verbFirst(body, words.slice(0, headEnd), role, isChannel, lexicon) ??
    (counted ? behindWords(body, head, isChannel, lexicon) : null)
  );
}

/** "YouTube “X”": nothing but a platform before a name in marks. */
function isPlatform(words: string, { platform }: Lexicon): boolean {
  return pattern(`^\\s*${platform}\\s*$`, 'iu').test(words);
}

/** "Першим про це написав Іван Коваль": the name stands after the verb. */
function verbFirst(
  body: Passage,
  head: string,
  role: Pointed | null,
  isChannel: boolean,
  lexicon: Lexicon,
): Said | null {
  const name = nameAtEnd(head.trimEnd(), lexicon);
  const verb = name && [...head.slice(0, name.from).matchAll(lexicon.verb)].at(-1);
  if (!name || !verb || head.slice(verb.index + verb[0].length, name.from).trim() !== '') return null;
  return speaking(body, name.from, name.to, role, isChannel);
}

function speaking(body: Passage, from: number, to: number, role: Pointed | null, isChannel: boolean): Said | null {
  const speaker = body.part(from, to);
  return speaker && { speaker: speaker.pointed(), role, isChannel };
}

/** "Політолог Іван Коваль": the role stands before the name. */
function roleFirst(
  body: Passage,
  head: string,
  role: Pointed | null,
  isChannel: boolean,
  lexicon: Lexicon,
): Said | null {
  const [named] = [...head.matchAll(lexicon.role), ...head.matchAll(lexicon.channel)].sort((a, b) => a.index - b.index);
  const name = named && nameAtEnd(head, lexicon);
  if (!name || name.from === 0) return null;
  const ahead = head.slice(0, named.index).trim().split(/\s+/).length;
  // "Підхопив і блогер": what is joined to the role is none of it
  const joined = [...head.slice(0, named.index).matchAll(lexicon.conjunction)].at(-1);
  const start = joined ? joined.index + joined[0].length : 0;
  const from = ahead > MOST_WORDS_BEFORE_ROLE ? named.index : start;
  const before = body.part(from, head.slice(0, name.from).replace(/[\s«“"„]+$/u, '').length);
  return speaking(body, name.from, name.to, before ? before.pointed() : role, isChannel);
}

/** "Адміністратор групи Кирило Бугай": the name of two words that the line ends with, whatever stands before it. */
function behindWords(body: Passage, head: string, isChannel: boolean, lexicon: Lexicon): Said | null {
  const name = nameAtEnd(head, lexicon);
  if (!name || name.from === 0 || !/\s/.test(head.slice(name.from, name.to))) return null;
  return speaking(body, name.from, name.to, body.part(0, name.from)?.pointed() ?? null, isChannel);
}

function roleOf(rest: Passage, words: string): Pointed | null {
  const kept = words.replace(/[\s,;(—–-]+$/u, '');
  const gap = kept.search(/\s{4,}/);
  // a count stood in the gap: "a talk show with 182k subscribers"
  const before = gap > 0 ? kept.slice(0, gap).replace(/\s\p{Ll}{1,4}$/u, '') : kept;
  const from = /^[\s,;)\]]*/u.exec(before)?.[0].length ?? 0;
  const role = rest.part(from, before.length)?.words.replace(/[\s,;(]+$/u, '');
  if (!role || !/\p{L}{2}/u.test(role) || ADDRESS.test(role)) return null;
  const closesNothing = role.endsWith(')') && !role.includes('(');
  return rest.part(from, from + role.length - (closesNothing ? 1 : 0))?.pointed() ?? null;
}

function endOf(words: string): number {
  return words.trimEnd().length;
}

/** "Ivan Petrenko wrote on Telegram": only what stands before the verb names who did. */
function withoutVerb(head: string, lexicon: Lexicon): string {
  const unquoted = head.replace(new RegExp(QUOTED, 'gu'), (name) => ' '.repeat(name.length));
  const verb = unquoted.matchAll(lexicon.verb).next().value;
  if (!verb || verb.index === 0) return head;
  return head.slice(0, verb.index).replace(lexicon.adverbs, '');
}

function isNameLike(head: string, lexicon: Lexicon): boolean {
  const untitled = head.trim().replace(/^(?:\p{Lu}\p{L}{0,4}\.\s+)+/u, '');
  const words = untitled.split(/\s+/);
  if (words.length > MOST_NAME_WORDS || !/^[\p{Lu}\p{N}@«“"]/u.test(untitled)) return false;
  if (words.length === 1) return !lexicon.notName.test(untitled);
  const named = pattern(`^${lexicon.name}$`, 'u');
  return named.test(untitled);
}
