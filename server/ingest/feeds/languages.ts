const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What Intl has no code for under this name. */
const OTHER_NAMES: [string, string][] = [['castilian', 'es']];

const CODES = new Map(
  [...LETTERS].flatMap((first) =>
    [...LETTERS].flatMap((second): [string, string][] => {
      const name = ENGLISH.of(first + second);
      return name ? [[name.toLowerCase(), first + second]] : [];
    }),
  ),
);
for (const [name, code] of OTHER_NAMES) CODES.set(name, code);

/** The ISO 639-1 code of the one language that is named in English; "und" where none, several or an unknown one is. */
export function languageCode(names: readonly string[]): string {
  const codes = new Set(names.map((name) => CODES.get(name.toLowerCase()) ?? 'und'));
  const [only = 'und'] = codes;
  return codes.size === 1 ? only : 'und';
}
