import type { Place } from '../layout.ts';
import { air, collide, type Footprint } from './footprint.ts';

const cell = 160;

/** The ground of a picture: tells quickly whether a footprint has room somewhere. */
export class Occupied {
  readonly #cells = new Map<string, { place: Place; print: Footprint }[]>();

  /** What is there keeps so far apart, px. */
  constructor(private readonly distance = air) {}

  add(place: Place, print: Footprint): void {
    for (const key of this.#keysOf(place, print)) {
      const there = this.#cells.get(key) ?? [];
      there.push({ place, print });
      this.#cells.set(key, there);
    }
  }

  isFree(place: Place, print: Footprint): boolean {
    for (const key of this.#keysOf(place, print))
      for (const other of this.#cells.get(key) ?? [])
        if (collide(place, print, other.place, other.print, this.distance)) return false;
    return true;
  }

  *#keysOf({ x, y }: Place, { left, right, up, down }: Footprint): Generator<string> {
    const at = (value: number) => Math.floor(value / cell);
    for (let column = at(x - left - this.distance); column <= at(x + right + this.distance); column += 1)
      for (let row = at(y - up - this.distance); row <= at(y + down + this.distance); row += 1)
        yield `${column} ${row}`;
  }
}
