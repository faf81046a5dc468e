import { sha256 } from '../../hashes.ts';
import { readDocx } from './docx.ts';
import { decode, type Encoding } from './encoding.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { readPlainText } from './plain-text.ts';
import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';

export const formats = ['text', 'markdown', 'html', 'docx'] as const;
export type Format = (typeof formats)[number];

/** A document as it was brought, and the text that spans point into. */
export interface ReadDocument extends Page {
  /** What the input is called in messages: a file's name, or "standard input". */
  place: string;
  format: Format;
  encoding: Encoding | null;
  /** SHA-256 of the bytes as they were brought. */
  sha256: string;
}

const READERS = { text: readPlainText, markdown: readMarkdown, html: readHtml };

/** Reads a digest's bytes. @throws InputRefused where they are no document that words can be pointed at in */
export function readDocument(place: string, bytes: Uint8Array, asked?: Format): ReadDocument {
  if (bytes.length === 0) throw new InputRefused(place, readingRefusal('EMPTY_FILE'));
  const facts = { place, sha256: sha256(bytes) };
  if (asked === 'docx' || (asked === undefined && isZip(bytes))) {
    if (!isZip(bytes)) throw new InputRefused(place, readingRefusal('NO_DOCX'));
    return { ...facts, ...readDocx(place, bytes), format: 'docx', encoding: null };
  }
  const { encoding, text } = decode(place, bytes);
  const format = asked ?? formatOf(place, text);
  return { ...facts, ...READERS[format](place, text), format, encoding };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function formatOf(place: string, text: string): Exclude<Format, 'docx'> {
  if (/\.html?$/i.test(place)) return 'html';
  if (/\.(md|markdown)$/i.test(place)) return 'markdown';
  if (/\.txt$/i.test(place)) return 'text';
  const start = text.slice(0, 2000);
  if (/<(?:!doctype html|html|body|p|h[1-6]|div|article)\b[^<>]*>/i.test(start)) return 'html';
  return /^(?:#{1,6} |> |\*\*\S)/m.test(text.slice(0, 20_000)) ? 'markdown' : 'text';
}
