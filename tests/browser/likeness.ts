import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Pixels in rows, three numbers of 0 to 255 each. */
interface Pixels {
  width: number;
  height: number;
  values: Float32Array;
}

/** How far two pictures of a screen differ, 0 to 255: as a whole, and in the block of a tenth of the height that differs most. */
export interface Difference {
  mean: number;
  worst: number;
  /** The worst block's place in the 16 by 10 of a screen, from the upper left corner. */
  at: string;
}

const compared = { width: 160, height: 100 };
const kept = { width: 320, height: 200 };
const block = 10;

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const values = Float32Array.from(
    { length: width * height * 3 },
    (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0,
  );
  return { width, height, values };
}

/** Each pixel is the mean of those that it stands for, so that no letter's edge decides. */
function reduced(from: Pixels, { width, height }: { width: number; height: number }): Pixels {
  const step = from.width / width;
  if (!Number.isInteger(step) || from.height !== height * step)
    throw new Error(`A picture of ${from.width} x ${from.height} cannot be reduced to ${width} x ${height}`);
  const values = new Float32Array(width * height * 3);
  from.values.forEach((value, at) => {
    const [c, x, y] = [at % 3, Math.floor(at / 3) % from.width, Math.floor(at / 3 / from.width)];
    const to = (Math.floor(y / step) * width + Math.floor(x / step)) * 3 + c;
    values[to] = (values[to] ?? 0) + value / (step * step);
  });
  return { width, height, values };
}

/** Each pixel with its eight neighbours, so that a letter half a pixel aside does not count. */
function blurred({ width, height, values }: Pixels): Pixels {
  const at = (x: number, y: number, c: number) =>
    values[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 3 + c] ?? 0;
  const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
  return {
    ...{ width, height },
    values: values.map((_, index) => {
      const [c, x, y] = [index % 3, Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
      return around.reduce((sum, [dx, dy]) => sum + at(x + dx, y + dy, c), 0) / around.length;
    }),
  };
}

/** A screenshot in the size in which it is kept as approved. */
export async function toKeep(png: Buffer): Promise<Buffer> {
  const { width, height, values } = reduced(await pixelsOf(png), kept);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (let at = 0; at < width * height; at++) {
    for (const c of [0, 1, 2]) image.data[at * 4 + c] = Math.round(values[at * 3 + c] ?? 0);
    image.data[at * 4 + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}

/** Compares two pictures of a screen by what stays of them from far away. */
export async function differenceOf(one: Buffer, other: Buffer): Promise<Difference> {
  const [a, b] = await Promise.all([one, other].map(async (png) => blurred(reduced(await pixelsOf(png), compared))));
  const blocks = new Map<string, number>();
  let sum = 0;
  for (let at = 0; at < compared.width * compared.height; at++) {
    const apart = Math.max(
      ...[0, 1, 2].map((c) => Math.abs((a?.values[at * 3 + c] ?? 0) - (b?.values[at * 3 + c] ?? 0))),
    );
    sum += apart;
    const [x, y] = [at % compared.width, Math.floor(at / compared.width)];
    const place = `${Math.floor(x / block) + 1}, ${Math.floor(y / block) + 1}`;
    blocks.set(place, (blocks.get(place) ?? 0) + apart / (block * block));
  }
  const [at = '', worst = 0] = [...blocks].sort((p, q) => q[1] - p[1])[0] ?? [];
  return { mean: sum / (compared.width * compared.height), worst, at };
}
