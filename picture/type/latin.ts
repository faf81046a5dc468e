import type { Network } from '../network.ts';

/** What a letter becomes at the beginning of a word, and elsewhere. */
type Letter = string | readonly [first: string, later: string];

const alike = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', ж: 'zh', ь: '' },
};

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. The apostrophe is not rendered. */
const ukrainian: Record<string, Letter> = {
  ...alike,
  ...{ г: 'h', ґ: 'g', е: 'e', є: ['ye', 'ie'], и: 'y', і: 'i', ї: ['yi', 'i'], й: ['y', 'i'], щ: 'shch' },
  ...{ ю: ['yu', 'iu'], я: ['ya', 'ia'], "'": '', '’': '', ʼ: '' },
};

/** ICAO Doc 9303, part 3, as passports have it. */
const russian: Record<string, Letter> = {
  ...alike,
  ...{ г: 'g', е: 'e', ё: 'e', и: 'i', й: 'i', щ: 'shch', ъ: 'ie', ы: 'y', э: 'e', ю: 'iu', я: 'ia' },
};

const CYRILLIC = /[\u0400-\u04ff]/u;
const WORD = /[\u0400-\u04ff'’ʼ]+/gu;

/** Letters that only Ukrainian has tell the language; where none stands, the name is taken for Russian, as passports would. */
const isUkrainian = (text: string): boolean => /[іїєґ]/iu.test(text);

function wordIn(table: Record<string, Letter>, word: string): string {
  // зг is zgh in Ukrainian, so that it is not taken for zh
  const joined = table === ukrainian ? word.replaceAll(/зг/giu, (pair) => (pair[0] === 'З' ? 'Zgh' : 'zgh')) : word;
  return [...joined]
    .map((letter, at, letters) => {
      const found = table[letter.toLowerCase()];
      if (found === undefined) return letter;
      const latin = typeof found === 'string' ? found : found[at === 0 ? 0 : 1];
      if (letter === letter.toLowerCase()) return latin;
      const next = letters[at + 1] ?? letters[at - 1] ?? '';
      const shouted = next !== next.toLowerCase();
      return shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

/** A Cyrillic name in Latin letters; null where there is nothing Cyrillic in it. */
export function inLatin(text: string): string | null {
  if (!CYRILLIC.test(text)) return null;
  const table = isUkrainian(text) ? ukrainian : russian;
  return text.replaceAll(WORD, (word) => (CYRILLIC.test(word) ? wordIn(table, word) : word));
}

const named = ['Person', 'Organization', 'Collective', 'Channel', 'Country', 'Place'];

/** The network with Latin letters beside the Cyrillic names in it; what is quoted stays as it is printed. */
export function withLatin<T extends Network>(network: T): T {
  const nodes = network.nodes.map((node) => {
    const latin = named.includes(node.kind) ? inLatin(node.label) : null;
    return latin === null ? node : { ...node, latin };
  });
  return { ...network, nodes };
}
