import { advances } from './advances.ts';
import { type Face, faces } from './faces.ts';
import { type Measure, types } from './wrap.ts';

/** What stands for a character that the font has not got, in thousandths of the type size. */
const unknownAdvance = 1000;

/** Signs that only steer direction and joining take no room. */
const invisible = /[\p{Mn}\p{Cf}\u2028\u2029]/u;

const tables = new Map<Face, Map<number, number>>();

function tableOf(face: Face): Map<number, number> {
  const known = tables.get(face);
  if (known) return known;
  const table = new Map<number, number>();
  for (const block of advances[face]) {
    const [start = '', runs = ''] = block.split(':');
    let code = Number.parseInt(start, 36);
    for (const run of runs.split(' ')) {
      const [width = '', times = '1'] = run.split('*');
      for (let left = Number.parseInt(times, 36); left > 0; left -= 1) {
        table.set(code, Number.parseInt(width, 36));
        code += 1;
      }
    }
  }
  tables.set(face, table);
  return table;
}

/** Width of a text in px, from the font's own advance widths: the same wherever the picture is drawn. */
export function widthOfText(text: string, face: Face, size: number): number {
  const table = tableOf(face);
  let thousandths = 0;
  for (const character of text)
    if (!invisible.test(character)) thousandths += table.get(character.codePointAt(0) ?? 0) ?? unknownAdvance;
  return (thousandths * size) / 1000;
}

/** The face that a weight and style are set in. */
export function faceOf({ weight, style }: { weight: number; style: string }): Face {
  const found = (Object.keys(faces) as Face[]).find(
    (face) => faces[face].weight === weight && faces[face].style === style,
  );
  return found ?? 'regular';
}

/** Measures texts of the picture's types. */
export const measureText: Measure = (text, type) => widthOfText(text, faceOf(types[type]), types[type].size);
