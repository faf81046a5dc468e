import { inflateSync } from 'node:zlib';

/** What a PDF holds, as another program reads it. */
export interface ReadPdf {
  /** The text of each page, in the order in which it was set. */
  pages: string[];
  /** Width and height of each page in points. */
  sizes: [number, number][];
  /** Names of the embedded fonts. */
  fonts: string[];
  /** When it says that it was made, as it stands in the file. */
  made: string;
  /** How many raster images it holds. */
  images: number;
}

interface PdfObject {
  dictionary: string;
  stream: Buffer | null;
}

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const [dictionary = '', rest] = body.split(/\nstream\n/, 2);
    const stream = rest === undefined ? null : Buffer.from(rest.replace(/\nendstream$/, ''), 'latin1');
    const packed = stream !== null && dictionary.includes('/FlateDecode');
    objects.set(id, { dictionary, stream: packed ? inflateSync(stream) : stream });
  }
  return objects;
}

const reference = (dictionary: string, name: string): string =>
  new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';

/** From glyph to text, as the font's ToUnicode map says. */
function unicodeOf(map: Buffer | null | undefined): Map<number, string> {
  const glyphs = new Map<number, string>();
  const decoded = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, from = '', , list = ''] of (map?.toString('latin1') ?? '').matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ''], at) => {
      glyphs.set(Number.parseInt(from, 16) + at, decoded(hex.replaceAll(' ', '')));
    });
  return glyphs;
}

/** Reads a PDF back: its text through the maps that make it searchable, its pages, fonts and information. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes));
  const all = [...objects.values()];
  const dictionaryOf = (id: string) => objects.get(id)?.dictionary ?? '';
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary));
  const textOf = (page: PdfObject): string => {
    const resources = dictionaryOf(reference(page.dictionary, 'Resources')) || page.dictionary;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
        name,
        unicodeOf(objects.get(reference(dictionaryOf(id), 'ToUnicode'))?.stream),
      ]),
    );
    const content = objects.get(reference(page.dictionary, 'Contents'))?.stream?.toString('latin1') ?? '';
    let font = new Map<number, string>();
    const lines: string[] = [];
    for (const [, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name) ?? font;
      else
        lines.push(
          [...(array ?? '').matchAll(/<(\w+)>/g)]
            .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
            .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '\ufffd')
            .join(''),
        );
    }
    return lines.join('\n');
  };
  return {
    pages: pages.map(textOf),
    sizes: pages.map(({ dictionary }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
      return [Number(width), Number(height)];
    }),
    fonts: all.flatMap(({ dictionary }) => /\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? []),
    made: dictionaryOf(
      reference(all.find(({ dictionary }) => dictionary.includes('/Producer'))?.dictionary ?? '', 'CreationDate'),
    ),
    images: all.filter(({ dictionary }) => dictionary.includes('/Subtype /Image')).length,
  };
}
