import { unitsOf } from '../../reader/passages.ts';

/** A proposal as the text shows it: where its words stand, in code points of the document, the end exclusive. */
export interface Placed {
  id: string;
  kind: string;
  start: number;
  end: number;
}

/** A run of text that the same proposals cover, the shortest of them first. */
export interface Piece<P extends Placed> {
  /** Where it starts, in UTF-16 units. */
  at: number;
  text: string;
  over: P[];
}

/** Cuts a text where proposals begin and end. Pieces that none covers are there too: joined, they are the whole text. */
export function piecesOf<P extends Placed>(text: string, proposals: readonly P[]): Piece<P>[] {
  const units = unitsAt(
    text,
    proposals.flatMap(({ start, end }) => [start, end]),
  );
  const placed = proposals
    .map((proposal) => ({ proposal, from: units.get(proposal.start) ?? 0, to: units.get(proposal.end) ?? 0 }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = placed.filter(({ from, to }) => from <= at && to >= end).map(({ proposal }) => proposal);
    return { at, text: text.slice(at, end), over };
  });
}

/** The places in UTF-16 units of many offsets in code points, in one walk through the text. */
function unitsAt(text: string, offsets: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let [points, units] = [0, 0];
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    units += unitsOf(text.slice(units), offset - points);
    points = offset;
    found.set(offset, units);
  }
  return found;
}
