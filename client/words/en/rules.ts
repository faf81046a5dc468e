import { apart } from '../../../picture/words/apart.ts';
import { count, several } from './numbers.ts';

const posts = (value: number) => several(value, 'post', 'posts');
const channels = (value: number) => several(value, 'channel', 'channels');

export const rules = {
  heading: 'Rules for posts',
  whatFor: 'A rule ties posts to a claim or a narrative',
  whatForHint:
    'Say which words, hashtags or links its posts have. You see what it would tie before it does, and can take it back whole.',
  none: 'There is no rule yet.',
  newRule: 'New rule',
  correct: 'The rule',
  title: 'Name of the rule',
  titleExample: 'Posts on the pact',
  target: 'Ties its posts to',
  targetHint: 'A claim that they express, or a narrative that they are part of',
  tiesToClaim: 'Its posts express the claim',
  tiesToNarrative: 'Its posts are part of the narrative',
  terms: 'What it looks for',
  termsHint: 'One entry of each field that is filled must occur; words and phrases count as one field.',
  term: {
    words: 'Words',
    phrases: 'Phrases',
    hashtags: 'Hashtags',
    links: 'Links',
    domains: 'Hosts of links',
    languages: 'Languages',
  },
  termHints: {
    words: 'All words of an entry, in any order. A star stands for any ending. Enter ends an entry.',
    phrases: 'Words that follow one another',
    hashtags: 'With or without #',
    links: 'Whole addresses; tracking parameters do not count',
    domains: 'Every page of a host',
    languages: 'Two letters, as the archive tells it',
  },
  termExamples: {
    words: 'ukrain* weapon*',
    phrases: 'proxy war',
    hashtags: '#pact',
    links: 'https://example.org/page',
    domains: 'example.org',
    languages: 'ru',
  },
  from: 'Published on or after',
  until: 'Published on or before',
  between: (from: string | null, until: string | null) =>
    [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
  preview: 'What it would tie',
  nothingAsked: 'Fill in a word, a phrase, a hashtag, a link or a host.',
  looking: 'Looking through the posts…',
  noPreview: 'There is no preview',
  wouldTie: (found: number, of: number) => (found === 0 ? 'No post fits.' : `${posts(found)} of ${channels(of)}`),
  published: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  carriers: (shown: number, all: number) =>
    shown === all
      ? 'Its channels, each with an example'
      : `The ${count(shown)} channels with most, each with an example`,
  carried: (value: number) => posts(value),
  unknownReach: 'reach unknown',
  save: 'Save the rule',
  saveVersion: (version: number) => `Save as version ${count(version)}`,
  discard: 'Discard the changes',
  notSaved: 'The rule is not saved',
  saveFirst: 'Save what you have changed before you apply it.',
  applying: 'Applying the rule',
  apply: 'Apply it',
  applyVersion: (version: number) => `Apply version ${count(version)}`,
  takeBack: 'Take its posts back',
  stop: 'Stop',
  stopped: 'It is not done yet',
  goesOn: 'Ask again, and it goes on where it stopped.',
  running: (doing: 'apply' | 'undo', tied: number, untied: number) =>
    doing === 'apply' ? `${posts(tied)} tied so far` : `${several(untied, 'tie', 'ties')} taken back so far`,
  hasTied: (tied: number, title: string) => `“${apart(title)}” has tied ${posts(tied)}.`,
  tookBack: (title: string) => `Everything that “${apart(title)}” had tied is taken back.`,
  applied: (tied: number, version: number) => `${posts(tied)} tied by version ${count(version)}`,
  outdated: (tied: number, applied: number, version: number) =>
    `${posts(tied)} tied by version ${count(applied)}; version ${count(version)} is not applied yet`,
  halfApplied: (tied: number) => `${posts(tied)} tied, and not all that it finds`,
  notApplied: (version: number) => `Version ${count(version)}, not applied`,
  versions: 'Versions',
  takeTerms: 'Look for this again',
};
