import { inLatin } from '../../picture/type/latin.ts';

export interface Piece {
  text: string;
  found: boolean;
}

/** Letters without accents and case, in Latin: as the search compares them. */
const folded = (text: string): string =>
  (inLatin(text) ?? text).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A text in pieces, those marked that begin with one of the words looked for. What only sounds alike is not marked. */
export function piecesOf(text: string, query: string): Piece[] {
  const looked =
    query
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(folded)
      .filter((word) => word.length > 1) ?? [];
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, found: looked.some((word) => folded(piece).startsWith(word)) }));
}
