import type { Core } from 'cytoscape';
import type { Palette } from '../../picture/palette.ts';
import { texts } from '../texts.ts';
import { type Caption, composePicture } from './compose.ts';

/** Hands the picture to the browser as a file to save. */
export async function savePicture(cy: Core, caption: Caption, palette: Palette): Promise<void> {
  const address = URL.createObjectURL(await composePicture(cy, caption, palette));
  const link = document.createElement('a');
  link.href = address;
  link.download = texts.page.fileName(new Date().toISOString().slice(0, 10));
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
