import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern } from '../grammar/phrases.ts';

/** What stands behind the comma, up to the next one or the end. */
const APPOSED = /^,\s*(?<role>[^,.;:]{3,120}?)(?=,|[.!?…]*$)/u;
/** "former", "колишнього". */
const MOST_WORDS_BEFORE = 2;

/** ", head of the centre": where the role behind the name of a source ends; null where a clause begins behind the comma. */
export function apposedEnd(words: string, comma: number, lexicon: Lexicon): number | null {
  const found = APPOSED.exec(words.slice(comma));
  const role = found?.groups?.role;
  if (!found || !role) return null;
  const end = comma + found[0].length;
  // "голови сільрад бачили, що …" is a clause that goes on
  const goesOn =
    lexicon.that.test(words.slice(end)) || pattern(`^,\\s*${lexicon.conjunction.source}`, 'iu').test(words.slice(end));
  return !goesOn && (isInCase(role, lexicon) || isPhrase(role, lexicon)) ? end : null;
}

/** "колишнього голови центру": the case tells it from a subject. */
function isInCase(role: string, { apposed }: Lexicon): boolean {
  const adjectives = `(?:\\p{Ll}+(?:ого|его|ої|ой|ей)\\s+){0,${MOST_WORDS_BEFORE}}`;
  return pattern(`^${adjectives}${apposed}`, 'u').test(role);
}

/** "head of the centre", "a historian": where no case tells, a clause begins with neither. */
function isPhrase(words: string, lexicon: Lexicon): boolean {
  const article = /^(?:an?|the)\s/i.exec(words)?.[0] ?? '';
  const [role = '', of] = words.slice(article.length).split(/\s(?=(?:of|at|for|in)\s)/);
  if (article !== '' && of !== undefined) return false;
  const [first = ''] = role.split(/\s/);
  const counted = lexicon.notName.test(first.charAt(0).toUpperCase() + first.slice(1));
  return !counted && isRole(role, lexicon);
}

/** Whether the words are one role, with few words before it. */
function isRole(words: string, { role }: Lexicon): boolean {
  const last = [...words.matchAll(role)].at(-1);
  const before = words.slice(0, last?.index).split(/\s/).length - 1;
  const ends = last !== undefined && last.index + last[0].length === words.length;
  return ends && before <= MOST_WORDS_BEFORE && /^[a-z -]+(?<!s)$/i.test(words);
}
