import { apart } from './apart.ts';
import { numbersOf } from './numbers.ts';

const numbers = numbersOf('en-GB');
const { count, several } = numbers;

const claims = { one: 'claim', many: 'claims' };

function reachLine(known: number, unknown: number): string {
  const figure = known > 0 ? `reach ${count(known)}` : 'reach unknown';
  return unknown > 0 && known > 0 ? `${figure} + ${count(unknown)} unknown` : figure;
}

/** What the picture says, in English. */
export const english = {
  language: 'en' as 'en' | 'uk',
  ...numbers,
  picture: {
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
    bridges: (narratives: number) => several(narratives, { one: 'narrative', many: 'narratives' }),
    statements: (quotes: number, paraphrases: number) =>
      [
        several(quotes, { one: 'quote', many: 'quotes' }),
        ...(paraphrases > 0 ? [several(paraphrases, { one: 'paraphrase', many: 'paraphrases' })] : []),
      ].join(', '),
    boxReach: (known: number, unknown: number) =>
      known === 0 && unknown === 0 ? 'no reach counted' : reachLine(known, unknown),
    claimReach: (known: number, channels: number, unknown: number) =>
      channels === 0 && unknown === 0 ? 'only reported by the analyst' : reachLine(known, unknown),
    rebutted: (rebutted: number, all: number) => `${count(rebutted)} of ${several(all, claims)} rebutted`,
    open: (open: number) => `${count(open)} unrebutted`,
    unrebutted: 'unrebutted',
    claimed: (claim: string) => `Claimed: ${claim}`,
    beside: {
      Person: 'person',
      Organization: 'organisation',
      Collective: 'collective',
      Channel: 'channel',
      Quote: 'quote',
      Post: 'post',
      Publication: 'publication',
      CounterEvidence: 'counter-evidence',
      Country: 'country',
      Place: 'place',
      Event: 'event',
      Topic: 'topic',
      ClaimFamily: 'family of claims',
      Document: 'document',
      Note: 'note',
    } as Record<string, string>,
    besides: (shown: number, all: number) => `${count(shown)} of ${count(all)} shown`,
    undated: 'NO DATE STATED',
  },
  legend: {
    known: 'amplifier: area = known reach',
    unknown: 'reach unknown',
    uncarried: 'paraphrased only, no reach counted',
    narrative: 'narrative, share rebutted',
    claim: 'claim, as claimed',
    unrebutted: 'unrebutted claims',
    expert: 'expert',
    author: 'document’s author',
    edge: {
      AMPLIFIES: 'amplifies',
      REBUTTAL: 'rebuts',
      MOTIVE_EXPOSED: 'exposes motive',
      CONTEXT: 'gives context',
      ALTERNATIVE: 'assesses otherwise',
    },
    width: 'width = statements',
  },
  totals: {
    heading: 'Totals of this picture',
    reach: (channels: number) => `distinct reach over ${several(channels, { one: 'channel', many: 'channels' })}`,
    allKnown: 'no speaker of unknown reach',
    unknown: (names: string[]) =>
      `plus ${several(names.length, { one: 'speaker', many: 'speakers' })} of unknown reach: ${names.map(apart).join(', ')}`,
    coverage: (rebutted: number, all: number) => `${count(rebutted)} of ${count(all)}`,
    rebutted: 'claims rebutted',
    byReach: (weighted: string) => `${weighted} when weighted by reach`,
    noReach: 'no known reach to weigh them by',
    widest: (speaker: string, open: number) =>
      `widest unrebutted: ${apart(speaker)}${open > 1 ? `, ${several(open, claims)}` : ''}`,
    nobody: 'speaker unknown',
    topTwo: 'of known reach on two channels',
    ofChannels: (channels: number) => `the widest of ${count(channels)} with a stated reach`,
  },
};
