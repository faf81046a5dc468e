import type { Marking } from '../answer.ts';
import type { Palette } from '../palette.ts';
import type { Total } from '../totals.ts';
import { measureText } from '../type/measure.ts';
import { types, wrap } from '../type/wrap.ts';
import { textAt } from './draw.ts';
import type { Mark } from './marks.ts';

export interface Block {
  marks: Mark[];
  height: number;
}

/** The colours that the Traffic Light Protocol prescribes, on black. */
const tlpColours: Record<Marking, string> = {
  CLEAR: '#ffffff',
  GREEN: '#33ff00',
  AMBER: '#ffc000',
  AMBER_STRICT: '#ffc000',
  RED: '#ff2b2b',
};

export const bannerHeight = 24;

/** How widely the picture may be passed on, across its whole width. */
export function bannerMarks(marking: Marking, width: number): Mark[] {
  const label = `TLP:${marking.replace('_', '+')}`;
  return [
    { kind: 'rect', x: 0, y: 0, width, height: bannerHeight, radius: 0, fill: '#000000', line: null },
    textAt(width / 2, bannerHeight / 2, label, 'heading', tlpColours[marking], 'middle'),
  ];
}

/** Lines of running text. */
export function paragraph(
  text: string,
  width: number,
  type: 'body' | 'figure' | 'display' | 'claim',
  colour: string,
  mostLines = 3,
): Block {
  const { leading } = types[type];
  const lines = text === '' ? [] : wrap(text, width, type, mostLines, measureText);
  return {
    marks: lines.map((line, at) => textAt(0, leading * (at + 0.5), line, type, colour)),
    height: leading * lines.length,
  };
}

/** The totals side by side: figure and label in a line, what has to be said beside it below. */
export function totalsMarks(totals: readonly Total[], width: number, palette: Palette): Block {
  const gap = 22;
  const column = (width - gap * (totals.length - 1)) / totals.length;
  const blocks = totals.map((total, at) => totalMarks(total, at * (column + gap), column, palette));
  return { marks: blocks.flatMap(({ marks }) => marks), height: Math.max(0, ...blocks.map(({ height }) => height)) };
}

function totalMarks(total: Total, x: number, width: number, palette: Palette): Block {
  const figure = measureText(total.figure, 'total');
  const inLine = wrap(total.label, width - figure - 7, 'figure', 1, measureText);
  const whole = inLine[0] === total.label;
  const label = whole ? inLine : wrap(total.label, width, 'figure', 2, measureText);
  const note = wrap(total.brief ?? total.note, width, total.claim === null ? 'figure' : 'claim', 2, measureText);
  const first = types.total.leading;
  const leading = types.figure.leading;
  const below = whole ? note : [...label, ...note];
  return {
    marks: [
      textAt(x, first / 2, total.figure, 'total', palette.text),
      ...(whole ? [textAt(x + figure + 7, first / 2 + 1.5, total.label, 'figure', palette.text)] : []),
      ...below.map((line, at) => {
        const isNote = at >= below.length - note.length;
        const type = isNote && total.claim !== null ? 'claim' : 'figure';
        return textAt(x, first + leading * (at + 0.5), line, type, isNote ? palette.muted : palette.text);
      }),
    ],
    height: first + leading * below.length,
  };
}
