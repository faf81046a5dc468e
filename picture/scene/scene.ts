import type { PictureAnswer } from '../answer.ts';
import { type Caption, captionLines } from '../caption.ts';
import { type Explored, without } from '../explored.ts';
import { legendOf } from '../legend.ts';
import { type Palette, paletteOf, type Scheme } from '../palette.ts';
import { totalsOf } from '../totals.ts';
import { smallestType } from '../type/wrap.ts';
import { type Language, type Words, wordsOf } from '../words/words.ts';
import { arrangeScene } from './arrange-scene.ts';
import type { DrawnView } from './drawn-view.ts';
import { type Format, type Frame, frames, grown } from './frame.ts';
import { type Block, bannerHeight, bannerMarks, paragraph, totalsMarks } from './header-marks.ts';
import { legendMarks } from './legend-marks.ts';
import { type Mark, moved } from './marks.ts';
import { networkMarks } from './network-marks.ts';

/** On what a picture stands. A transparent one takes the light scheme's colours. */
export const backgrounds = ['white', 'dark', 'transparent'] as const;
export type Background = (typeof backgrounds)[number];

export interface PictureInput {
  /** What the filters leave, with every word behind it. */
  answer: PictureAnswer;
  /** What is drawn: the answer with all that was brought in, in groups; the answer alone where it is left out. */
  explored?: Explored;
  /** Nodes and edges of a way between two nodes, in the light. */
  lit?: ReadonlySet<string> | null;
  view: DrawnView;
  caption: Caption;
  format: Format;
  background: Background;
  language: Language;
}

/** A picture as shapes and texts on a sheet; a px of it is shown as the sheet says. */
export interface Scene extends Omit<Frame, 'height'> {
  height: number;
  /** Null where it is transparent. */
  background: string | null;
  marks: Mark[];
  title: string;
  /** What the picture shows, for who cannot see it. */
  description: string;
  /** Smallest text: px of a PNG at 1x, points of a PDF. */
  smallest: { pixels: number; points: number };
}

const margin = 28;

/** Puts a picture together, on a sheet that is made larger only where its text would not fit at a readable size. */
export function sceneOf(input: PictureInput): Scene {
  const words = wordsOf(input.language);
  const scheme: Scheme = input.background === 'dark' ? 'dark' : 'light';
  const palette = paletteOf(scheme);
  const drawn = shownOf(input);
  const fitted = (frame: Frame): Scene => {
    for (let times = 1; ; times *= 1.04) {
      const scene = composed(input, drawn, grown(frame, times), palette, words);
      if (scene) return scene;
    }
  };
  const frame = frames[input.format];
  const scene = fitted(frame);
  if (input.format !== 'a4' || scene.points >= frame.points) return scene;
  // what is too high for a page may fit one that stands upright
  const upright = fitted({ ...frame, width: frame.height ?? frame.width, height: frame.width });
  return upright.points > scene.points ? upright : scene;
}

/** What is left of a picture without what is hidden. */
interface Shown {
  answer: PictureAnswer;
  explored: Explored;
}

function shownOf({ answer, explored, view: { hidden } }: PictureInput): Shown {
  const left = without(answer, hidden);
  if (!explored) return { answer: left, explored: { network: left, waves: [] } };
  const waves = explored.waves.map((wave) => ({ ...wave, ids: wave.ids.filter((id) => !hidden.includes(id)) }));
  return { answer: left, explored: { network: without(explored.network, hidden), waves } };
}

function composed(input: PictureInput, shown: Shown, frame: Frame, palette: Palette, words: Words): Scene | null {
  const { view, caption, background, lit = null } = input;
  const { answer, explored } = shown;
  const inner = frame.width - 2 * margin;
  const head = stacked([
    paragraph(caption.title, inner, 'display', palette.text, 2),
    paragraph(caption.subtitle, inner, 'body', palette.text, 3),
    paragraph(caption.filters, inner, 'body', palette.muted, 3),
    { marks: [], height: 8 },
    ...(caption.findings?.length
      ? caption.findings.map((finding) => paragraph(`• ${finding}`, inner, 'body', palette.text, 2))
      : [totalsMarks(totalsOf(answer, words), inner, palette)]),
  ]);
  const legend = legendMarks(legendOf(explored.network, words, view.annotations), inner, palette);
  const lines = captionLines(answer, caption, words);
  const foot = stacked([
    legend,
    { marks: [], height: 8 },
    ...lines.map((line) => paragraph(line, inner, 'figure', palette.muted, 4)),
  ]);
  const from = bannerHeight + 12 + head.height + 6;
  const taken = from + 18 + foot.height + 16;
  const room = { width: frame.width - 16, height: Math.max(0, (frame.height ?? 0) - taken) };
  const arrangement = arrangeScene(explored, view, room, words);
  if (frame.height === null && arrangement.size.width > room.width + 1)
    return composed(input, shown, { ...frame, width: arrangement.size.width + 16 }, palette, words);
  if (frame.height !== null && (arrangement.size.height > room.height || arrangement.size.width > room.width))
    return null;
  const { width, height } = { width: frame.width, height: frame.height ?? taken + arrangement.size.height };
  const network = networkMarks(explored.network, arrangement, view.annotations, lit, palette, words);
  const { x, y } = arrangement.origin ?? { x: 0, y: 0 };
  const below = height - 16 - foot.height;
  return {
    ...frame,
    ...{ width, height, title: caption.title, description: [caption.filters, ...lines].join(' ') },
    background: background === 'transparent' ? null : palette.background,
    marks: [
      ...bannerMarks(caption.marking, width),
      ...head.marks.map((mark) => moved(mark, margin, bannerHeight + 12)),
      ...network.map((mark) => moved(mark, (width - arrangement.size.width) / 2 - x, from - y)),
      ruleAt(below - 7, width, palette),
      ...foot.marks.map((mark) => moved(mark, margin, below)),
    ],
    smallest: { pixels: smallestType * frame.pixels, points: smallestType * frame.points },
  };
}

function stacked(blocks: readonly Block[]): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const block of blocks) {
    marks.push(...block.marks.map((mark) => moved(mark, 0, y)));
    y += block.height;
  }
  return { marks, height: y };
}

const ruleAt = (y: number, width: number, palette: Palette): Mark => ({
  ...{ kind: 'rect', x: margin, y, width: width - 2 * margin, height: 1, radius: 0, fill: palette.track, line: null },
});
