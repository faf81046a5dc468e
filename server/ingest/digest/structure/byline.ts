import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage } from '../passage.ts';

const LONGEST = 200;

/** Whom a line at the top of a document names, and what for. */
export interface Byline {
  of: 'author' | 'publisher';
  name: Passage;
}

/** The name in a line such as "Written by Name, role" or "Published by Name"; null where the line is neither. */
export function bylineOf(line: Passage, lexicon: Lexicon): Byline | null {
  const author = nameBehind(lexicon.byline, line, lexicon);
  if (author) return { of: 'author', name: author };
  const publisher = nameBehind(lexicon.publisher, line, lexicon);
  return publisher && { of: 'publisher', name: publisher };
}

function nameBehind(words: string, line: Passage, lexicon: Lexicon): Passage | null {
  if (line.words.length > LONGEST) return null;
  const opening = pattern(`^[—–-]?\\s*${whole(words)}\\s*[:—–-]?\\s*(?:${lexicon.article}\\s+)?`, 'iu').exec(
    line.words,
  );
  if (!opening) return null;
  const name = pattern(`^${lexicon.name}`, 'u').exec(line.words.slice(opening[0].length));
  if (name) return line.part(opening[0].length, opening[0].length + name[0].length);
  return /:\s*$/.test(opening[0]) ? line.part(opening[0].length) : null;
}
