import type { Line, Mark, Path } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { types } from '../type/wrap.ts';

/** What painting needs of a 2D context: a browser's and @napi-rs/canvas's both have it. */
export interface Surface {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  scale(x: number, y: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  setLineDash(dash: number[]): void;
}

/** px of a PNG of a scene; `times` is 1, 2 or 4. */
export const pixelSize = (scene: Scene, times: number): { width: number; height: number } => ({
  width: Math.round(scene.width * scene.pixels * times),
  height: Math.round(scene.height * scene.pixels * times),
});

/** Paints a scene from the upper left corner; `family` is the font's name there. */
export function paintOnCanvas(scene: Scene, surface: Surface, times: number, family: string): void {
  const { width, height } = pixelSize(scene, times);
  surface.scale(width / scene.width, height / scene.height);
  if (scene.background !== null) {
    surface.fillStyle = scene.background;
    surface.fillRect(0, 0, scene.width, scene.height);
  }
  surface.textBaseline = 'alphabetic';
  for (const mark of scene.marks) {
    surface.globalAlpha = mark.opacity ?? 1;
    paint(mark, surface, family);
  }
}

function paint(mark: Mark, surface: Surface, family: string): void {
  if (mark.kind === 'text') {
    const { size, weight, style } = types[mark.type];
    surface.font = `${style} ${weight} ${size}px ${family}`;
    surface.fillStyle = mark.colour;
    surface.textAlign = mark.align === 'middle' ? 'center' : mark.align;
    surface.fillText(mark.text, mark.x, mark.y);
    return;
  }
  surface.beginPath();
  if (mark.kind === 'rect') surface.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  else if (mark.kind === 'circle') surface.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  else trace(mark.steps, surface);
  if (mark.fill !== null) {
    surface.fillStyle = mark.fill;
    surface.fill();
  }
  if (mark.line) stroke(mark.line, surface);
}

function trace(steps: Path['steps'], surface: Surface): void {
  for (const step of steps) {
    if (step[0] === 'M') surface.moveTo(step[1], step[2]);
    else if (step[0] === 'L') surface.lineTo(step[1], step[2]);
    else if (step[0] === 'C') surface.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
    else surface.closePath();
  }
}

function stroke({ colour, width, dash }: Line, surface: Surface): void {
  surface.strokeStyle = colour;
  surface.lineWidth = width;
  surface.setLineDash(dash ? [...dash] : []);
  surface.stroke();
}
