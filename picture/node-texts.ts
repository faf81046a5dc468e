import { strokes } from './edges/strokes.ts';
import {
  isAuthor,
  type Network,
  type NetworkFigures,
  type NetworkNode,
  narrativesReached,
  reachStateOf,
  sideOf,
} from './network.ts';
import type { Words } from './words/words.ts';

/** The line under a name: known reach and bridging of an amplifier, part and number of answers of whoever answers. */
export function figureOf(node: NetworkNode, network: Network, words: Words): string {
  if (node.figure !== undefined) return node.figure;
  if (sideOf(node) === 'answers') {
    const answers = network.edges.filter((edge) => edge.source === node.id && edge.kind in strokes);
    const rebuts = answers.some((edge) => edge.kind === 'REBUTTAL');
    const others = answers.length > 0 && answers.every((edge) => edge.kind === 'ALTERNATIVE');
    if (isAuthor(node)) return words.picture.author;
    return others ? words.picture.assessor : rebuts ? words.picture.expert : words.picture.source;
  }
  const bridged = narrativesReached(network).get(node.id) ?? 0;
  const reach = reachText(node, network, words);
  const channel = node.kind === 'Channel' ? [words.picture.channel] : [];
  const bridges = bridged > 1 ? [words.picture.bridges(bridged)] : [];
  return [reach, ...channel, ...bridges].join(' · ');
}

/** Reach in figures or in words; an unknown one is never a figure. */
export function reachText(node: NetworkNode, network: Network, words: Words): string {
  const state = reachStateOf(node, network);
  if (state === 'known')
    return node.reachKnown ? words.count(node.reach ?? 0) : words.picture.partlyKnown(words.count(node.reach ?? 0));
  return state === 'unknown' ? words.picture.reachUnknown : words.picture.uncarried;
}

/** What a box says: the picture's figures, or the entity's own where it was brought in beside the filters. */
export function figuresOf({ figures, entity }: NetworkNode): NetworkFigures {
  if (figures) return figures;
  const statements = entity.statements ?? [];
  return {
    quotes: statements.filter((each) => each.mode === 'direct' || each.channels.length > 0).length,
    paraphrases: statements.filter((each) => each.mode === 'indirect' && each.channels.length === 0).length,
    reach: entity.reach ?? { known: 0, channels: 0, unknown: [] },
    rebuttalCoverage: entity.rebuttalCoverage ?? null,
  };
}
