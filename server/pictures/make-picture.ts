import { factsOf } from '../../picture/facts.ts';
import { svgDocument } from '../../picture/files/svg.ts';
import type { Ask } from '../../picture/gathering/questions.ts';
import type { SavedViewData } from '../../picture/saved-view.ts';
import { type Format, readable } from '../../picture/scene/frame.ts';
import { type Background, sceneOf } from '../../picture/scene/scene.ts';
import type { Language } from '../../picture/words/words.ts';
import type { FileFormat } from './file-format.ts';
import { paperPage, paperPdf } from './paper-files.ts';
import { pdfOf } from './pdf.ts';
import { pictureRefusal } from './picture-refusals.ts';
import { pngOf } from './png.ts';
import { readPaper, readPicture } from './read-paper.ts';
import { PictureRefused } from './refused.ts';

/** A picture to be made: of what, into what, and how. */
export interface PictureOrder {
  /** The id of a saved view or a briefing, or a view that is not saved. */
  view: string | SavedViewData;
  format: FileFormat;
  /** The sheet of a single picture. */
  size: Format;
  /** Pixels of a PNG for one of the sheet: 1, 2 or 4. */
  times: number;
  background: Background;
  /** Null: the view's own. */
  language: Language | null;
  /** Whether Cyrillic names have Latin letters beside them. */
  latin: boolean;
  /** The stated time, ISO. */
  asOf: string;
  /** Where the page is, for links. */
  origin: string;
}

export interface MadePicture {
  bytes: Uint8Array;
  /** The smallest text where it is smaller than is readable: points on an A4 page, px of a slide; else null. */
  smallest: number | null;
}

/**
 * The file of a view or briefing: the same bytes for the same data and order, whoever asks for them.
 * @throws PictureRefused with the reason
 */
export async function makePicture(ask: Ask, order: PictureOrder): Promise<MadePicture> {
  const { view, format, size, times, ...rest } = order;
  const wish = { ...rest, format: size };
  if (format === 'html' || (typeof view === 'string' && view.startsWith('briefing:'))) {
    if (format !== 'html' && format !== 'pdf')
      throw new PictureRefused(pictureRefusal('BRIEFING_IN_OTHER_FORMAT', format));
    const { paper, facts, language } = await readPaper(ask, view, { ...wish, format: 'a4' });
    const bytes =
      format === 'pdf' ? await paperPdf(paper, facts, language) : bytesOf(paperPage(paper, facts, language));
    return { bytes, smallest: null };
  }
  const input = await readPicture(ask, view, wish);
  const scene = sceneOf(input);
  const facts = factsOf(input.answer, input.caption);
  const smallest = smallestOf(size, scene.smallest);
  if (format === 'svg') return { bytes: bytesOf(svgDocument(scene, facts)), smallest };
  if (format === 'pdf') return { bytes: await pdfOf(scene, facts, input.language), smallest };
  return { bytes: pngOf(scene, facts, times), smallest };
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

function smallestOf(size: Format, { pixels, points }: { pixels: number; points: number }): number | null {
  if (size === 'seen') return null;
  const [is, least] = size === 'a4' ? [points, readable.points] : [pixels, readable.pixels];
  return is < least - 0.01 ? is : null;
}
