import type { LegendEntry } from '../../picture/legend.ts';
import type { Total } from '../../picture/totals.ts';
import { glyphSize } from '../legend/glyph.ts';

/** The lines under the title: each total as a sentence, then filters and sources, wrapped to the width. */
export function linesOf(
  caption: { totals: Total[]; filters: string; sources: string },
  width: number,
  measure: (text: string) => number,
): string[] {
  const totals = caption.totals.map((total) => `${total.figure} ${total.label} · ${total.note}`);
  return [...totals, caption.filters, caption.sources]
    .filter((line) => line !== '')
    .flatMap((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (current !== '' && measure(longer) > width) {
          lines.push(current);
          current = word;
        } else current = longer;
      }
      return [...lines, current];
    });
}

/** The legend set in rows no wider than the picture. */
export function legendRows(
  entries: LegendEntry[],
  width: number,
  measure: (text: string) => number,
): { entry: LegendEntry; x: number }[][] {
  const rows: { entry: LegendEntry; x: number }[][] = [[]];
  let x = 0;
  for (const entry of entries) {
    const needed = glyphSize(entry.glyph).width + 8 + measure(entry.label) + 24;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, x });
    x += needed;
  }
  return rows;
}
