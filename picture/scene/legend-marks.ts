import type { LegendEntry } from '../legend.ts';
import type { Palette } from '../palette.ts';
import { measureText } from '../type/measure.ts';
import { textAt } from './draw.ts';
import { glyphMarks, glyphSize } from './glyphs.ts';
import { type Mark, moved } from './marks.ts';

const row = 23;

/** The legend in rows no wider than the picture; `height` is what they need. */
export function legendMarks(
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let x = 0;
  let y = 0;
  for (const { glyph, label } of entries) {
    const size = glyphSize(glyph);
    const needed = size.width + 7 + measureText(label, 'figure');
    if (x > 0 && x + needed > width) {
      x = 0;
      y += row;
    }
    marks.push(...glyphMarks(glyph, palette).map((mark) => moved(mark, x, y + (row - size.height) / 2)));
    marks.push(textAt(x + size.width + 7, y + row / 2, label, 'figure', palette.text));
    x += needed + 17;
  }
  return { marks, height: entries.length === 0 ? 0 : y + row };
}
