import { startsQuoted } from './marks.ts';
import type { Sheet } from './sheet.ts';
import { quotationBelow, quotationEnd } from './taken-blocks.ts';

/** Where a line that only names a speaker stands: above its quotation, or below it. */
export type Placement = 'above' | 'below';

type Piece = { is: 'line' | 'quotation'; at: number; end: number };

/** Quotations and bare lines with nothing between them. */
type Run = Piece[];

/**
 * Where the bare lines of a page stand; null where that cannot be told, so that nobody is given another's words. A run
 * that begins with a quotation and ends with a line shows that they stand below, one that begins with a line and ends
 * with a quotation that they stand above, unless what is beside it may be an unmarked quotation, or a speaker without a name;
 * and so does an empty line on one side only. A run that shows nothing is read as all
 * others of the document, and one that contradicts itself or most of them not at all.
 */
export function placements(sheet: Sheet): Map<number, Placement | null> {
  const runs = runsOf(sheet).map((run) => ({ run, shown: shownBy(run, sheet) }));
  const [above, below] = (['above', 'below'] as const).map((one) =>
    runs.reduce((sum, { run, shown }) => sum + (only(shown) === one ? run.filter(isLine).length : 0), 0),
  ) as [number, number];
  const most = above === below ? null : above > below ? 'above' : 'below';
  const all = above === 0 || below === 0 ? most : null;
  return new Map(
    runs.flatMap(({ run, shown }) => {
      const placement = shown.size === 0 ? all : only(shown) === most ? most : null;
      return run.flatMap((piece, index): [number, Placement | null][] => {
        if (!isLine(piece)) return [];
        const beside = run[placement === 'below' ? index - 1 : index + 1];
        return [[piece.at, beside?.is === 'quotation' ? placement : null]];
      });
    }),
  );
}

const isLine = ({ is }: Piece) => is === 'line';

/** What all that a run shows agrees on. */
function only(shown: Set<Placement>): Placement | null {
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

/** Every placement that a run is evidence for. */
function shownBy(run: Run, sheet: Sheet): Set<Placement> {
  const shown = new Set<Placement>();
  const [first, last] = [run[0] as Piece, run.at(-1) as Piece];
  const alternates = run.every(({ is }, index) => is !== run[index - 1]?.is) && first.is !== last.is;
  const before = sheet.unexplainedAt(first.at - 1);
  const after = sheet.unexplainedAt(last.end + 1);
  if (alternates && isLine(last) && before !== 'line') shown.add('below');
  if (alternates && isLine(first) && before !== 'paragraph' && after !== 'line') shown.add('above');
  for (const piece of run.filter(isLine)) {
    const apart = sheet.isApart(piece.at);
    if (apart !== sheet.isApart(piece.at + 1)) shown.add(apart ? 'above' : 'below');
  }
  return shown;
}

function runsOf(sheet: Sheet): Run[] {
  const runs: Run[] = [[]];
  for (let at = 0; at < sheet.passages.length; ) {
    const piece = pieceAt(at, sheet);
    if (!piece || sheet.block(at)?.afterBreak) runs.push([]);
    if (piece) runs.at(-1)?.push(piece);
    at = (piece?.end ?? ownEnd(at, sheet)) + 1;
  }
  return runs.filter((run) => run.some(isLine) && !run.every(isLine));
}

/** A bare line, or a quotation that no line with a dash or a colon is of. */
function pieceAt(at: number, sheet: Sheet): Piece | null {
  if (sheet.bareLineAt(at)) return { is: 'line', at, end: at };
  const begins = sheet.block(at)?.quoted || startsQuoted(sheet.passage(at).words);
  if (!begins || sheet.block(at)?.heading !== null || sheet.opensOrNames(at)) return null;
  const end = quotationEnd(sheet, at);
  return sheet.dashedLineAt(end + 1) ? null : { is: 'quotation', at, end };
}

/** Where what is no piece ends: with the quotation that a colon or a dash gives it. */
function ownEnd(at: number, sheet: Sheet): number {
  const below = sheet.attributionAt(at) && quotationBelow(sheet, at + 1);
  return below ? (below.blocks.at(-1) ?? at) : at;
}
