import type PDFDocument from 'pdfkit';
import type { Mark, Path } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { type Face, faces } from '../type/faces.ts';
import { faceOf, widthOfText } from '../type/measure.ts';
import { types } from '../type/wrap.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** Signs that steer direction have no shape of their own, and a font without them would print a box. */
export const printable = (text: string): string => text.replaceAll(/\p{Cf}/gu, '');

/** Makes the faces known to a document by their names. */
export function registerFaces(pdf: Pdf, fontOf: (face: Face) => string | ArrayBuffer | Uint8Array): void {
  for (const face of Object.keys(faces) as Face[]) pdf.registerFont(face, fontOf(face) as string);
}

/** Paints a scene, its upper left corner at a place of the current page, `points` for one px of it. */
export function paintOnPdf(scene: Scene, pdf: Pdf, points = scene.points, x = 0, y = 0): void {
  pdf.save();
  pdf.translate(x, y).scale(points);
  if (scene.background !== null) pdf.rect(0, 0, scene.width, scene.height).fill(scene.background);
  for (const mark of scene.marks) {
    pdf.save().opacity(mark.opacity ?? 1);
    paint(mark, pdf);
    pdf.restore();
  }
  pdf.restore();
}

function paint(mark: Mark, pdf: Pdf): void {
  if (mark.kind === 'text') {
    const { size, ...type } = types[mark.type];
    const face = faceOf(type);
    const text = printable(mark.text);
    const width = mark.align === 'start' ? 0 : widthOfText(text, face, size);
    const x = mark.align === 'start' ? mark.x : mark.align === 'end' ? mark.x - width : mark.x - width / 2;
    pdf.font(face).fontSize(size).fillColor(mark.colour);
    pdf.text(text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  if (mark.kind === 'rect') pdf.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
  else if (mark.kind === 'circle') pdf.circle(mark.x, mark.y, mark.radius);
  else trace(mark.steps, pdf);
  const { fill, line } = mark;
  if (line) {
    pdf.lineWidth(line.width).strokeColor(line.colour);
    if (line.dash) pdf.dash(line.dash[0] ?? 1, { space: line.dash[1] ?? 1 });
    if (line.dash && line.dash.length > 2) pdf.addContent(`[${line.dash.join(' ')}] 0 d`);
  }
  if (fill !== null && line) pdf.fillAndStroke(fill, line.colour);
  else if (fill !== null) pdf.fill(fill);
  else if (line) pdf.stroke();
}

function trace(steps: Path['steps'], pdf: Pdf): void {
  for (const step of steps) {
    if (step[0] === 'M') pdf.moveTo(step[1], step[2]);
    else if (step[0] === 'L') pdf.lineTo(step[1], step[2]);
    else if (step[0] === 'C') pdf.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
    else pdf.closePath();
  }
}
