import { type Annotations, noAnnotations } from './annotations.ts';
import { strokes } from './edges/strokes.ts';
import { isAuthor, type Network, type ReachState, reachStateOf, sideOf } from './network.ts';
import { figuresOf } from './node-texts.ts';
import { shapeOf } from './shapes.ts';
import type { Words } from './words/words.ts';

export interface LegendEntry {
  glyph: string;
  label: string;
}

const edgeOrder = ['AMPLIFIES', 'REBUTTAL', 'MOTIVE_EXPOSED', 'CONTEXT', 'ALTERNATIVE'] as const;

/** Exactly what is drawn: a sign that the picture does not hold is not explained. */
export function legendOf(network: Network, words: Words, annotations: Annotations = noAnnotations): LegendEntry[] {
  const drawn = (side: string) => network.nodes.filter((node) => node.kind !== 'Group' && sideOf(node) === side);
  const [amplifiers, middle, answers] = [drawn('amplifiers'), drawn('middle'), drawn('answers')];
  const reaches = (state: ReachState) => amplifiers.some((node) => reachStateOf(node, network) === state);
  const open = middle.some((node) =>
    node.kind === 'Claim'
      ? node.entity.rebutted === false
      : (figuresOf(node).rebuttalCoverage?.claims ?? 0) > (figuresOf(node).rebuttalCoverage?.rebutted ?? 0),
  );
  const nodes: [boolean, string, string][] = [
    [reaches('known'), 'known', words.legend.known],
    [reaches('unknown'), 'unknown', words.legend.unknown],
    [reaches('uncarried'), 'uncarried', words.legend.uncarried],
    [middle.some((node) => node.kind === 'Narrative'), 'narrative', words.legend.narrative],
    [middle.some((node) => node.kind === 'Claim'), 'claim', words.legend.claim],
    [open, 'unrebutted', words.legend.unrebutted],
    [answers.some((node) => !isAuthor(node)), 'expert', words.legend.expert],
    [answers.some(isAuthor), 'author', words.legend.author],
  ];
  const besides = new Map(
    drawn('beside').map((node) => [shapeOf(node, network), words.picture.beside[node.kind] ?? node.kind]),
  );
  const groups = network.nodes.some(({ kind }) => kind === 'Group');
  const kinds = new Set(network.edges.map((edge) => edge.kind));
  return [
    ...nodes.filter(([present]) => present).map(([, glyph, label]) => ({ glyph, label })),
    ...(groups ? [{ glyph: 'group', label: words.legend.group }] : []),
    ...[...besides].map(([glyph, label]) => ({ glyph, label })),
    ...edgeOrder.filter((kind) => kinds.has(kind)).map((kind) => ({ glyph: kind, label: words.legend.edge[kind] })),
    ...(network.nodes.some(({ id }) => annotations.highlighted.includes(id))
      ? [{ glyph: 'highlight', label: words.caption.highlighted }]
      : []),
    ...([...kinds].some((kind) => !(kind in strokes)) ? [{ glyph: 'RELATION', label: words.legend.relation }] : []),
    ...(network.edges.some((edge) => edge.weight > 1) ? [{ glyph: 'width', label: words.legend.width }] : []),
  ];
}
