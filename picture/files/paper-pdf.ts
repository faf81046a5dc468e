import type PDFDocument from 'pdfkit';
import type { Words } from '../words/words.ts';
import { paintOnPdf, printable } from './paint-pdf.ts';
import { citationsOf, type Paper, type PaperPage, paperSources } from './paper.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const margin = 48;
const ink = '#1a2230';
const muted = '#556173';

/** A briefing: each view as a page of its own, the words behind it on the pages after, the sources at the end. */
export function addPaper(pdf: Pdf, paper: Paper, marking: string, words: Words): void {
  pdf.on('pageAdded', () => {
    if (pdf.page.margins.top > 0) banner(pdf, marking);
  });
  for (const page of paper.pages) addPage(pdf, page, words);
  textPage(pdf);
  heading(pdf, words.paper.sources);
  for (const source of paperSources(paper, words)) paragraph(pdf, source, 'regular', 9.5, ink);
}

function addPage(pdf: Pdf, page: PaperPage, words: Words): void {
  if (!page.shown) {
    textPage(pdf);
    heading(pdf, page.headline);
    paragraph(pdf, words.paper.gone, 'regular', 11, muted);
    return;
  }
  const { scene, answer, link } = page.shown;
  pdf.addPage({ size: [scene.width * scene.points, scene.height * scene.points], margin: 0 });
  paintOnPdf(scene, pdf);
  textPage(pdf);
  const citations = citationsOf(answer, words);
  for (const answers of [false, true]) {
    const some = citations.filter((citation) => citation.answers === answers);
    if (some.length > 0) heading(pdf, answers ? words.paper.quotesOfAnswers : words.paper.quotes);
    for (const { who, words: quoted, place } of some) {
      if (pdf.y > pdf.page.height - margin - 60) textPage(pdf);
      paragraph(pdf, who, 'semibold', 10, ink, 1);
      paragraph(pdf, quoted, 'italic', 10, ink, 1);
      paragraph(pdf, place, 'regular', 9, muted, 9);
    }
  }
  paragraph(pdf, `${words.paper.open}: ${link}`, 'regular', 9, muted);
}

function textPage(pdf: Pdf): void {
  pdf.addPage({ size: 'A4', layout: 'portrait', margin });
}

/** Every page says how widely it may be passed on, since pages are torn apart. */
function banner(pdf: Pdf, marking: string): void {
  const { width, margins } = pdf.page;
  pdf.rect(0, 0, width, 20).fill('#000000');
  pdf.font('semibold').fontSize(9).fillColor('#ffffff');
  pdf.text(marking, (width - pdf.widthOfString(marking)) / 2, 4, { lineBreak: false });
  pdf.x = margins.left;
  pdf.y = margins.top;
}

function heading(pdf: Pdf, text: string): void {
  pdf.font('semibold').fontSize(14).fillColor(ink).text(printable(text)).moveDown(0.5);
}

function paragraph(
  pdf: Pdf,
  text: string,
  face: 'regular' | 'italic' | 'semibold',
  size: number,
  colour: string,
  after = 6,
): void {
  pdf.font(face).fontSize(size).fillColor(colour).text(printable(text));
  pdf.y += after;
}
