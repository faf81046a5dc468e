import { readingRefusal } from './reading-refusals.ts';
import { InputRefused } from './refused.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';

export interface Decoded {
  encoding: Encoding;
  /** The characters, without a byte order mark. */
  text: string;
}

const MAGIC: [name: string, bytes: number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Word file (.doc); save it as DOCX', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Reads bytes as text in the encoding they are in. @throws InputRefused where they are no text, naming the byte */
export function decode(place: string, bytes: Uint8Array): Decoded {
  const other = whatItIs(bytes);
  if (other) throw new InputRefused(place, readingRefusal('NO_TEXT', other));
  const decoded = decodeAny(place, bytes);
  refuseControls(place, decoded.text);
  return decoded;
}

/** What a file is that begins with these bytes, where that is no text. */
export function whatItIs(bytes: Uint8Array): string | null {
  return MAGIC.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

function decodeAny(place: string, bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(place, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(place, bytes, 'utf-16be');
  const wide = wideWithoutMark(bytes);
  if (wide) return strict(place, bytes, wide);
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(place, bytes);
  }
}

function strict(place: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    throw new InputRefused(place, readingRefusal('BROKEN_UTF_16', encoding.toUpperCase(), `${bytes.length}`));
  }
}

/** UTF-16 without a mark: every other byte is nearly always one of the few that its alphabet begins with. */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  if (sample.length < 8 || bytes.length % 2 === 1) return null;
  const high = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte === 0x00 || byte === 0x04) high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high.map((count) => count / (sample.length / 2));
  if (odd > 0.8 && even < 0.2) return 'utf-16le';
  if (even > 0.8 && odd < 0.2) return 'utf-16be';
  return null;
}

function notUtf8(place: string, bytes: Uint8Array): Decoded {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = asUtf8.split('\uFFFD').length - 1;
  const sound = asUtf8.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  const offset = new TextEncoder().encode(asUtf8.slice(0, asUtf8.indexOf('\uFFFD'))).length;
  const byte = [`0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`, `${offset}`] as const;
  if (sound > broken) throw new InputRefused(place, readingRefusal('BROKEN_UTF_8', ...byte));
  const text = new TextDecoder('windows-1251').decode(bytes);
  const words = text.match(/\p{L}+/gu) ?? [];
  if (readsAsCyrillic(words) && words.filter(isCyrillic).length * 2 > words.length) {
    return { encoding: 'windows-1251', text };
  }
  throw new InputRefused(place, readingRefusal('UNKNOWN_ENCODING', ...byte));
}

/** Whether the words of a text read as windows-1251 are Russian or Ukrainian, rather than another encoding taken for it. */
export function readsAsCyrillic(words: readonly string[]): boolean {
  const foreign = words.filter((word) => !/^\p{ASCII}*$/u.test(word));
  const letters = foreign.join('').toLowerCase();
  // nearly half of what Slavic languages write, and a third of what Greek becomes
  const common = letters.match(/[оеаинтсрві]/g)?.length ?? 0;
  return letters !== '' && foreign.every(isCyrillic) && common >= letters.length * 0.45;
}

/** Cyrillic alone, and written as words are: KOI8-R, read so, has its capitals the wrong way round. */
const isCyrillic = (word: string): boolean =>
  /^\p{Script=Cyrillic}+$/u.test(word) && (/^.\p{Ll}*$/u.test(word) || /^\p{Lu}+$/u.test(word));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;

function refuseControls(place: string, text: string): void {
  const at = text.search(CONTROL);
  if (at < 0) return;
  const before = text.slice(0, at).split('\n');
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  throw new InputRefused(
    `${place}, line ${before.length}, character ${Array.from(before.at(-1) ?? '').length + 1}`,
    readingRefusal('CONTROL_CHARACTER', `U+${code}`),
  );
}
