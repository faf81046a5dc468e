import { hash } from 'node:crypto';

/** Each number is told apart by 96 bits of a SHA-256: of 8 million things, two are one by chance in 10^15 archives. */
const WORDS = 4;
const SHARDS = 64;
const SMALLEST = 64;
/** Keys of recurring things that are kept as they are, to be found without hashing. */
const RECENT = 10_000;

/** A part of the table: three words of the key, then the number and 1, which is 0 where the place is free. */
interface Shard {
  cells: Uint32Array;
  capacity: number;
  count: number;
}

/**
 * Numbers things from 0 in the order in which they are first met. It keeps no key, only a part of its hash: 21 to 32 bytes a
 * thing, outside JavaScript's heap. It grows in parts, so that no second copy of the whole is ever held.
 */
export class NodeNumbers {
  #count = 0;
  readonly #recent = new Map<string, number>();
  readonly #shards: Shard[] = Array.from({ length: SHARDS }, () => empty(SMALLEST));

  /** How many things have a number. */
  get count(): number {
    return this.#count;
  }

  /** As `of`, for things that come again and again: hashtags, channels. */
  ofRecurring(key: string): number {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    if (this.#recent.size === RECENT) this.#recent.clear();
    const number = this.of(key);
    this.#recent.set(key, number);
    return number;
  }

  /** The number of a thing. One that is new gets the next, which was `count` before. */
  of(key: string): number {
    const digest = hash('sha256', key, 'buffer');
    const words = [0, 4, 8].map((at) => digest.readUInt32LE(at)) as Words;
    const shard = this.#shards[(digest[12] as number) % SHARDS] as Shard;
    const place = placeOf(shard, words);
    const known = shard.cells[place + 3] as number;
    if (known !== 0) return known - 1;
    const number = this.#count++;
    fill(shard, place, words, number + 1);
    if (shard.count * 4 > shard.capacity * 3) grow(shard);
    return number;
  }
}

type Words = [number, number, number];

function empty(capacity: number): Shard {
  return { cells: new Uint32Array(capacity * WORDS), capacity, count: 0 };
}

/** Where a key stands, or the free place for it. */
function placeOf({ cells, capacity }: Shard, [first, second, third]: Words): number {
  let slot = Math.floor((first / 2 ** 32) * capacity);
  for (;;) {
    const place = slot * WORDS;
    if (cells[place + 3] === 0) return place;
    if (cells[place] === first && cells[place + 1] === second && cells[place + 2] === third) return place;
    slot = slot + 1 === capacity ? 0 : slot + 1;
  }
}

function fill(shard: Shard, place: number, words: Words, value: number): void {
  shard.cells.set(words, place);
  shard.cells[place + 3] = value;
  shard.count++;
}

function grow(shard: Shard): void {
  const { cells } = shard;
  Object.assign(shard, empty(Math.ceil(shard.capacity * 1.5)));
  for (let at = 0; at < cells.length; at += WORDS) {
    const value = cells[at + 3] as number;
    if (value === 0) continue;
    const words: Words = [cells[at] as number, cells[at + 1] as number, cells[at + 2] as number];
    fill(shard, placeOf(shard, words), words, value);
  }
}
