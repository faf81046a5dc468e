import type { Network, NetworkNode } from '../../picture/network.ts';
import { sideOf } from '../../picture/network.ts';
import { figureOf } from '../../picture/node-texts.ts';
import { texts } from '../texts.ts';

/** The picture in a sentence, for those who do not see it. */
export function summaryOf(network: Network): string {
  const of = (side: string) => network.nodes.filter((node) => sideOf(node) === side).length;
  return texts.explore.summary(of('amplifiers'), of('middle'), of('answers'), of('beside'), network.edges.length);
}

function whatIs(node: NetworkNode, network: Network): string {
  if (node.figure !== undefined) return node.figure;
  const side = sideOf(node);
  if (side === 'middle') return texts.kinds[node.kind as keyof typeof texts.kinds];
  return side === 'beside' ? (texts.picture.beside[node.kind] ?? node.kind) : figureOf(node, network, texts);
}

/** A node in a sentence: its name, what it is, and what it is joined to. */
export function sentenceOf(id: string, network: Network): string {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const node = nodes.get(id);
  if (!node) return '';
  const joined = new Set(
    network.edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  );
  const names = [...joined].flatMap((other) => nodes.get(other)?.label ?? []);
  return texts.explore.node(node.label, whatIs(node, network), names);
}
