import { inflateRawSync } from 'node:zlib';
import { bounds } from './bounds.ts';
import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';

interface Entry {
  name: string;
  method: number;
  packed: number;
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LONGEST_END = 22 + 0xffff;

/**
 * One file out of a ZIP archive, unpacked in memory and never more than `bounds.unpackedBytes`; nothing is ever written
 * to a folder.
 * @throws InputRefused where the archive is broken, names a path outside itself, or the file is missing or too large
 */
export function unpack(place: string, archive: Uint8Array, name: string): Uint8Array {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const listed = entries(place, view);
  for (const entry of listed) {
    if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(entry.name)) {
      throw new InputRefused(place, readingRefusal('ZIP_LEADS_OUT', JSON.stringify(entry.name)));
    }
  }
  const found = listed.filter((entry) => entry.name === name);
  const [entry] = found;
  if (!entry) throw new InputRefused(place, readingRefusal('ZIP_LACKS', name));
  if (found.length > 1) throw new InputRefused(place, readingRefusal('ZIP_HAS_TWICE', name, `${found.length}`));
  return inflate(`${place}, ${name}`, view, entry);
}

function entries(place: string, view: Buffer): Entry[] {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > view.length || view.length - end > LONGEST_END || view.readUInt32LE(end) !== END) {
    throw new InputRefused(place, readingRefusal('ZIP_BREAKS_OFF'));
  }
  const count = view.readUInt16LE(end + 10);
  if (count > bounds.archiveEntries) {
    throw new InputRefused(place, readingRefusal('ZIP_TOO_MANY', `${count}`, `${bounds.archiveEntries}`));
  }
  const found: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== CENTRAL) {
      throw new InputRefused(place, readingRefusal('ZIP_BROKEN', `${index + 1}`, `${count}`));
    }
    const nameEnd = at + 46 + view.readUInt16LE(at + 28);
    if (view.readUInt16LE(at + 8) & 1) throw new InputRefused(place, readingRefusal('ZIP_LOCKED'));
    found.push({
      name: view.toString('utf8', at + 46, nameEnd),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      offset: view.readUInt32LE(at + 42),
    });
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return found;
}

function inflate(place: string, view: Buffer, { method, packed, offset }: Entry): Uint8Array {
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) {
    throw new InputRefused(place, readingRefusal('ZIP_MISPLACED'));
  }
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new InputRefused(place, readingRefusal('ZIP_OTHER_METHOD', `${method}`));
  try {
    return inflateRawSync(data, { maxOutputLength: bounds.unpackedBytes });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new InputRefused(place, readingRefusal('ZIP_UNPACKS_TOO_LARGE', `${packed}`, `${bounds.unpackedBytes}`));
    }
    throw new InputRefused(place, readingRefusal('ZIP_PACKED_WRONGLY'));
  }
}
