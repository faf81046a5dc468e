import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage } from '../passage.ts';

const LONGEST = 200;

/** The author's name in a line such as "Written by Name, role"; null where the line is no byline. */
export function bylineOf(line: Passage, lexicon: Lexicon): Passage | null {
  if (line.words.length > LONGEST) return null;
  const opening = pattern(`^[—–-]?\\s*${whole(lexicon.byline)}\\s*[:—–-]?\\s*`, 'iu').exec(line.words);
  if (!opening) return null;
  const name = pattern(`^${lexicon.name}`, 'u').exec(line.words.slice(opening[0].length));
  if (name) return line.part(opening[0].length, opening[0].length + name[0].length);
  return /:\s*$/.test(opening[0]) ? line.part(opening[0].length) : null;
}
