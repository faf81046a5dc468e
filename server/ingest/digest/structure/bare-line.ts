import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { type Attribution, readAttribution } from './attribution.ts';
import { outermost, startsQuoted } from './marks.ts';

/** Whether a line begins with the dash that says that its quotation stands above. */
export const DASHED = /^[—–-]\s*[\p{Lu}\p{Ll}@«“"]/u;

const MOST_WORDS_BEFORE_NAME = 3;
const DIVIDED = /^[»”"]?\s*(?:[,([|/]|[—–-]\s)/u;

/**
 * "Name, role", "Name, Telegram" by itself, with neither a colon nor a dash to say where its quotation stands; null where
 * the paragraph is no such line.
 * @param surely whether only a count, a channel, a platform or a known role shows it, as where it may be a heading
 */
export function bareLine(passage: Passage, surely: boolean, lexicon: Lexicon): Attribution | null {
  const { words } = passage;
  if (/[:：]$/.test(words) || DASHED.test(words) || isQuotation(words)) return null;
  const attribution = readAttribution(passage, lexicon);
  if (!attribution) return null;
  const { count, bareCount, speaker, isChannel } = attribution;
  if (count && !bareCount) return attribution;
  if (/[.!?…;,]$/.test(words)) return null;
  const before = words.slice(0, passage.indexOf(speaker.span.start));
  const after = words.slice(passage.indexOf(speaker.span.end));
  const namedFirst = !/\p{L}/u.test(before);
  const inMarks = isChannel && /[«“"„]$/.test(before);
  if (inMarks || (namedFirst && DIVIDED.test(after) && tellsSpeaker(after, lexicon))) return attribution;
  const fewBefore = before.trim().split(/\s+/).length <= MOST_WORDS_BEFORE_NAME;
  return !surely && fewBefore && (/\s/.test(speaker.words) || DIVIDED.test(after)) ? attribution : null;
}

/** Whether the words are a quotation, not a name in marks with more behind it. */
function isQuotation(words: string): boolean {
  if (!startsQuoted(words)) return false;
  const close = outermost(words)[0]?.close;
  return close === null || close === undefined || !/\p{L}/u.test(words.slice(close + 1));
}

function tellsSpeaker(words: string, { role, channel, platforms }: Lexicon): boolean {
  return [role, channel, ...platforms.map(({ pattern }) => pattern)].some((pattern) => words.search(pattern) >= 0);
}
