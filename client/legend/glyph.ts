import type { Palette } from '../../picture/palette.ts';
import { corners, cornersOf } from '../../picture/shapes.ts';
import { strokeOf } from '../../picture/strokes.ts';

const besides = Object.keys(corners) as (keyof typeof corners)[];
const narrow = new Set<string>([...besides, 'subject', 'group', 'unknown', 'uncarried', 'expert', 'author']);

/** px; signs that are as wide as high take half the room of a line. */
export const glyphSize = (kind: string) => ({ width: narrow.has(kind) ? 20 : 40, height: 18 });

function drawing(content: string, width: number): string {
  const from = (40 - width) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="36" viewBox="${from} 0 ${width} 18">${content}</svg>`;
}

function arrowHead(kind: string, colour: string, background: string): string {
  const stroke = strokeOf(kind);
  const fill = stroke.hollow ? background : colour;
  if (stroke.arrow === 'tee') return `<path d="M36 4v10" stroke="${colour}" stroke-width="2.5"/>`;
  if (stroke.arrow === 'circle')
    return `<circle cx="35" cy="9" r="3" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>`;
  if (stroke.arrow === 'diamond')
    return `<path d="M30 9l4-4 4 4-4 4z" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>`;
  if (stroke.arrow === 'vee') return `<path d="M39 9l-8-5 3 5-3 5z" fill="${colour}"/>`;
  return `<path d="M38 9l-7-4v8z" fill="${colour}"/>`;
}

function line(kind: string, palette: Palette, width = 2): string {
  const stroke = strokeOf(kind);
  const colour = palette[stroke.colour];
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
  return `<path d="M2 9H32" stroke="${colour}" stroke-width="${width}"${dash}/>${arrowHead(kind, colour, palette.background)}`;
}

/** The sample of each thing that can be drawn, as an SVG of 40 by 18; page and exported picture use the same. */
const glyphs: Record<string, (palette: Palette) => string> = {
  known: (palette) =>
    `<circle cx="8" cy="9" r="4" fill="${palette.amplifier}"/><circle cx="25" cy="9" r="8.5" fill="${palette.amplifier}"/>`,
  unknown: (palette) =>
    `<circle cx="20" cy="9" r="7.5" fill="none" stroke="${palette.amplifier}" stroke-width="1.6" stroke-dasharray="3 2"/><path d="M18 7.5a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.2" fill="none" stroke="${palette.amplifier}" stroke-width="1.5"/><circle cx="20" cy="13" r="1" fill="${palette.amplifier}"/>`,
  uncarried: (palette) =>
    `<circle cx="20" cy="9" r="7.5" fill="none" stroke="${palette.amplifier}" stroke-width="1.8"/>`,
  narrative: (palette) =>
    `<rect x="3" y="1.5" width="34" height="15" rx="3" fill="${palette.box}" stroke="${palette.boxBorder}" stroke-width="1.4"/><rect x="7" y="9.5" width="26" height="3.5" rx="1.7" fill="${palette.track}"/><rect x="7" y="9.5" width="15" height="3.5" rx="1.7" fill="${palette.answer}"/>`,
  claim: (palette) =>
    `<rect x="3" y="1.5" width="34" height="15" rx="3" fill="${palette.claimBox}" stroke="${palette.boxBorder}" stroke-width="1.2" stroke-dasharray="3 2"/>`,
  unrebutted: (palette) =>
    `<rect x="3" y="3" width="34" height="12" rx="6" fill="${palette.background}" stroke="${palette.amplifier}" stroke-width="1.4"/><path d="M11 9h18" stroke="${palette.amplifier}" stroke-width="1.6"/>`,
  expert: (palette) => `<path d="M20 1l8 8-8 8-8-8z" fill="${palette.answer}"/>`,
  author: (palette) =>
    `<path d="M20 2l7 7-7 7-7-7z" fill="${palette.background}" stroke="${palette.answer}" stroke-width="2"/>`,
  group: (palette) =>
    `<circle cx="20" cy="9" r="8" fill="${palette.box}" stroke="${palette.amplifier}" stroke-width="1.4"/><circle cx="20" cy="9" r="5.5" fill="none" stroke="${palette.amplifier}" stroke-width="1.4"/>`,
  subject: (palette) =>
    `<circle cx="20" cy="9" r="7" fill="${palette.box}" stroke="${palette.boxBorder}" stroke-width="1.5"/>`,
  ...Object.fromEntries(
    besides.map((shape) => [
      shape,
      (palette: Palette) =>
        `<polygon points="${cornersOf(shape, 20, 9, 7).join(' ')}" fill="${shape === 'counter' ? palette.background : palette.box}" stroke="${shape === 'counter' ? palette.answer : palette.boxBorder}" stroke-width="1.5"/>`,
    ]),
  ),
  width: (palette) =>
    `<path d="M3 4h34" stroke="${palette.muted}" stroke-width="2"/><path d="M3 12h34" stroke="${palette.muted}" stroke-width="4.5"/>`,
};

export function glyph(kind: string, palette: Palette): string {
  return drawing(glyphs[kind]?.(palette) ?? line(kind, palette), glyphSize(kind).width);
}

/** The glyph as an address that an image can take. */
export const glyphSource = (kind: string, palette: Palette): string =>
  `data:image/svg+xml,${encodeURIComponent(glyph(kind, palette))}`;
