import type { Explored } from './explored.ts';
import { type Arrangement, arrange, type Place, type Size } from './layout.ts';
import { readingWithWaves } from './layouts/reading-beside.ts';
import type { Measure } from './type/wrap.ts';
import type { Words } from './words/words.ts';

export type Put = readonly ({ id: string } & Place)[];

/** The reading layout of all that is explored: three columns, what was brought in beyond them, and what the user has put elsewhere. */
export function readingArrangement(
  { network, waves }: Explored,
  expanded: readonly string[],
  put: Put,
  room: Size,
  measure: Measure,
  words: Words,
): Arrangement {
  const late = new Set(waves.flatMap(({ ids }) => ids));
  const columns = { ...network, nodes: network.nodes.filter(({ id }) => !late.has(id)) };
  const base = arrange(columns, room, expanded, measure, words);
  const arrangement = readingWithWaves(base, network, waves, measure, words);
  for (const { id, x, y } of put) {
    if (arrangement.places.has(id)) arrangement.places.set(id, fromThousandths({ x, y }, base.size));
  }
  return { ...arrangement, columnsSize: base.size };
}

const part = (whole: number, thousandths: number): number => Math.round((whole * thousandths) / 1000);

/** Places in the reading layout are thousandths of its three columns, so that they fit every screen. */
export const fromThousandths = ({ x, y }: Place, { width, height }: Size): Place => ({
  x: part(width, x),
  y: part(height, y),
});

export const inThousandths = ({ x, y }: Place, { width, height }: Size): Place => ({
  x: Math.round((x / width) * 1000),
  y: Math.round((y / height) * 1000),
});
