import type { Box } from '../box.ts';
import type { Caption, Place } from '../layout.ts';
import type { NetworkNode } from '../network.ts';
import { sizeOf } from '../shapes.ts';
import { types } from '../type/wrap.ts';

/** The room that a node takes with its name, measured from its centre, px. */
export interface Footprint {
  left: number;
  right: number;
  up: number;
  down: number;
}

/** How far apart two footprints stay, px. */
export const air = 10;

export function footprintOf(node: NetworkNode, box: Box | undefined, caption: Caption | undefined): Footprint {
  // the mark on what nobody has rebutted stands half below the box
  if (box) return { left: box.width / 2, right: box.width / 2, up: box.height / 2, down: box.height / 2 + 10 };
  const radius = sizeOf(node) / 2;
  const print = { left: radius, right: radius, up: radius, down: radius };
  for (const line of caption?.lines ?? []) {
    const half = types[line.type].leading / 2;
    print.up = Math.max(print.up, half - line.y);
    print.down = Math.max(print.down, line.y + half);
    const width = caption?.width ?? 0;
    if (line.align === 'middle') print.left = Math.max(print.left, width / 2);
    if (line.align !== 'start') print.left = Math.max(print.left, line.align === 'end' ? width - line.x : width / 2);
    if (line.align !== 'end') print.right = Math.max(print.right, line.align === 'start' ? width + line.x : width / 2);
  }
  return print;
}

/** Whether two nodes, or their names, would lie on each other. */
export function collide(a: Place, first: Footprint, b: Place, second: Footprint, distance = air): boolean {
  return (
    a.x + first.right + distance > b.x - second.left &&
    b.x + second.right + distance > a.x - first.left &&
    a.y + first.down + distance > b.y - second.up &&
    b.y + second.down + distance > a.y - first.up
  );
}
