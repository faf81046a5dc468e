/** What a PNG says of itself: its size in px and its text chunks. */
export function readPng(bytes: Uint8Array): { width: number; height: number; texts: Record<string, string> } {
  const png = Buffer.from(bytes);
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const name = body.subarray(0, body.indexOf(0)).toString('latin1');
    texts[name] = body.subarray(name.length + 5).toString('utf8');
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), texts };
}
