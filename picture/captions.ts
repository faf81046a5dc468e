import type { Caption, CaptionLine } from './layout.ts';
import { type Network, type NetworkNode, sideOf } from './network.ts';
import { figureOf } from './node-texts.ts';
import { sizeOf } from './shapes.ts';
import { type Measure, types, wrap } from './type/wrap.ts';
import type { Words } from './words/words.ts';

/** Where a caption stands, seen from the node. */
export type CaptionSide = 'left' | 'right' | 'below';

const gap = 7;

/** The caption of a node that stands in no column: its name on up to two lines, and what it is. */
export function captionOf(
  node: NetworkNode,
  network: Network,
  side: CaptionSide,
  width: number,
  measure: Measure,
  words: Words,
): Caption & { lines: CaptionLine[] } {
  const name = wrap(node.label, width, 'name', 2, measure);
  const [figure = ''] = wrap(figureIn(node, network, words), width, 'figure', 1, measure);
  const latin = node.latin === undefined ? [] : wrap(node.latin, width, 'figure', 1, measure);
  const rows = [
    ...name.map((text) => ({ text, type: 'name' as const })),
    ...[...latin, figure].map((text) => ({ text, type: 'figure' as const })),
  ];
  const height = rows.reduce((sum, row) => sum + types[row.type].leading, 0);
  const radius = sizeOf(node) / 2;
  let y = side === 'below' ? radius + 3 : -height / 2;
  const lines = rows.map(({ text, type }): CaptionLine => {
    y += types[type].leading;
    const middle = Math.round(y - types[type].leading / 2);
    if (side === 'below') return { text, type, x: 0, y: middle, align: 'middle' };
    return side === 'right'
      ? { text, type, x: radius + gap, y: middle, align: 'start' }
      : { text, type, x: -radius - gap, y: middle, align: 'end' };
  });
  return {
    name: name.join(' '),
    figure,
    width: Math.max(...rows.map((row) => measure(row.text, row.type))),
    lines,
  };
}

/** The day of what is dated, in the words of the source's own exactness. */
const dayOf = (node: NetworkNode): string[] => (node.at ? [node.at.slice(0, 10)] : []);

function figureIn(node: NetworkNode, network: Network, words: Words): string {
  if (sideOf(node) !== 'beside' || node.figure !== undefined) return figureOf(node, network, words);
  const reach =
    node.kind === 'Channel' ? [node.reach === null ? words.picture.reachUnknown : words.count(node.reach)] : [];
  return [words.picture.beside[node.kind] ?? node.kind, ...reach, ...dayOf(node)].join(' · ');
}
