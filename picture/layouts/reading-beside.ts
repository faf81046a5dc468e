import { boxOf } from '../box.ts';
import { captionOf } from '../captions.ts';
import type { Wave } from '../explored.ts';
import type { Arrangement, Place } from '../layout.ts';
import type { Network, NetworkNode } from '../network.ts';
import { sideOf } from '../network.ts';
import type { Measure } from '../type/wrap.ts';
import type { Words } from '../words/words.ts';
import { type Footprint, footprintOf } from './footprint.ts';

const pitch = 260;
const nameWidth = 200;
const row = 8;
const start = 38;

/** What is taken of a column beyond the three, from top to bottom. */
type Taken = [from: number, to: number][];

/**
 * Sets what expansions brought into further columns, left of the amplifiers or right of the answers, as near to the height of
 * the node that brought it as there is room. The three columns stay as they are, and so does what came before.
 */
export function readingWithWaves(
  base: Arrangement,
  network: Network,
  waves: readonly Wave[],
  measure: Measure,
  words: Words,
): Arrangement {
  const places = new Map(base.places);
  const boxes = new Map(base.boxes);
  const captions = new Map(base.captions);
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const columns = { left: [] as Taken[], right: [] as Taken[] };
  const prints = new Map<string, Footprint>();
  const widest = { left: 0, right: 0 };
  const bottom = Math.max(base.size.height, 700);

  for (const { parent, ids } of waves) {
    const from = places.get(parent);
    if (!from) continue;
    const side = from.x < base.columns.middle ? 'left' : 'right';
    const brought = ids.flatMap((id) => nodes.get(id) ?? []).sort(byKindAndName);
    for (const node of brought) {
      if (sideOf(node) === 'middle') boxes.set(node.id, boxOf(node, nameWidth + 20, measure, words));
      else captions.set(node.id, captionOf(node, network, side, nameWidth, measure, words));
      prints.set(node.id, footprintOf(node, boxes.get(node.id), captions.get(node.id)));
    }
    for (const piece of pieces(brought, prints, bottom - start)) {
      const height = piece.reduce((sum, node) => sum + heightOf(prints.get(node.id)), 0);
      const { column, y } = freeSpot(columns[side], height, from.y, bottom);
      widest[side] = Math.max(widest[side], column + 1);
      let top = y;
      for (const node of piece) {
        const print = prints.get(node.id);
        places.set(node.id, {
          x: columnX(base, side, column, boxes.has(node.id)),
          y: Math.round(top + (print?.up ?? 0)),
        });
        top += heightOf(print);
      }
    }
  }
  const origin = { x: -widest.left * pitch, y: 0 };
  const size = {
    width: base.size.width + (widest.left + widest.right) * pitch,
    height: bottomOf(base, places, prints),
  };
  return { ...base, places, boxes, captions, origin, size };
}

const heightOf = (print: Footprint | undefined): number => (print ? print.up + print.down + row : 0);

const byKindAndName = (a: NetworkNode, b: NetworkNode): number =>
  a.kind.localeCompare(b.kind, 'en') || a.id.localeCompare(b.id, 'en', { numeric: true });

function columnX(base: Arrangement, side: 'left' | 'right', column: number, box: boolean): number {
  const outward = 24 + column * pitch + (box ? (nameWidth + 20) / 2 : 9);
  return side === 'left' ? -outward : base.size.width + outward;
}

/** Cuts what came together into as many columns as it needs. */
function pieces(nodes: readonly NetworkNode[], prints: ReadonlyMap<string, Footprint>, room: number): NetworkNode[][] {
  const all: NetworkNode[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const own = heightOf(prints.get(node.id));
    if (height + own > room) {
      all.push([]);
      height = 0;
    }
    all.at(-1)?.push(node);
    height += own;
  }
  return all;
}

/** The place nearest to a height where so much is free, in the innermost column that has one. */
function freeSpot(columns: Taken[], height: number, wish: number, bottom: number): { column: number; y: number } {
  for (let column = 0; ; column += 1) {
    columns[column] ??= [];
    const taken = columns[column] ?? [];
    const last = Math.max(bottom - height, start);
    const within = (y: number) => Math.min(Math.max(y, start), last);
    const tries = [within(wish - height / 2), ...taken.flatMap(([from, to]) => [within(from - height), within(to)])];
    const free = tries.filter((y) => taken.every(([from, to]) => y + height <= from || y >= to));
    const best = free.sort((a, b) => Math.abs(a - wish + height / 2) - Math.abs(b - wish + height / 2))[0];
    if (best === undefined) continue;
    taken.push([best, best + height]);
    return { column, y: best };
  }
}

function bottomOf(base: Arrangement, places: Map<string, Place>, prints: Map<string, Footprint>): number {
  const ends = [...prints].map(([id, print]) => (places.get(id)?.y ?? 0) + print.down + row);
  return Math.max(base.size.height, ...ends);
}
