import type { ReachColumns } from '../columns.ts';
import { NodeNumbers } from './node-numbers.ts';

/** What is known of a channel's followers on one day. */
export interface FollowerCount {
  /** The id of the observation. */
  id: string;
  count: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The number of the channel's node. */
  channel: number;
  /** Which of the runs has brought the day in, from 0. */
  run: number;
}

const PREFIX = 'reach:';
/** 16 bytes of the id, then moment and count as doubles, channel and run as 32 bits. */
const RECORD = 40;
const PER_CHUNK = 4_096;

/** Collects follower counts by channel and day: the latest, and of two of one moment the higher. 40 bytes a day, and its number. */
export class FollowerCounts {
  readonly #numbers = new NodeNumbers();
  readonly #chunks: Buffer[] = [];

  get count(): number {
    return this.#numbers.count;
  }

  /** @param channels the numbers of the channels' nodes, in the order of the columns */
  add({ ids, counts, times }: ReachColumns, channels: readonly number[], run: number): void {
    for (const [at, id] of ids.entries()) {
      const [moment, count] = [times[at] as number, counts[at] as number];
      const known = this.#numbers.count;
      const number = this.#numbers.of(id);
      const [chunk, offset] = this.#place(number);
      if (number === known) {
        chunk.write(id.slice(PREFIX.length), offset, 'hex');
        chunk.writeUInt32LE(channels[at] as number, offset + 32);
        chunk.writeUInt32LE(run, offset + 36);
      } else {
        const before = chunk.readDoubleLE(offset + 16);
        if (moment < before || (moment === before && count <= chunk.readDoubleLE(offset + 24))) continue;
      }
      chunk.writeDoubleLE(moment, offset + 16);
      chunk.writeDoubleLE(count, offset + 24);
    }
  }

  *[Symbol.iterator](): Generator<FollowerCount> {
    for (let number = 0; number < this.count; number++) {
      const [chunk, at] = this.#place(number);
      yield {
        id: PREFIX + chunk.toString('hex', at, at + 16),
        at: chunk.readDoubleLE(at + 16),
        count: chunk.readDoubleLE(at + 24),
        channel: chunk.readUInt32LE(at + 32),
        run: chunk.readUInt32LE(at + 36),
      };
    }
  }

  #place(number: number): [chunk: Buffer, offset: number] {
    const at = Math.floor(number / PER_CHUNK);
    this.#chunks[at] ??= Buffer.alloc(PER_CHUNK * RECORD);
    return [this.#chunks[at], (number % PER_CHUNK) * RECORD];
  }
}
