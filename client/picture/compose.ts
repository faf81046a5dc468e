import type { Core } from 'cytoscape';
import type { LegendEntry } from '../../picture/legend.ts';
import type { Palette } from '../../picture/palette.ts';
import type { Total } from '../../picture/totals.ts';
import { family } from '../../picture/wrap.ts';
import { glyph, glyphSize } from '../legend/glyph.ts';
import { legendRows, linesOf } from './caption.ts';

/** What a picture has to say of itself when it stands alone. */
export interface Caption {
  title: string;
  totals: Total[];
  /** The filters in words. */
  filters: string;
  /** Where the data come from. */
  sources: string;
  legend: LegendEntry[];
}

const scale = 2;
const margin = 32;

const loaded = (source: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('A part of the picture could not be drawn'));
    image.src = source;
  });

/** Draws the network as it stands with title, totals, filters, sources and legend around it: a PNG at twice its size. */
export async function composePicture(cy: Core, caption: Caption, palette: Palette): Promise<Blob> {
  const network = await loaded(cy.png({ output: 'base64uri', full: true, scale, bg: palette.background }));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  const type = (size: number, weight = 400) => `${weight} ${size}px ${family}`;
  const width = Math.max(network.width / scale, 900) + 2 * margin;
  context.font = type(13);
  const measure = (text: string) => context.measureText(text).width;
  const header = linesOf(caption, width - 2 * margin, measure);
  const rows = legendRows(caption.legend, width - 2 * margin, measure);
  const headHeight = 62 + header.length * 20;
  const legendHeight = rows.length * 26 + 44;
  canvas.width = width * scale;
  canvas.height = Math.round((headHeight + network.height / scale + legendHeight) * scale);
  context.scale(scale, scale);
  context.fillStyle = palette.background;
  context.fillRect(0, 0, width, canvas.height / scale);
  context.textBaseline = 'middle';

  context.fillStyle = palette.text;
  context.font = type(22, 700);
  context.fillText(caption.title, margin, 34);
  context.font = type(13);
  header.forEach((line, at) => {
    context.fillText(line, margin, 64 + at * 20);
  });
  context.drawImage(
    network,
    (width - network.width / scale) / 2,
    headHeight,
    network.width / scale,
    network.height / scale,
  );

  const below = headHeight + network.height / scale + 14;
  context.strokeStyle = palette.track;
  context.beginPath();
  context.moveTo(margin, below);
  context.lineTo(width - margin, below);
  context.stroke();
  for (const [at, row] of rows.entries())
    for (const { entry, x } of row) {
      const y = below + 24 + at * 26;
      const sample = await loaded(`data:image/svg+xml,${encodeURIComponent(glyph(entry.glyph, palette))}`);
      const size = glyphSize(entry.glyph);
      context.drawImage(sample, margin + x, y - size.height / 2, size.width, size.height);
      context.fillStyle = palette.text;
      context.font = type(13);
      context.fillText(entry.label, margin + x + size.width + 8, y);
    }
  return await new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written'))),
      'image/png',
    ),
  );
}
