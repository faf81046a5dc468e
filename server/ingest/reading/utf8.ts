import { readsAsCyrillic, whatItIs, wideWithoutMark } from '../digest/reading/encoding.ts';
import { InputRefused } from '../digest/reading/refused.ts';
import type { Source } from './open-source.ts';

const SAMPLE = 4096;
/** How far the first letter beyond ASCII is looked for, which tells the encoding. */
const FARTHEST = 1024 * 1024;

type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/**
 * The content of a source as UTF-8 without a byte order mark, in Buffers; other encodings are converted as it is read.
 * @throws InputRefused where it is no text, or text in another encoding, naming the byte
 */
export async function* utf8(source: Source): AsyncGenerator<Buffer> {
  const { place, bytes } = source;
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await beginning(chunks);
  const other = whatItIs(first);
  if (other) throw new InputRefused(place, `is ${other}, not a text.`);
  const encoding = encodingOf(first, source.windows1251);
  if (encoding === 'windows-1251') source.notices.push(`${place} is in windows-1251, and was read so.`);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  for (let chunk: Uint8Array | undefined = first; chunk; chunk = await next(chunks)) {
    const text = decoded(place, decoder, encoding, chunk, offset);
    const control = text.indexOf('\0');
    if (control >= 0)
      throw new InputRefused(place, `has the control character U+0000 near byte ${offset}: this is no text.`);
    offset += chunk.length;
    if (text !== '') yield Buffer.from(text);
  }
  try {
    decoder.decode();
  } catch {
    throw new InputRefused(place, `breaks off inside a character, at byte ${offset}.`);
  }
}

/** Enough bytes to tell what the file is, and in which encoding. */
async function beginning(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  let beyond = 0;
  while (size < SAMPLE || (beyond < SAMPLE && size < FARTHEST)) {
    const chunk = await next(chunks);
    if (!chunk) break;
    read.push(chunk);
    size += chunk.length;
    const from = beyond > 0 ? 0 : chunk.findIndex((byte) => byte > 0x7f);
    if (from >= 0) beyond += chunk.length - from;
  }
  return Buffer.concat(read);
}

async function next(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  const { done, value } = await chunks.next();
  return done ? undefined : value;
}

function encodingOf(first: Uint8Array, windows1251: boolean): TextEncoding {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return wideWithoutMark(first) ?? (windows1251 && isWindows1251(first) ? 'windows-1251' : 'utf-8');
}

function isWindows1251(first: Uint8Array): boolean {
  // a character that the sample cuts off is not broken
  const asUtf8 = new TextDecoder('utf-8').decode(first, { stream: true });
  const broken = asUtf8.split('\uFFFD').length - 1;
  const sound = asUtf8.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (broken === 0 || sound > broken) return false;
  return readsAsCyrillic(new TextDecoder('windows-1251').decode(first).match(/\p{L}+/gu) ?? []);
}

function decoded(
  place: string,
  decoder: InstanceType<typeof TextDecoder>,
  encoding: string,
  chunk: Uint8Array,
  offset: number,
): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    const lenient = new TextDecoder(encoding).decode(chunk);
    const at = Buffer.byteLength(
      lenient.slice(0, lenient.indexOf('\uFFFD')),
      encoding === 'utf-8' ? 'utf8' : 'utf16le',
    );
    const byte = `byte 0x${(chunk[at] ?? 0).toString(16).padStart(2, '0')} at offset ${offset + at}`;
    throw new InputRefused(place, `is no ${encoding.toUpperCase()}: ${byte}. Save it as UTF-8.`);
  }
}
