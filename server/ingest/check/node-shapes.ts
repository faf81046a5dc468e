import { z } from 'zod';

const text = z.string().min(1);
const nullableText = z.string().nullish();
const offset = z.number().int().nonnegative();
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T/, 'is no time');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date');
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
const admiralty = z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullish();

const id = (...kinds: string[]) =>
  z.string().regex(new RegExp(`^(${kinds.join('|')}):.`), `begins with no ${kinds.join(', ')}:`);
// 5: withdrawn
const marking = z.number().int().min(0).max(5);
const node = <T extends z.ZodRawShape>(kind: string | string[], shape: T) =>
  z.object({ id: id(...[kind].flat()), marking, ...shape });
const searchable = { searchKey: text };

/** What a node of each label must hold and of which type; Neo4j Community cannot hold it itself. */
export const NODE_SHAPES = {
  Document: node('document', {
    ...searchable,
    sha256: hash,
    title: text,
    kind: z.enum(['digest', 'case', 'review', 'report', 'postArchive']),
    text: z.string(),
    lang: text,
    licence: nullableText,
    url: nullableText,
    published: date.nullish(),
    retrievedAt: time.nullish(),
    sourceReliability: admiralty,
  }),
  Section: node('section', { ordinal: offset, start: offset, end: offset, heading: nullableText }),
  Actor: node(['person', 'organization', 'collective'], {
    ...searchable,
    name: text,
    nameKey: text,
    names: z.array(text),
    roleText: nullableText,
    candidate: z.boolean().nullish(),
  }),
  Channel: node('channel', {
    ...searchable,
    platform: text,
    platformId: text,
    displayName: text,
    handle: nullableText,
    handleKey: nullableText,
    url: nullableText,
  }),
  ReachObservation: node('reach', {
    count: offset,
    asOf: date.nullish(),
    precision: z.enum(['day', 'month', 'year', 'unknown']),
    // an archive of posts is no document: its run stands on HAD_REACH
    documentId: id('document').nullish(),
  }),
  Statement: node('statement', {
    // posts have an index of their own, and some archives hold no words
    searchKey: text.nullish(),
    text: z.string(),
    // a post that nobody has corrected by hand does without
    textHash: hash.nullish(),
    lang: text,
    publishedAt: time.nullish(),
    platform: text.nullish(),
    platformPostId: text.nullish(),
    isRepost: z.boolean().nullish(),
  }),
  CounterEvidence: node('counter', {
    ...searchable,
    text,
    kind: z.enum(['rebuttal', 'motiveExposed', 'context', 'alternative']),
    publishedAt: time.nullish(),
  }),
  Claim: node('claim', { ...searchable, text, kind: z.enum(['explicit', 'implied', 'reported', 'conceded']) }),
  ClaimFamily: node('family', { text }),
  Narrative: node('narrative', { ...searchable, title: text, level: z.enum(['meta', 'narrative', 'sub']) }),
  Event: node('event', {
    ...searchable,
    name: text,
    status: z.enum(['real', 'claimed', 'hypothetical']),
    start: date.nullish(),
    end: date.nullish(),
    precision: z.enum(['day', 'month', 'year']).nullish(),
  }),
  Country: node('country', { ...searchable, name: text, names: z.array(text), iso: z.string().length(2) }),
  Place: node('place', { ...searchable, name: text, names: z.array(text), kind: z.enum(['region', 'city']) }),
  Topic: node('topic', { ...searchable, name: text, names: z.array(text), kind: text }),
  Note: node('note', {
    kind: z.enum(['ambiguity', 'scareQuote', 'remark', 'stance']),
    text,
    status: z.enum(['open', 'settled']),
    resolution: nullableText,
  }),
  Alias: node('alias', { name: text, nameKey: text }),
  Analyst: node('analyst', { name: text }),
  ImportRun: node('run', { kind: text, startedAt: time, fileSha256: hash }),
  Proposal: node('proposal', {
    kind: text,
    status: z.enum(['open', 'accepted', 'rejected', 'postponed']),
    version: z.number().int().positive(),
    ordinal: offset,
    start: offset,
    end: offset,
    words: text,
    reason: text,
    method: z.enum(['analyst', 'parser', 'model']),
    content: text,
  }),
  ReviewStep: node('step', { number: z.number().int().positive(), action: text, by: text, at: time, change: text }),
  Assertion: node('assertion', {
    predicate: text,
    // none where an analyst gives a reason instead of words of a document
    start: offset.nullish(),
    end: offset.nullish(),
    excerpt: nullableText,
    method: z.enum(['analyst', 'parser', 'import', 'model']),
    methodVersion: text,
    confidence: z.number().min(0).max(1).nullish(),
    sourceReliability: admiralty,
    infoCredibility: z.number().int().min(1).max(6).nullish(),
    status: z.enum(['proposed', 'accepted', 'rejected', 'superseded']),
    assertedAt: time,
  }),
} as const;

export type CheckedLabel = keyof typeof NODE_SHAPES;

/** Labels a node may have beside the one it is checked by; exactly one of them where there are any. */
export const SUBLABELS: Partial<Record<CheckedLabel, string[]>> = {
  Actor: ['Person', 'Organization', 'Collective'],
  Statement: ['Quote', 'Post', 'Publication'],
};

/** Labels a node may have besides, but need not. */
export const EXTRA_LABELS: Partial<Record<CheckedLabel, string[]>> = { CounterEvidence: ['Review'] };
