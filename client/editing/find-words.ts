/** A place at which words stand in a text: code points, the end exclusive, with a little of what stands around. */
export interface Place {
  start: number;
  end: number;
  words: string;
  before: string;
  after: string;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const QUOTES = /["“”„«»]/gu;
const APOSTROPHES = /['’‘ʼ]/gu;

/**
 * Where some words stand in a text, at most `most` places. How blanks, quotation marks, apostrophes and small letters are
 * written does not matter; the words that are given back are the text's own.
 */
export function findWords(text: string, sought: string, most = 20): Place[] {
  const words = sought.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0 || sought.length > 2_000) return [];
  const pattern = words
    .map((word) =>
      word.replaceAll(SPECIAL, String.raw`\$&`).replaceAll(QUOTES, '["“”„«»]').replaceAll(APOSTROPHES, "['’‘ʼ]"),
    )
    .join(String.raw`\s+`);
  const places: Place[] = [];
  let units = 0;
  let points = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    points += Array.from(text.slice(units, match.index)).length;
    units = match.index;
    const found = match[0];
    places.push({
      ...{ start: points, end: points + Array.from(found).length, words: found },
      before: text.slice(Math.max(0, units - 60), units).replace(/^\p{M}+/u, ''),
      after: text.slice(units + found.length, units + found.length + 60),
    });
    if (places.length === most) break;
  }
  return places;
}
