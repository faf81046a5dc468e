import type { Source } from '../reading/open-source.ts';
import { utf8 } from '../reading/utf8.ts';

/** The whole of a source as text; how large it may be says whoever opened it. */
export async function wholeText(source: Source): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of utf8(source)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
