import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { nameAtStart } from './name-in-words.ts';

const FARTHEST_LISTENER = 40;

/** To or through whom it was said, right after the verb, and the index from which the words go on. */
export function viaAfter(
  passage: Passage,
  words: string,
  at: number,
  lexicon: Lexicon,
): { via: Pointed | null; at: number } {
  const opening = pattern(`^[\\s,]+${whole(lexicon.to)}\\s+(?:${lexicon.article}\\s+)?`, 'iu').exec(words.slice(at));
  const start =
    at + (opening?.[0] ?? pattern(`^\\s*(?:${lexicon.article}\\s+)?`, 'iu').exec(words.slice(at))?.[0] ?? '').length;
  const name = nameAtStart(words.slice(start), lexicon);
  const told = name && (opening ?? lexicon.that.exec(words.slice(start + name.to + name.from)));
  if (!told) return { via: null, at: listenerEnd(words, at, opening !== null, lexicon) };
  return { via: passage.part(start + name.from, start + name.to)?.pointed() ?? null, at: start + name.to + name.from };
}

/** "told the bulletin that": a listener without a name ends where what was said begins. */
function listenerEnd(words: string, at: number, addressed: boolean, lexicon: Lexicon): number {
  if (!addressed && !lexicon.listened.test(words.slice(0, at))) return at;
  for (let end = at; ; ) {
    const next = /^[\s,]+\p{Ll}[\p{L}’'-]*/u.exec(words.slice(end));
    if (!next || end - at > FARTHEST_LISTENER) return at;
    end += next[0].length;
    if (lexicon.that.test(words.slice(end))) return end;
  }
}

/** What was said: the words after the verb, or those before it where the sentence ends with who said it. */
export function saidAround(
  passage: Passage,
  words: string,
  before: number,
  after: number,
  lexicon: Lexicon,
): Passage | null {
  const following = passage.part(saidFrom(words, after, lexicon));
  const clause = words.slice(0, before).replace(/(?:^|(?<=[\s,]))\p{Ll}{0,3}\s*$/u, '');
  const preceding = passage.part(0, clause.replace(/[\s,—–-]+$/u, '').length);
  const saidBefore = /,\s*[—–-]?\s*$/u.test(clause) && !lexicon.that.test(words.slice(after));
  if (saidBefore && preceding && hasWords(preceding)) return preceding;
  if (following && hasWords(following)) return following;
  return preceding && hasWords(preceding) ? preceding : null;
}

/** The index at which what was said begins, after "that" or a comma. */
export function saidFrom(words: string, at: number, lexicon: Lexicon): number {
  const that = lexicon.that.exec(words.slice(at));
  return at + (that?.[0].length ?? /^[\s,:—–-]*/u.exec(words.slice(at))?.[0].length ?? 0);
}

/** Whether there is enough for somebody to have said it. */
export function hasWords({ words }: Passage): boolean {
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
