import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Facts } from '../../picture/facts.ts';
import { paintOnCanvas, pixelSize } from '../../picture/files/paint-canvas.ts';
import { withFacts } from '../../picture/files/png-text.ts';
import type { Scene } from '../../picture/scene/scene.ts';
import { type Face, faces } from '../../picture/type/faces.ts';
import { fontFile } from './font-files.ts';

const family = 'Megaphone Noto Sans';

let registered = false;

/** Each weight and style goes under one family, as the font's own tables say. */
function registerFonts(): void {
  if (registered) return;
  for (const face of Object.keys(faces) as Face[]) GlobalFonts.registerFromPath(fontFile(face), family);
  registered = true;
}

/** A scene as a PNG of 1, 2 or 4 times its size. */
export function pngOf(scene: Scene, facts: Facts, times: number): Uint8Array {
  registerFonts();
  const { width, height } = pixelSize(scene, times);
  const canvas = createCanvas(width, height);
  paintOnCanvas(scene, canvas.getContext('2d') as never, times, `'${family}'`);
  return withFacts(canvas.toBuffer('image/png'), facts);
}
