import type { Voices } from '../voices.ts';
import { apart } from './apart.ts';
import { numbersOf } from './numbers.ts';

const numbers = numbersOf('en-GB');
const { count, several } = numbers;

const claims = { one: 'claim', many: 'claims' };

function reachLine(known: number, unknown: number): string {
  const figure = known > 0 ? `reach ${count(known)}` : 'reach unknown';
  return unknown > 0 && known > 0 ? `${figure} + ${count(unknown)} unknown` : figure;
}

const voices = {
  speakers: { one: 'speaker', many: 'speakers' },
  channels: { one: 'channel', many: 'channels' },
  amplifiers: { one: 'amplifier', many: 'amplifiers' },
};

const unknownCount = (all: number, who: Voices): string => `plus ${several(all, voices[who])} of unknown reach`;

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
    members: (members: number) => several(members, { one: 'amplifier', many: 'amplifiers' }),
    otherGroups: 'Smaller groups',
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
      channels === 0 && unknown === 0 ? 'only reported, not quoted' : reachLine(known, unknown),
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
    undated: 'NO DATE STATED',
  },
  groups: {
    answersOf: (members: number) => `${several(members, { one: 'who answers', many: 'who answer' })}`,
    notStated: {
      narrative: 'No narrative',
      country: 'Country not stated',
      platform: 'Platform not stated',
      organization: 'Organisation not stated',
    },
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
    group: 'group: several together',
    relation: 'another relationship',
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
    unknownCount,
    unknown: (names: string[], all: number, who: Voices) =>
      `${unknownCount(all, who)}: ${names.map(apart).join(', ')}${all > names.length ? ` and ${count(all - names.length)} more` : ''}`,
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
  shown: {
    none: 'All narratives, nothing filtered',
    only: 'Shown:',
    narratives: 'narrative',
    claims: 'claim',
    actors: 'actor',
    organizations: 'organisation',
    channels: 'channel',
    countries: 'about',
    platforms: 'platform',
    role: 'role',
    roles: { AMPLIFIER: 'amplifiers', EXPERT: 'experts', AUTHOR: 'authors', SUBJECT: 'subjects' },
    rebutted: { yes: 'rebutted claims only', no: 'unrebutted claims only' },
    from: (day: string) => `published on ${day} or later`,
    until: (day: string) => `published on ${day} or earlier`,
    minWeight: (statements: number) => `at least ${several(statements, { one: 'statement', many: 'statements' })}`,
    reach: (least: number, most: number | null, unknown: boolean) =>
      `stated reach of ${count(least)} ${most === null ? 'or more' : `to ${count(most)}`}${unknown ? ', or unknown' : ''}`,
    marking: (marking: string) => `nothing above ${marking}`,
    hidden: (nodes: number) => `${several(nodes, { one: 'node', many: 'nodes' })} hidden by hand`,
    brought: (nodes: number) => `${several(nodes, { one: 'node', many: 'nodes' })} brought in by hand`,
    grouped: {
      narrative: 'grouped by narrative',
      country: 'grouped by country',
      platform: 'grouped by platform',
      organization: 'grouped by organisation',
    },
    way: (from: string, to: string) => `the way from ${apart(from)} to ${apart(to)}`,
  },
  caption: {
    evidence: (statements: number, answers: number) =>
      `Behind the lines: ${several(statements, { one: 'statement', many: 'statements' })}${answers > 0 ? ` and ${several(answers, { one: 'piece', many: 'pieces' })} of counter-evidence` : ''}.`,
    unknownReach: (names: string[], who: Voices) =>
      `${several(names.length, voices[who])} with no stated reach: ${names.map(apart).join(', ')}.`,
    noUnknown: 'Every speaker with a channel has a stated reach.',
    undated: (statements: number) => `${several(statements, { one: 'statement', many: 'statements' })} without a date.`,
    paraphrased: (speakers: number) =>
      `${several(speakers, { one: 'speaker', many: 'speakers' })} only paraphrased, counted with no reach.`,
    source: (title: string, published: string | null, hash: string) =>
      `${apart(title)} (${published ?? 'no date stated'}; SHA-256 ${hash})`,
    sources: (sources: string[], more: number) =>
      `${sources.length + more === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}${more > 0 ? `; and ${several(more, { one: 'more document', many: 'more documents' })}` : ''}.`,
    noSources: 'No document stands behind this picture.',
    asOf: (time: string) => `Data as of ${time}`,
    notes: 'Notes',
    highlighted: 'marked by the analyst',
    claimsAreNotFacts: 'Claims are shown as they are made; none is stated as a fact.',
  },
  paper: {
    briefing: 'Briefing',
    findings: 'Key findings',
    quotes: 'What is quoted, word for word',
    quotesOfAnswers: 'What answers it, word for word',
    sources: 'Sources',
    gone: 'The view of this page was removed, or may not be shown here.',
    open: 'Open this view',
    page: (page: number, pages: number) => `Page ${count(page)} of ${count(pages)}`,
    row: (file: string | null, row: number) => `row ${count(row)} of ${file === null ? 'an archive' : apart(file)}`,
    place: (title: string, line: number | null, start: number, end: number) =>
      `${apart(title)}${line === null ? '' : `, line ${line}`}, characters ${start} to ${end}`,
    amplifiers: (speakers: number, statements: number) =>
      `${several(speakers, { one: 'speaker amplifies', many: 'speakers amplify' })} these narratives in ${several(statements, { one: 'statement', many: 'statements' })}.`,
    reach: (known: number, channels: number, unknown: number) =>
      `The stated reach is at most ${count(known)} followers over ${several(channels, { one: 'channel', many: 'channels' })}${unknown > 0 ? `; that of ${several(unknown, { one: 'speaker', many: 'speakers' })} is unknown` : ''}.`,
    noReach: (unknown: number) =>
      `Nobody has stated a reach; that of ${several(unknown, { one: 'speaker', many: 'speakers' })} is unknown.`,
    rebutted: (rebutted: number, all: number) =>
      `${count(rebutted)} of ${several(all, claims)} ${rebutted === 1 ? 'is' : 'are'} rebutted; ${count(all - rebutted)} ${all - rebutted === 1 ? 'is' : 'are'} not.`,
    widest: (claim: string, reach: number) =>
      `The widest claim that nobody has rebutted is “${claim}”${reach > 0 ? `, with a stated reach of ${count(reach)}` : ''}.`,
    topTwo: (share: string, channels: number) =>
      `Two of ${count(channels)} channels have ${share} of the stated reach.`,
  },
};
