import { strokeOf } from '../edges/strokes.ts';
import type { Palette } from '../palette.ts';
import { pathOf, polygon } from './draw.ts';
import type { Mark } from './marks.ts';

/** How much of a line its hollow head takes, px. */
export const headLength = (kind: string): number => {
  const stroke = strokeOf(kind);
  if (!stroke.hollow) return stroke.arrow === 'triangle' || stroke.arrow === 'vee' ? 4 : 0;
  return stroke.arrow === 'diamond' ? 10 : 8;
};

/** The head of an edge that arrives level at a place, coming from the left (1) or the right (-1). */
export function arrowhead(kind: string, x: number, y: number, direction: 1 | -1, palette: Palette): Mark {
  const stroke = strokeOf(kind);
  const colour = palette[stroke.colour];
  const fill = stroke.hollow ? palette.background : colour;
  const line = { colour, width: 1.6 };
  const back = (distance: number) => x - direction * distance;
  switch (stroke.arrow) {
    case 'tee':
      return pathOf(
        [
          ['M', back(1), y - 6],
          ['L', back(1), y + 6],
        ],
        null,
        { colour, width: 2.6 },
      );
    case 'circle':
      return { kind: 'circle', x: back(4), y, radius: 3.6, fill, line };
    case 'diamond':
      return polygon(
        [
          [x, y],
          [back(5), y - 4.5],
          [back(10), y],
          [back(5), y + 4.5],
        ],
        fill,
        line,
      );
    case 'vee':
      return polygon(
        [
          [x, y],
          [back(9), y - 5],
          [back(6), y],
          [back(9), y + 5],
        ],
        fill,
        null,
      );
    default:
      return polygon(
        [
          [x, y],
          [back(8), y - 4.5],
          [back(8), y + 4.5],
        ],
        fill,
        null,
      );
  }
}
