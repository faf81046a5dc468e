import type { Place } from '../layout.ts';
import { air, collide, type Footprint } from './footprint.ts';

const cell = 160;

/** The ground of a picture: tells quickly whether a footprint has room somewhere. */
export class Occupied {
  readonly #cells = new Map<string, { place: Place; print: Footprint }[]>();

  add(place: Place, print: Footprint): void {
    for (const key of keysOf(place, print)) {
      const there = this.#cells.get(key) ?? [];
      there.push({ place, print });
      this.#cells.set(key, there);
    }
  }

  isFree(place: Place, print: Footprint): boolean {
    for (const key of keysOf(place, print)) {
      for (const other of this.#cells.get(key) ?? []) if (collide(place, print, other.place, other.print)) return false;
    }
    return true;
  }
}

function* keysOf({ x, y }: Place, print: Footprint): Generator<string> {
  const at = (value: number) => Math.floor(value / cell);
  for (let column = at(x - print.left - air); column <= at(x + print.right + air); column += 1)
    for (let row = at(y - print.up - air); row <= at(y + print.down + air); row += 1) yield `${column} ${row}`;
}
