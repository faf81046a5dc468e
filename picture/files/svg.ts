import type { Facts } from '../facts.ts';
import type { Mark, Path } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { family, types } from '../type/wrap.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: marked signs escaped, and signs that XML forbids left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows none of them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const data = (steps: Path['steps']): string =>
  steps.map(([name, ...places]) => name + places.map(rounded).join(' ')).join('');

function attributes(mark: Mark): string {
  const owner = mark.owner === undefined ? '' : ` data-of="${escapeXml(mark.owner)}"`;
  const opacity = mark.opacity === undefined || mark.opacity === 1 ? '' : ` opacity="${mark.opacity}"`;
  if (mark.kind === 'text') return `${owner}${opacity} fill="${mark.colour}"`;
  const { line } = mark;
  const dash = line?.dash ? ` stroke-dasharray="${line.dash.join(' ')}"` : '';
  const stroke = line ? ` stroke="${line.colour}" stroke-width="${rounded(line.width)}"${dash}` : '';
  return `${owner}${opacity} fill="${mark.fill ?? 'none'}"${stroke}`;
}

/** A mark as an SVG element. */
export function svgOf(mark: Mark): string {
  const rest = attributes(mark);
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${rounded(mark.x)}" y="${rounded(mark.y)}" width="${rounded(mark.width)}" height="${rounded(mark.height)}" rx="${rounded(mark.radius)}"${rest}/>`;
    case 'circle':
      return `<circle cx="${rounded(mark.x)}" cy="${rounded(mark.y)}" r="${rounded(mark.radius)}"${rest}/>`;
    case 'path':
      return `<path d="${data(mark.steps)}"${rest}/>`;
    case 'text': {
      const { size, weight, style } = types[mark.type];
      const anchor = mark.align === 'start' ? '' : ` text-anchor="${mark.align}"`;
      const italic = style === 'italic' ? ' font-style="italic"' : '';
      return `<text x="${rounded(mark.x)}" y="${rounded(mark.y)}" font-size="${size}" font-weight="${weight}"${italic}${anchor}${rest}>${escapeXml(mark.text)}</text>`;
    }
  }
}

/** The families that the picture's texts ask for, the page's own first. */
export const svgFamily = family
  .split(', ')
  .map((name) => (name === 'sans-serif' ? name : `'${name}'`))
  .join(', ');

/** A scene as an SVG file: real shapes, real text. `facts` go into its metadata. */
export function svgDocument(scene: Scene, facts: Facts, style = ''): string {
  const [width, height] = [rounded(scene.width * scene.pixels), rounded(scene.height * scene.pixels)];
  const ground = scene.background === null ? '' : `<rect width="100%" height="100%" fill="${scene.background}"/>\n`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${rounded(scene.width)} ${rounded(scene.height)}" role="img" aria-labelledby="title description" font-family="${svgFamily}">
<title id="title">${escapeXml(scene.title)}</title>
<desc id="description">${escapeXml(scene.description)}</desc>
<metadata>${Object.entries(facts)
    .map(([name, value]) => `${name}: ${escapeXml(value)}`)
    .join('\n')}</metadata>
${style}${ground}${scene.marks.map(svgOf).join('\n')}
</svg>
`;
}
