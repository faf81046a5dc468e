import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../picture/facts.ts';
import { svgDocument } from '../../picture/files/svg.ts';
import { formats } from '../../picture/scene/frame.ts';
import { sceneOf } from '../../picture/scene/scene.ts';
import { pdfOf } from '../../server/pictures/pdf.ts';
import { pngOf } from '../../server/pictures/png.ts';
import { inputOf, seeded } from './drawn-view.ts';
import { readPdf } from './read-pdf.ts';
import { readPng } from './read-png.ts';

const data = await seeded();
const read = (text: string): string => text.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ');
const factsIn = (input: ReturnType<typeof inputOf>) => factsOf(input.answer, input.caption);

describe('a picture as SVG', () => {
  const input = inputOf(data);
  const svg = svgDocument(sceneOf(input), factsIn(input));
  const document = parseDocument(svg, { xmlMode: true });

  it('holds every name as text, and no raster image', () => {
    const text = read(textContent(document));
    for (const { kind, label } of input.answer.nodes)
      expect(text).toContain(kind === 'Narrative' ? label.split(' ').slice(0, 2).join(' ') : label);
    expect(svg).not.toContain('<image');
  });

  it('says what is behind it, what is not known, where it is printed and as of when', () => {
    const text = read(textContent(document));
    expect(text).toContain('Behind the lines: 17 statements and 32 pieces of counter-evidence.');
    expect(text).toContain(
      '4 speakers with no stated reach: Alexei Maslov, Andrei Klintsevich, Dmitry Puchkov, Vladimir Putin.',
    );
    expect(text).toMatch(/Source: The Russia-North Korea Defence Pact.*SHA-256 6fd82efe7c7a877e…/);
    expect(text).toContain('Data as of 24 November 2026, 15:30 UTC · view:0123456789ab');
    expect(text).toContain('TLP:CLEAR');
  });
});

describe('a picture as PNG', () => {
  it.each([
    ['16:9', 1, 1920, 1080],
    ['4:3', 2, 2880, 2160],
    ['a4', 1, 1123, 794],
  ] as const)('of %s at %dx has %d by %d px, and its facts in its text', (format, times, width, height) => {
    const input = inputOf(data, { format });
    const png = readPng(pngOf(sceneOf(input), factsIn(input), times));
    expect([png.width, png.height]).toEqual([width, height]);
    expect(png.texts).toMatchObject({
      Marking: 'TLP:CLEAR',
      View: 'view:0123456789ab',
      AsOf: '2026-11-24T15:30:00Z',
    });
    expect(png.texts.Sources).toMatch(/sha256:[0-9a-f]{64}$/);
  });
});

describe('a picture as PDF', () => {
  it('is one A4 page whose Cyrillic text can be searched and copied, with its fonts inside and nothing rastered', async () => {
    const input = inputOf(data, { language: 'uk' });
    const pdf = readPdf(await pdfOf(sceneOf(input), factsIn(input), 'uk'));
    expect(pdf.sizes).toEqual([[841.89, 595.28]]);
    expect(pdf.pages[0]).toContain('Хто поширює який наратив');
    expect(pdf.pages[0]).toContain('спростовано 8 з 15 тверджень');
    expect(pdf.fonts.every((font) => /^[A-Z]{6}\+NotoSans/.test(font))).toBe(true);
    expect(pdf.images).toBe(0);
  });

  it('made again from the same data has the same bytes, and no other time than the stated one', async () => {
    const input = inputOf(data);
    const make = () => pdfOf(sceneOf(input), factsIn(input), 'en');
    const [first, second] = [await make(), await make()];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(readPdf(first).made).toBe('(D:20261124153000Z)');
  });
});

describe('the text of a picture', () => {
  it.each(formats.flatMap((format) => [[format, 'en'] as const, [format, 'uk'] as const]))(
    'can be read in the format %s, in %s',
    (format, language) => {
      const { smallest } = sceneOf(inputOf(data, { format, language }));
      if (format === 'a4') expect(smallest.points).toBeGreaterThanOrEqual(8.999);
      else if (format === 'seen') expect(smallest.pixels).toBe(12);
      else expect(smallest.pixels).toBeGreaterThanOrEqual(13.999);
    },
  );
});
