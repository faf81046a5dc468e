import { count, texts } from '../texts.ts';
import { isAuthor, type Network, type NetworkNode, narrativesReached, reachStateOf, sideOf } from './network.ts';

/** The line under a name: known reach and bridging of an amplifier, part and number of answers of whoever answers. */
export function figureOf(node: NetworkNode, network: Network): string {
  if (sideOf(node) === 'answers') {
    const answers = network.edges.filter((edge) => edge.source === node.id);
    const rebuts = answers.some((edge) => edge.kind === 'REBUTTAL');
    const others = answers.length > 0 && answers.every((edge) => edge.kind === 'ALTERNATIVE');
    if (isAuthor(node)) return texts.picture.author;
    return others ? texts.picture.assessor : rebuts ? texts.picture.expert : texts.picture.source;
  }
  const bridged = narrativesReached(network).get(node.id) ?? 0;
  const reach = reachText(node, network);
  const channel = node.kind === 'Channel' ? [texts.picture.channel] : [];
  const bridges = bridged > 1 ? [texts.picture.bridges(bridged)] : [];
  return [reach, ...channel, ...bridges].join(' · ');
}

/** Reach in figures or in words; an unknown one is never a figure. */
export function reachText(node: NetworkNode, network: Network): string {
  const state = reachStateOf(node, network);
  if (state === 'known')
    return node.reachKnown ? count(node.reach ?? 0) : texts.picture.partlyKnown(count(node.reach ?? 0));
  return state === 'unknown' ? texts.picture.reachUnknown : texts.picture.uncarried;
}

/** Words printed and words paraphrased in a narrative, without what the analyst only reports. */
export function statementsOf(node: NetworkNode): { quotes: number; paraphrases: number } {
  const statements = node.entity.statements ?? [];
  return {
    quotes: statements.filter((each) => each.mode === 'direct' || each.channels.length > 0).length,
    paraphrases: statements.filter((each) => each.mode === 'indirect' && each.channels.length === 0).length,
  };
}
