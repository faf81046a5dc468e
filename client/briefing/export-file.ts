import type { PictureData } from '../../picture/answer.ts';
import { factsOf } from '../../picture/facts.ts';
import { paintOnCanvas, pixelSize, type Surface } from '../../picture/paint-canvas.ts';
import { withFacts } from '../../picture/png-text.ts';
import { pictureQuery } from '../../picture/query.ts';
import { type Drawn, pictureOf, type SavedViewData } from '../../picture/saved-view.ts';
import { type Scene, sceneOf } from '../../picture/scene/scene.ts';
import { svgDocument } from '../../picture/svg.ts';
import { faces } from '../../picture/type/faces.ts';
import { client } from '../api/client.ts';
import { variablesNow } from './view-now.ts';

const family = "'Noto Sans Variable', 'Noto Sans', sans-serif";

/** Draws a view into a file, from data that are asked for now, and hands it to the browser to save. */
export async function exportFile(
  view: SavedViewData,
  drawn: Drawn,
  file: 'png' | 'svg',
  times: number,
): Promise<Scene> {
  const { data, error } = await client
    .query<PictureData>(pictureQuery, variablesNow(view), { requestPolicy: 'network-only' })
    .toPromise();
  if (!data) throw error ?? new Error('no answer');
  const input = pictureOf(view, data, drawn);
  const scene = sceneOf(input);
  const facts = factsOf(input.answer, input.caption);
  if (file === 'svg') download(new Blob([svgDocument(scene, facts)], { type: 'image/svg+xml' }), view.name, file);
  else {
    const png = withFacts(await pngOf(scene, times), facts);
    download(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }), view.name, file);
  }
  return scene;
}

async function pngOf(scene: Scene, times: number): Promise<Uint8Array> {
  const sample = scene.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');
  const fonts = Object.values(faces).map(({ weight, style }) => `${style} ${weight} 13px ${family}`);
  await Promise.all(fonts.map((font) => document.fonts.load(font, sample)));
  const canvas = Object.assign(document.createElement('canvas'), pixelSize(scene, times));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  paintOnCanvas(scene, context as Surface, times, family);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be written');
  return new Uint8Array(await blob.arrayBuffer());
}

function download(blob: Blob, name: string, ending: string): void {
  const address = URL.createObjectURL(blob);
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${plain || 'megaphone'}.${ending}`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
