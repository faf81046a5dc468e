import { transliterate } from 'transliteration';

/**
 * Words as the full-text indexes hold them: NFKC, apostrophes as spaces (the analyzer would keep "Korea’s" as one
 * token), and beside words in other scripts their Latin transliteration, so that either script finds the other.
 */
export function searchKey(...texts: (string | null | undefined)[]): string {
  const text = texts
    .filter((part) => part != null)
    .join(' ')
    .normalize('NFKC')
    .replace(/[’'‘ʼ`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const foreign = text.match(/[\p{L}\p{M}]+/gu)?.filter((word) => /[^\p{Script=Latin}\p{M}]/u.test(word)) ?? [];
  return [text, ...foreign.map((word) => transliterate(word))].join(' ').trim();
}
