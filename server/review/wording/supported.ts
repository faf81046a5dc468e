import { latinKey } from '../matching/likeness.ts';

/** Longest wording that is taken, in characters. */
const LONGEST = 300;

const TOKEN = /\p{N}+(?:[\s.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu;
const SENTENCE_END = /[.!?…]+["”»“’)\]]*\s+/u;
const UNSEEN = /\p{Cc}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Words that deny, in English, Ukrainian and Russian. */
const NEGATIONS = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot
  не ні ані ніхто ніщо нічого нікого ніколи ніде немає нема без жоден жодна жодне жодного жодної
  нет ни никто ничто ничего никого никогда нигде без`.split(/\s+/),
);

/** Words that join others and say nothing by themselves; what changes a meaning ("may", "will", "only") is none of them. */
const JOINING = new Set(
  `a an the of in on at to for from by with and that this these those which who it its is are was were be been being has
  have had as
  і й та в у на до з із зі за від про що як це цей ця ці є був була було були який яка яке які
  и а во с со к ко о об от по из что как это этот эта эти есть был была было были который которая которое которые`.split(
    /\s+/,
  ),
);

/** Endings that words of one stem may differ by. */
const LATIN_ENDINGS = new Set(['', 's', 'es', 'e', 'ed', 'd', 'en', 'n', 'ing']);
const CYRILLIC_ENDING =
  /^(?:[аеиіїоуюяйьєыэёмхв]{0,2}|ого|ому|ими|ами|ями|его|ему|ів|ев|ов|ла|ло|ли|л|ти|ть|ться|ся)$/u;
const FEWEST_STEM = 4;

interface Word {
  /** As printed. */
  printed: string;
  /** In lower case; of a number, its digits and points alone. */
  key: string;
}

/**
 * Why the words of a document do not support a wording; null where they do. The test is of letters, not of sense, and
 * rather refuses too much: every number, name and other word that says something must stand in the words, in the same
 * form, with another ending or in other letters; names in the same order; and it must deny as often as the sentences that
 * its words are of.
 */
export function unsupported(wording: string, words: string): string | null {
  const said = wordsOf(wording);
  if (said.length === 0) return 'It says nothing.';
  if (Array.from(wording).length > LONGEST) return `It is longer than ${LONGEST} characters.`;
  if (UNSEEN.test(wording)) return 'It holds a character that cannot be seen, or a line break.';
  const source = wordsOf(words);
  const content = said.filter(({ key }) => !JOINING.has(key) && !denies(key));
  if (content.length === 0) return 'It says nothing.';
  const missing = content.filter((word) => !source.some((other) => same(word, other)));
  if (missing.length > 0) return `Not in the words: ${missing.map(({ printed }) => `“${printed}”`).join(', ')}.`;
  const names = content.filter((word) => isName(word, source));
  if (!inOrder(names, source)) return 'Its names stand in another order than in the words: who did what may be turned.';
  const passage = words
    .split(SENTENCE_END)
    .map(wordsOf)
    .filter((sentence) => sentence.some((word) => content.some((one) => same(one, word))));
  const [own, printed] = [denials(said), denials(passage.flat())];
  return own === printed ? null : `It denies ${own} times, the words ${printed} times: it may say the opposite.`;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.normalize('NFC').matchAll(TOKEN), ([printed]) => ({ printed, key: keyOf(printed) }));
}

function keyOf(printed: string): string {
  if (!/^\p{N}/u.test(printed)) return printed.toLowerCase().replace(/[’ʼ]/g, "'");
  return printed.replace(/[\s.,\u00a0\u202f](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.');
}

function denies(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

function denials(words: Word[]): number {
  return words.filter(({ key }) => denies(key)).length;
}

function same({ key: a }: Word, { key: b }: Word): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a + b)) return false;
  if (a.replace(/'s$/, '') === b.replace(/'s$/, '')) return true;
  const [latin, otherLatin] = [isLatin(a), isLatin(b)];
  if (latin !== otherLatin) return latinKey(a) === latinKey(b);
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem++;
  if (stem < FEWEST_STEM) return false;
  const [rest, otherRest] = [a.slice(stem), b.slice(stem)];
  if (latin) return LATIN_ENDINGS.has(rest) && LATIN_ENDINGS.has(otherRest);
  return CYRILLIC_ENDING.test(rest) && CYRILLIC_ENDING.test(otherRest);
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

function isName({ printed }: Word, source: Word[]): boolean {
  const capital = /^\p{Lu}/u;
  if (!capital.test(printed)) return false;
  return source.some((other) => capital.test(other.printed) && same({ printed, key: keyOf(printed) }, other));
}

function inOrder(names: Word[], source: Word[]): boolean {
  let from = 0;
  for (const name of names) {
    const at = source.findIndex((word, index) => index >= from && same(name, word));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
