import type { Lexicon } from '../grammar/lexicon.ts';
import type { Passage } from '../passage.ts';
import { sentencesOf } from '../speech/sentences.ts';
import { type Attribution, readAttribution } from './attribution.ts';
import { bareLine } from './bare-line.ts';
import { closesAtEnd, outermost, type Pair, startsQuoted } from './marks.ts';

/** A quotation and its attribution in one paragraph. */
export interface Attributed {
  attribution: Attribution;
  attributionPassage: Passage;
  quotation: Passage;
  /** Whether neither a colon, a dash nor brackets part the two, as where a line break between them was lost. */
  bare: boolean;
}

const MOST_WORDS_BETWEEN = 5;

/** What a line that ends in a colon says of whoever said the words below it; null where it says nothing of that. */
export function attributionAbove(line: Passage, next: Passage | null, nextQuoted: boolean, lexicon: Lexicon) {
  if (next === null || !/[:：]$/.test(line.words)) return null;
  const attribution = readAttribution(line, lexicon);
  if (!attribution) return null;
  const { count, role, isChannel, reportedSpeaker, speaker } = attribution;
  const telling = count !== null || role !== null || isChannel || reportedSpeaker !== null;
  return nextQuoted || startsQuoted(next.words) || telling || /\s/.test(speaker.words) ? attribution : null;
}

/** The last sentence of a paragraph that ends in a colon, where more stand before it, and these. */
export function lastSentence(paragraph: Passage, lexicon: Lexicon): { line: Passage; lead: Passage } | null {
  if (!/[:：]$/.test(paragraph.words)) return null;
  const sentences = sentencesOf(paragraph, lexicon);
  const [first, last] = [sentences[0]?.passage, sentences.at(-1)?.passage];
  const before = sentences.at(-2)?.passage;
  return first && last && before ? { line: last, lead: first.until(before) } : null;
}

/** "Name, role: “words”" or "“words” — Name, role" in one paragraph. */
export function attributedWithin(paragraph: Passage, lexicon: Lexicon): Attributed | null {
  const after = startsQuoted(paragraph.words) ? speakerAfter(paragraph, lexicon) : null;
  return after ?? bareAfter(paragraph, lexicon) ?? speakerBefore(paragraph, lexicon);
}

/** "“Words.” Name, role": a line below a quotation whose line break was lost. */
function bareAfter(paragraph: Passage, lexicon: Lexicon): Attributed | null {
  const { words } = paragraph;
  const close = startsQuoted(words) ? outermost(words)[0]?.close : null;
  const gap = typeof close === 'number' ? /^[.!?…]?(?=\s+[\p{Lu}@])/u.exec(words.slice(close + 1)) : null;
  if (typeof close !== 'number' || !gap) return null;
  const quotation = paragraph.part(0, close + 1 + gap[0].length);
  const attributionPassage = paragraph.part(close + 1 + gap[0].length);
  if (!quotation || !attributionPassage || /[.!?…]$/.test(attributionPassage.words)) return null;
  const attribution = bareLine(attributionPassage, true, lexicon);
  return attribution && { attribution, attributionPassage, quotation, bare: true };
}

function speakerBefore(paragraph: Passage, lexicon: Lexicon): Attributed | null {
  const found = /(?:[:：]|\s[—–-])\s*(?=[“«„"])/u.exec(paragraph.words.slice(0, 400));
  if (!found) return null;
  const attributionPassage = paragraph.part(0, found.index + found[0].length);
  const quotation = paragraph.part(found.index + found[0].length);
  if (!attributionPassage || !quotation) return null;
  const pairs = outermost(quotation.words);
  const last = pairs.at(-1);
  if (othersBetween(quotation.words, pairs)) return null;
  const toTheEnd = last?.close === null || closesAtEnd(quotation.words, last);
  const attribution = toTheEnd ? readAttribution(attributionPassage, lexicon) : null;
  return attribution && { attribution, attributionPassage, quotation, bare: false };
}

/** Whether more stands between quotations than "he went on": somebody else may be speaking there. */
function othersBetween(words: string, pairs: Pair[]): boolean {
  return pairs.some(({ open }, at) => {
    const before = pairs[at - 1]?.close;
    if (open === null || before === null || before === undefined) return false;
    return (
      words
        .slice(before + 1, open)
        .trim()
        .split(/\s+/).length > MOST_WORDS_BETWEEN
    );
  });
}

function speakerAfter(paragraph: Passage, lexicon: Lexicon): Attributed | null {
  const { words } = paragraph;
  for (const { close } of outermost(words)) {
    if (close === null) continue;
    const after = /^[.,!?…]?\s*(?:[—–-]\s*(?=[\p{Lu}\p{Ll}@«“])|\((?=[^()]+\)\.?$))/u.exec(words.slice(close + 1));
    if (!after || startsWithVerb(words.slice(close + 1 + after[0].length), lexicon)) continue;
    const start = close + 1 + after[0].length;
    const end = after[0].endsWith('(') ? words.replace(/\)\.?$/, '').length : words.length;
    const attributionPassage = paragraph.part(start, end);
    const attribution = attributionPassage && readAttribution(attributionPassage, lexicon);
    const quotation = paragraph.part(0, close + 1 + (/^[.!?…]/.exec(after[0])?.[0].length ?? 0));
    if (attribution && attributionPassage && quotation)
      return { attribution, attributionPassage, quotation, bare: false };
  }
  return null;
}

/** "— сказав Іван Коваль": a small first word that is no role tells, in running text, who spoke. */
function startsWithVerb(words: string, lexicon: Lexicon): boolean {
  const first = /^\p{Ll}[\p{L}’'-]*/u.exec(words)?.[0];
  return first !== undefined && first.search(lexicon.role) < 0 && first.search(lexicon.channel) < 0;
}
