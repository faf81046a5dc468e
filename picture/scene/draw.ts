import { type TypeName, types } from '../type/wrap.ts';
import { baselineDrop, type Line, type Mark, type Path, type Step, type Text } from './marks.ts';

/** A text whose middle, not its baseline, lies at y. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  type: TypeName,
  colour: string,
  align: Text['align'] = 'start',
): Text => ({ kind: 'text', x, y: y + types[type].size * baselineDrop, text, type, colour, align });

export const pathOf = (steps: readonly Step[], fill: string | null, line: Line | null): Path => ({
  kind: 'path',
  steps,
  fill,
  line,
});

export const polygon = (places: readonly (readonly [number, number])[], fill: string | null, line: Line | null): Path =>
  pathOf([...places.map(([x, y], at) => [at === 0 ? 'M' : 'L', x, y] as const), ['Z'] as const], fill, line);

export const diamond = (x: number, y: number, radius: number, fill: string | null, line: Line | null): Path =>
  polygon(
    [
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
      [x - radius, y],
    ],
    fill,
    line,
  );

/** The same marks as parts of a node or edge. */
export const ownedBy = (owner: string, marks: readonly Mark[]): Mark[] => marks.map((mark) => ({ ...mark, owner }));
