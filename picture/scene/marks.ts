import type { TypeName } from '../type/wrap.ts';

/** A line around a shape or along a path; dash and gap lengths in px. */
export interface Line {
  colour: string;
  width: number;
  dash?: readonly number[];
}

/** What every mark may have. */
interface Shared {
  /** The node or edge of the network that it belongs to. */
  owner?: string;
  /** 0 to 1; 1 where it is left out. */
  opacity?: number;
}

export interface Rect extends Shared {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string | null;
  line: Line | null;
}

export interface Circle extends Shared {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
  fill: string | null;
  line: Line | null;
}

/** One step of a path, in absolute px: move, line, cubic curve, close. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface Path extends Shared {
  kind: 'path';
  steps: readonly Step[];
  fill: string | null;
  line: Line | null;
}

/** One line of text; x is its start, middle or end as `align` says, y its baseline. */
export interface Text extends Shared {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  type: TypeName;
  colour: string;
  align: 'start' | 'middle' | 'end';
}

/** The shapes and texts that a picture consists of, from the lowest to the topmost. */
export type Mark = Rect | Circle | Path | Text;

/** How far below the middle of a line of text its baseline lies, in parts of the type size. */
export const baselineDrop = 0.35;

export const moved = (mark: Mark, x: number, y: number): Mark => {
  if (mark.kind !== 'path') return { ...mark, x: mark.x + x, y: mark.y + y };
  const steps = mark.steps.map((step) => {
    const [name, ...places] = step;
    return [name, ...places.map((place, at) => place + (at % 2 === 0 ? x : y))] as unknown as Step;
  });
  return { ...mark, steps };
};
