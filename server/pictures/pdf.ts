import PDFDocument from 'pdfkit';
import type { Facts } from '../../picture/facts.ts';
import { registerFaces } from '../../picture/files/paint-pdf.ts';
import { addScenePage, bytesOf, pdfOptions } from '../../picture/files/pdf.ts';
import type { Scene } from '../../picture/scene/scene.ts';
import { fontFile } from './font-files.ts';

/** A scene as a PDF of one page. */
export function pdfOf(scene: Scene, facts: Facts, language: string): Promise<Uint8Array> {
  const pdf = new PDFDocument(pdfOptions(facts, language));
  registerFaces(pdf, fontFile);
  addScenePage(pdf, scene);
  return bytesOf(pdf);
}
