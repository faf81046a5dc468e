import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { packageRoot } from '../../cypher/package-root.ts';
import { type Face, faces } from '../../picture/type/faces.ts';
import { fontFile } from './font-files.ts';

/** The blocks that the picture's names and claims are printed in: Latin, Greek, Cyrillic, punctuation, currency, letterlike. */
const blocks: readonly [number, number][] = [
  [0x20, 0x17f],
  [0x180, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x2122],
  [0x2212, 0x2212],
];

/** Advance widths of a face in thousandths of the type size, base 36, each block a line and equal neighbours counted. */
export function advancesOf(face: Face): string[] {
  const ruler = new PDFDocument({ font: '' });
  ruler.font(fontFile(face)).fontSize(1000);
  return blocks.map(([from, to]) => {
    const runs: { width: number; times: number }[] = [];
    for (let code = from; code <= to; code += 1) {
      const width = Math.round(ruler.widthOfString(String.fromCodePoint(code)));
      const last = runs.at(-1);
      if (last?.width === width) last.times += 1;
      else runs.push({ width, times: 1 });
    }
    const printed = runs.map(({ width, times }) => width.toString(36) + (times > 1 ? `*${times.toString(36)}` : ''));
    return `${from.toString(36)}:${printed.join(' ')}`;
  });
}

/** The table's text, as it is committed. */
export function advancesFile(): string {
  const tables = (Object.keys(faces) as Face[]).map(
    (face) =>
      `  ${face}: [\n${advancesOf(face)
        .map((line) => `    '${line}',\n`)
        .join('')}  ],\n`,
  );
  return `// Written by server/pictures/emit-advances.ts from Noto Sans; do not edit.\nimport type { Face } from './faces.ts';\n\n/** Block by block: its first code point, then advance widths in thousandths of the type size, base 36. */\nexport const advances: Record<Face, readonly string[]> = {\n${tables.join('')}};\n`;
}

if (import.meta.filename === process.argv[1])
  writeFileSync(join(packageRoot, 'picture', 'type', 'advances.ts'), advancesFile());
