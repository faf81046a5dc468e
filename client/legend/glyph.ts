import { svgFamily, svgOf } from '../../picture/files/svg.ts';
import type { Palette } from '../../picture/palette.ts';
import { glyphMarks, glyphSize } from '../../picture/scene/glyphs.ts';

/** The sample of a sign of the legend as an address that an image can take: the marks that exports draw. */
export function glyphSource(kind: string, palette: Palette): string {
  const { width, height } = glyphSize(kind);
  const content = glyphMarks(kind, palette).map(svgOf).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}" font-family="${svgFamily}">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
