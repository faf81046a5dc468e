import type { Lexicon } from '../grammar/lexicon.ts';
import { pattern, whole } from '../grammar/phrases.ts';
import type { Passage, Pointed } from '../passage.ts';
import { nameIn, phraseIn } from './named-source.ts';
import { whoAfter } from './who-speaks.ts';

/** "This was reported by the road office.": whom a sentence names, and does nothing else, for the sentence before it. */
export function sourceBehind(sentence: Passage, lexicon: Lexicon): { speaker: Pointed; role: Pointed | null } | null {
  const words = sentence.words.replace(/[\s.!…]+$/u, '');
  const { saidBy, ofThis, verb, within, article, to } = lexicon;
  const told = `${ofThis}\\s+${verb.source}(?:\\s+${within})?`;
  const opening = pattern(`^(?:${saidBy}|${told})\\s+(?:${article}\\s+)?`, 'iu').exec(words);
  if (!opening) return null;
  const start = opening[0].length;
  const more = pattern(`,|\\s${whole(to)}\\s`, 'iu').exec(words.slice(start));
  const end = more ? start + more.index : words.length;
  const who = whoIn(words, start, end, lexicon);
  const speaker = who && sentence.part(who.from, who.to);
  if (!who || !speaker || lexicon.that.test(words.slice(end))) return null;
  return { speaker: speaker.pointed(), role: who.role && (sentence.part(...who.role)?.pointed() ?? null) };
}

/** Somebody with nothing but a role or a body before the name, or a body: "This explains the fear of Russia" names nobody. */
function whoIn(words: string, from: number, to: number, lexicon: Lexicon) {
  const all = words.slice(from, to);
  // whoever spreads it is no source
  if (all.search(lexicon.collective) >= 0 || all.search(lexicon.channel) >= 0) return null;
  const speaks = all.search(lexicon.role) >= 0 || all.search(lexicon.institution) >= 0;
  const person = whoAfter(words.slice(0, to), from - 1, lexicon)?.who;
  if (person?.by === 'name' && (/\s/.test(words.slice(person.from, person.to)) || person.to === to)) return person;
  const body = bodyOfPlace(nameIn(words, from, to, lexicon), words, lexicon);
  if (body && (body.role === null || speaks)) return body;
  return speaks ? phraseIn(words, from, to) : null;
}

/** "Міністерство освіти Латвії": the name of a body that ends with its place's. */
function bodyOfPlace(who: ReturnType<typeof nameIn>, words: string, { institution }: Lexicon) {
  if (!who?.role || /\s/.test(words.slice(who.from, who.to))) return who;
  const begins =
    words
      .slice(...who.role)
      .trimStart()
      .search(institution) === 0;
  return begins ? { ...who, from: who.role[0], role: null } : who;
}
