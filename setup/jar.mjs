import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const endOfDirectory = 0x06054b50;

/** Whether a jar is whole: a zip's table of contents stands at its end, so one fetched by half has none. */
export function isWhole(file) {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const tail = Buffer.alloc(Math.min(size, 65_557));
    readSync(handle, tail, 0, tail.length, size - tail.length);
    for (let at = tail.length - 22; at >= 0; at -= 1) {
      if (tail.readUInt32LE(at) !== endOfDirectory) continue;
      const table = { length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
      return table.offset + table.length === size - tail.length + at;
    }
    return false;
  } finally {
    closeSync(handle);
  }
}
