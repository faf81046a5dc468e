const names = new Intl.DisplayNames('en', { type: 'language' });
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** English names of languages and what archives call them, to their ISO 639-1 codes. */
const CODES = new Map<string, string>([
  ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name && name !== code ? [[name.toLowerCase(), code]] : [];
  }),
  ['farsi (persian)', 'fa'],
  ['farsi', 'fa'],
  ['tagalog (filipino)', 'tl'],
  ['tagalog', 'tl'],
  ['pushto', 'ps'],
  ['norwegian', 'no'],
  ['simplified chinese', 'zh'],
  ['traditional chinese', 'zh'],
]);

/** The code of a language that an archive names by its code or in English; `und` for what is neither. */
export function languageCode(value: string): string {
  const known = CODES.get(value.toLowerCase());
  if (known) return known;
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : 'und';
}
