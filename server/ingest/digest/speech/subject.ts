import type { Lexicon } from '../grammar/lexicon.ts';
import { nameAtStart } from './name-in-words.ts';
import { HIDDEN, type Who } from './who.ts';

/** "Gasparyan took this claim further, asserting": the name that the sentence begins with. */
export function subjectOf(words: string, lexicon: Lexicon): Who | null {
  if (!words.endsWith(',') || words.length > 160 || words.slice(0, -1).includes(HIDDEN)) return null;
  const name = nameAtStart(words, lexicon);
  return name && name.to < words.length - 1 ? { by: 'name', ...name, role: null } : null;
}

/** "Koval came back and said", "The page Valley Voice shared it and wrote": the subject stands before the first verb. */
export function subjectBefore(words: string, lexicon: Lexicon): Who | null {
  const last = [...words.matchAll(lexicon.conjunction)].at(-1);
  if (!last || last.index + last[0].length !== words.length || /[,;:—–]/.test(words) || words.includes(HIDDEN))
    return null;
  const channel = [...words.matchAll(lexicon.channel)][0];
  const from = channel ? channel.index + channel[0].length + 1 : 0;
  const name = nameAtStart(words.slice(from), lexicon);
  if (!name) return null;
  const ahead = words.slice(0, from + name.from);
  // "In June the inspectorate took samples and found nothing": what stands first is no subject
  if (ahead.length > 1 && !channel && ahead.search(lexicon.role) < 0) return null;
  return { by: 'name', from: from + name.from, to: from + name.to, role: ahead.length > 1 ? [0, ahead.length] : null };
}
