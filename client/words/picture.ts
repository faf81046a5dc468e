import { apart } from './apart.ts';
import { count, several } from './numbers.ts';

export const picture = {
  amplifiers: 'AMPLIFIERS',
  narratives: 'NARRATIVES',
  answers: 'ANSWERS',
  author: 'author of the document',
  expert: 'expert',
  assessor: 'expert, another assessment',
  source: 'source',
  channel: 'channel',
  reachUnknown: 'reach unknown',
  partlyKnown: (known: string) => `${known} + unknown`,
  uncarried: 'paraphrased',
  bridges: (narratives: number) => `${several(narratives, 'narrative', 'narratives')}`,
  statements: (quotes: number, paraphrases: number) =>
    [
      several(quotes, 'quote', 'quotes'),
      ...(paraphrases > 0 ? [several(paraphrases, 'paraphrase', 'paraphrases')] : []),
    ].join(', '),
  boxReach: (known: number, unknown: number) =>
    `${known > 0 || unknown === 0 ? `reach ${count(known)}` : 'reach unknown'}${unknown > 0 && known > 0 ? ` + ${count(unknown)} unknown` : ''}`,
  claimReach: (known: number, channels: number, unknown: number) =>
    channels === 0 && unknown === 0
      ? 'only reported by the analyst'
      : `${known > 0 ? `reach ${count(known)}` : 'reach unknown'}${unknown > 0 && known > 0 ? ` + ${count(unknown)} unknown` : ''}`,
  rebutted: (rebutted: number, claims: number) =>
    `${count(rebutted)} of ${several(claims, 'claim', 'claims')} rebutted`,
  open: (claims: number) => `${count(claims)} unrebutted`,
  unrebutted: 'unrebutted',
  claimed: (claim: string) => `Claimed: ${claim}`,
} as const;

export const totals = {
  heading: 'Totals of this picture',
  reach: (channels: number) => `distinct reach over ${several(channels, 'channel', 'channels')}`,
  allKnown: 'no speaker of unknown reach',
  unknown: (names: string[]) =>
    `plus ${several(names.length, 'speaker', 'speakers')} of unknown reach: ${names.map(apart).join(', ')}`,
  coverage: (rebutted: number, claims: number) => `${count(rebutted)} of ${count(claims)}`,
  rebutted: 'claims rebutted',
  byReach: (weighted: string) => `${weighted} when weighted by reach`,
  noReach: 'no known reach to weigh them by',
  widest: (speaker: string, claims: number) =>
    `widest unrebutted: ${apart(speaker)}${claims > 1 ? `, ${claims} claims` : ''}`,
  nobody: 'speaker unknown',
  topTwo: 'of known reach on two channels',
  ofChannels: (channels: number) => `the widest of ${count(channels)} with a stated reach`,
} as const;
