import { searchKey } from '../../../cypher/search-key.ts';

/** One canary of every kind of node, on one level: 1 GREEN to 4 RED, and 5 for what has no marking and counts as RED. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What stands in every canary's names and texts, and in no other. */
export function mark(level: Level): string {
  return `canary${level}`;
}

/** When every canary was published, first seen and asserted. */
export const DATE = '2099-01-01T00:00:00Z';

/** Labels of each kind of canary, and the word before the colon of its id. */
export const KINDS: Readonly<Record<string, string>> = {
  'Actor:Person': 'person',
  'Actor:Organization': 'organization',
  'Actor:Collective': 'collective',
  Alias: 'alias',
  Channel: 'channel',
  'Statement:Quote': 'statement:quote',
  'Statement:Post': 'statement:post',
  'Statement:Publication': 'statement:publication',
  Claim: 'claim',
  ClaimFamily: 'family',
  Narrative: 'narrative',
  CounterEvidence: 'counter',
  Country: 'country',
  Event: 'event',
  Place: 'place',
  Topic: 'topic',
  Note: 'note',
  Document: 'document',
  Section: 'section',
  ReachObservation: 'reach',
  Analyst: 'analyst',
  ImportRun: 'run',
  Proposal: 'proposal',
  ReviewStep: 'step',
};

/** The id of a canary: before all other ids of its kind, so that it would be the first of every list. */
export function canaryId(prefix: string, level: Level): string {
  return `${prefix}:0${mark(level)}`;
}

/** The ids of all canaries of a level that can be asked for. */
export function canaryIds(level: Level): string[] {
  const assertions = ['hidden', 'subject', 'document', 'edge'].map((kind) => canaryId(`assertion:${kind}`, level));
  return [...Object.values(KINDS).map((prefix) => canaryId(prefix, level)), ...assertions];
}

/** What a canary of those labels holds, its id and marking aside: each property that some kind of node has. */
export function propertiesOf(labels: string, level: Level): Record<string, unknown> {
  const text = `0 ${mark(level)} ${labels}`;
  return {
    ...{
      name: text,
      displayName: text,
      title: text,
      text,
      verbatim: text,
      gloss: text,
      paraphrase: text,
      heading: text,
    },
    ...{
      nameKey: text,
      names: [text, `${text} too`],
      roleText: text,
      orgType: text,
      handle: text,
      handleKey: text,
      resolution: text,
    },
    ...{
      searchKey: searchKey(text),
      excerpt: text,
      dateText: text,
      url: `https://${mark(level)}.example`,
      sha256: text,
    },
    ...{
      platform: mark(level),
      platformId: text,
      platformPostId: text,
      iso: `0${level}`,
      ordinal: 0,
      start: 0,
      end: 50,
    },
    ...{ count: 7_000_000 + level, mode: 'direct', status: 'open', sourceReliability: 'A', precision: 'day' },
    ...{ words: text, reason: text, place: text, fileSha256: text, by: text, action: text, number: 1, proposals: [] },
    ...KIND_OF[labels],
  };
}

/** Properties whose values the API knows by name. */
const KIND_OF: Readonly<Record<string, Record<string, unknown>>> = {
  Claim: { kind: 'explicit' },
  CounterEvidence: { kind: 'rebuttal' },
  Narrative: { level: 'narrative' },
  Event: { start: null, end: null, status: 'real' },
  Note: { kind: 'ambiguity' },
  Place: { kind: 'city' },
  Topic: { kind: 'genre' },
  Proposal: {
    ...{
      kind: 'quote',
      version: 1,
      line: 1,
      method: 'parser',
      methodVersion: '1',
      content: '{}',
      change: 'added',
      made: [],
    },
  },
};
