import { isAuthor, type Network, type ReachState, reachStateOf, sideOf } from '../canvas/network.ts';
import { texts } from '../texts.ts';

export interface LegendEntry {
  glyph: string;
  label: string;
}

const edgeOrder = ['AMPLIFIES', 'REBUTTAL', 'MOTIVE_EXPOSED', 'CONTEXT', 'ALTERNATIVE'] as const;

/** Exactly what is drawn: a sign that the picture does not hold is not explained. */
export function legendOf(network: Network): LegendEntry[] {
  const drawn = (side: string) => network.nodes.filter((node) => sideOf(node) === side);
  const [amplifiers, middle, answers] = [drawn('amplifiers'), drawn('middle'), drawn('answers')];
  const reaches = (state: ReachState) => amplifiers.some((node) => reachStateOf(node, network) === state);
  const open = middle.some((node) =>
    node.kind === 'Claim'
      ? node.entity.rebutted === false
      : (node.entity.rebuttalCoverage?.claims ?? 0) > (node.entity.rebuttalCoverage?.rebutted ?? 0),
  );
  const nodes: [boolean, string, string][] = [
    [reaches('known'), 'known', texts.legend.known],
    [reaches('unknown'), 'unknown', texts.legend.unknown],
    [reaches('uncarried'), 'uncarried', texts.legend.uncarried],
    [middle.some((node) => node.kind === 'Narrative'), 'narrative', texts.legend.narrative],
    [middle.some((node) => node.kind === 'Claim'), 'claim', texts.legend.claim],
    [open, 'unrebutted', texts.legend.unrebutted],
    [answers.some((node) => !isAuthor(node)), 'expert', texts.legend.expert],
    [answers.some(isAuthor), 'author', texts.legend.author],
  ];
  const kinds = new Set(network.edges.map((edge) => edge.kind));
  return [
    ...nodes.filter(([present]) => present).map(([, glyph, label]) => ({ glyph, label })),
    ...edgeOrder.filter((kind) => kinds.has(kind)).map((kind) => ({ glyph: kind, label: texts.legend.edge[kind] })),
    ...(network.edges.some((edge) => edge.weight > 1) ? [{ glyph: 'width', label: texts.legend.width }] : []),
  ];
}
