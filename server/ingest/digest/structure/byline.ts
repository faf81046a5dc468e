import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage } from '../passage.ts';

const LONGEST = 200;
const LONGEST_MASTHEAD = 80;

/** Whom a line at the top of a document names, and what for. */
export interface Byline {
  of: 'author' | 'publisher';
  name: Passage;
  /** The words that say so. */
  line: Passage;
}

/** The names in a paragraph such as "Written by Name, role" or "Publisher: Name Author: Name"; none where it is no byline. */
export function bylinesOf(paragraph: Passage, lexicon: Lexicon): Byline[] {
  if (paragraph.words.length > LONGEST) return [];
  const label = `(?:${lexicon.byline}|${lexicon.publisher})`;
  const later = [...paragraph.words.matchAll(pattern(`(?<=[\\s|·])${whole(label)}\\s*:`, 'gu'))].map(
    ({ index }) => index,
  );
  const starts = [0, ...later];
  return starts.flatMap((start, at) => {
    const line = paragraph.part(start, starts[at + 1]);
    return (line && bylineOf(line, lexicon)) ?? [];
  });
}

/** "East Channel Monitor, 4 August 2026": a line at the top that is nothing but the publisher's name, and perhaps a day. */
export function mastheadOf(line: Passage, { masthead, date }: Lexicon): Byline | null {
  if (line.words.length > LONGEST_MASTHEAD || /[.!?:…]$/.test(line.words)) return null;
  const undated = line.words.replace(date, (day) => ' '.repeat(day.length));
  const name = /^[^,|·•]+/u.exec(undated)?.[0] ?? '';
  const rest = undated.slice(name.length);
  if (!/^["“«]?\p{Lu}/u.test(name) || name.search(masthead) < 0 || /\p{L}/u.test(rest)) return null;
  const found = line.part(0, name.length);
  return found && { of: 'publisher', name: found, line };
}

function bylineOf(line: Passage, lexicon: Lexicon): Byline | null {
  const author = nameBehind(lexicon.byline, line, lexicon);
  if (author) return { of: 'author', name: author, line };
  const publisher = nameBehind(lexicon.publisher, line, lexicon);
  return publisher && { of: 'publisher', name: publisher, line };
}

function nameBehind(words: string, line: Passage, lexicon: Lexicon): Passage | null {
  const opening = pattern(`^[—–-]?\\s*${whole(words)}\\s*[:—–-]?\\s*(?:${lexicon.article}\\s+)?`, 'iu').exec(
    line.words,
  );
  if (!opening) return null;
  const start = opening[0].length;
  const name = pattern(`^${lexicon.name}`, 'u').exec(line.words.slice(start));
  const colon = /:\s*$/.test(opening[0]);
  // "Видавець: Лабораторія відкритих джерел": a body's name goes on in small letters
  const phrase = colon && words === lexicon.publisher ? /^[^,;|·(]+/u.exec(line.words.slice(start)) : null;
  const found = phrase ?? name;
  if (found) return line.part(start, start + found[0].replace(/[\s.]+$/, '').length);
  return colon ? line.part(start) : null;
}
