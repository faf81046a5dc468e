import { open } from 'node:fs/promises';

/** How a file's content is packed; told from its first bytes, since names mislead. */
export type Packing = 'plain' | 'gzip' | 'zstd';

const MAGIC: [packing: Packing, bytes: number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** How the content of a file is packed. */
export async function packingOf(file: string): Promise<Packing> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const first = buffer.subarray(0, bytesRead);
    return MAGIC.find(([, bytes]) => bytes.every((byte, at) => first[at] === byte))?.[0] ?? 'plain';
  } finally {
    await handle.close();
  }
}
