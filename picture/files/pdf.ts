import type PDFDocument from 'pdfkit';
import type { Facts } from '../facts.ts';
import type { Scene } from '../scene/scene.ts';
import { paintOnPdf, printable } from './paint-pdf.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How a document has to be made: no page of its own yet, and the stated time as the only one in it. */
export function pdfOptions(facts: Facts, language: string): PDFKit.PDFDocumentOptions {
  const stated = new Date(facts.AsOf ?? 0);
  return {
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: {
      Title: printable(facts.Title ?? ''),
      Subject: printable(facts.Description ?? ''),
      Keywords: printable([facts.Marking, facts.View, facts.Link, facts.Sources].filter(Boolean).join('; ')),
      Author: 'Megaphone',
      Creator: 'Megaphone',
      Producer: 'Megaphone',
      CreationDate: stated,
      ModDate: stated,
    },
  };
}

/** One page that is the scene. */
export function addScenePage(pdf: Pdf, scene: Scene): void {
  pdf.addPage({ size: [scene.width * scene.points, scene.height * scene.points], margin: 0 });
  paintOnPdf(scene, pdf);
}

/** The bytes of a document once it has ended. */
export function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      resolve(bytes);
    });
    pdf.end();
  });
}
