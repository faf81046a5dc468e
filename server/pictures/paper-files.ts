import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Facts } from '../../picture/facts.ts';
import { registerFaces } from '../../picture/files/paint-pdf.ts';
import type { Paper } from '../../picture/files/paper.ts';
import { paperHtml } from '../../picture/files/paper-html.ts';
import { addPaper } from '../../picture/files/paper-pdf.ts';
import { bytesOf, pdfOptions } from '../../picture/files/pdf.ts';
import { type Language, wordsOf } from '../../picture/words/words.ts';
import { fontFile } from './font-files.ts';

export function paperPdf(paper: Paper, facts: Facts, language: Language): Promise<Uint8Array> {
  const pdf = new PDFDocument(pdfOptions(facts, language));
  registerFaces(pdf, fontFile);
  addPaper(pdf, paper, facts.Marking ?? 'TLP:RED', wordsOf(language));
  return bytesOf(pdf);
}

const embedded = [
  ['latin', 'normal', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212'],
  ['latin', 'italic', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212'],
  ['cyrillic', 'normal', 'U+0301, U+0400-045F, U+0490-0491, U+2116'],
  ['cyrillic', 'italic', 'U+0301, U+0400-045F, U+0490-0491, U+2116'],
] as const;

/** The page's own font, within the file. */
function fontFaces(): string {
  return embedded
    .map(([script, style, range]) => {
      const file = `@fontsource-variable/noto-sans/files/noto-sans-${script}-wght-${style}.woff2`;
      const data = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
      return `@font-face{font-family:"Noto Sans Variable";font-style:${style};font-weight:100 900;src:url(data:font/woff2;base64,${data});unicode-range:${range}}\n`;
    })
    .join('');
}

export const paperPage = (paper: Paper, facts: Facts, language: Language): string =>
  paperHtml(paper, facts, wordsOf(language), fontFaces());
