import { smallestType } from '../type/wrap.ts';

/** The formats of an export: as the page shows it, two slides, and a page of paper. */
export const formats = ['seen', '16:9', '4:3', 'a4'] as const;
export type Format = (typeof formats)[number];

/** A sheet in the picture's own px, and how large those are where it is shown. */
export interface Frame {
  width: number;
  /** Null where it is as high as what stands on it. */
  height: number | null;
  /** px of a PNG at 1x for one px of the picture. */
  pixels: number;
  /** Points of a PDF for one px of the picture. */
  points: number;
}

/** The smallest text that can be read: points on an A4 page, px on a slide of 1080 lines. */
export const readable = { points: 9, pixels: 14 } as const;

const slide = (width: number, height: number): Frame => {
  const pixels = readable.pixels / smallestType;
  return { width: width / pixels, height: height / pixels, pixels, points: pixels * 0.5 };
};

const a4 = { width: 841.89, height: 595.28 };
const paper = readable.points / smallestType;

export const frames: Record<Format, Frame> = {
  seen: { width: 1100, height: null, pixels: 1, points: 0.75 },
  '16:9': slide(1920, 1080),
  '4:3': slide(1440, 1080),
  a4: { width: a4.width / paper, height: a4.height / paper, pixels: paper * (96 / 72), points: paper },
};

/** The frame with so many times the room; everything on it is shown so much smaller. */
export const grown = (frame: Frame, times: number): Frame => ({
  width: frame.width * times,
  height: frame.height === null ? null : frame.height * times,
  pixels: frame.pixels / times,
  points: frame.points / times,
});
