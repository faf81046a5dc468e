import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputRefused } from '../digest/reading/refused.ts';
import { parseJson } from '../reading/json.ts';

/** The archives whose columns are known. */
export const formats = ['ira', 'cooRTweet', 'csv'] as const;
export type Format = (typeof formats)[number];

const column = z.string().min(1);

const shape = z.strictObject({
  /** The platform of every post, or the column that names it: the same id on two platforms is two posts. */
  platform: z.union([z.string().min(1), z.strictObject({ column })]),
  /** How `publishedAt` is written. Times without a zone are taken for UTC. */
  time: z.enum(['iso', 'unixSeconds', 'unixMilliseconds']).default('iso'),
  delimiter: z.string().length(1).optional(),
  columns: z.strictObject({
    /** The platform's own id of the post, or several columns that make one where the archive has none. */
    post: z.union([column, z.array(column).min(1)]),
    channel: column,
    publishedAt: column,
    text: column.optional(),
    handle: column.optional(),
    displayName: column.optional(),
    lang: column.optional(),
    followers: column.optional(),
    url: column.optional(),
    /** 1, true, yes, t or y where the post repeats another one. */
    isRepost: column.optional(),
    /** The id of the post that is repeated, on the same platform. */
    repostOf: column.optional(),
    /** What the post shares, where the archive says so itself. */
    object: column.optional(),
  }),
  /** What `object` holds. */
  objectKind: z.enum(['post', 'url', 'hashtag', 'text', 'image']).default('post'),
});

/** Which column of an archive holds what. */
export type Mapping = z.infer<typeof shape>;

const IRA: Mapping = {
  platform: 'twitter',
  time: 'iso',
  delimiter: ',',
  objectKind: 'post',
  columns: {
    // the archive has no ids; the counts of following, followers and updates tell two posts of one minute apart
    post: ['author_id', 'publish_date', 'content', 'following', 'followers', 'updates', 'post_type'],
    channel: 'author_id',
    publishedAt: 'publish_date',
    text: 'content',
    handle: 'author_id',
    lang: 'language',
    followers: 'followers',
    isRepost: 'retweet',
  },
};

const COORTWEET: Mapping = {
  platform: 'twitter',
  time: 'unixSeconds',
  delimiter: ',',
  objectKind: 'post',
  columns: {
    post: 'content_id',
    channel: 'account_id',
    publishedAt: 'timestamp_share',
    object: 'object_id',
  },
};

/** The mapping of a format that is known. */
export const PRESETS: Record<Exclude<Format, 'csv'>, Mapping> = { ira: IRA, cooRTweet: COORTWEET };

/** Reads a mapping file. @throws InputRefused naming each member that is wrong */
export function readMapping(file: string): Mapping {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputRefused(file, `cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  return checkMapping(file, parseJson(file, text));
}

/** @throws InputRefused naming each member that is wrong; `place` is what it is called in messages */
export function checkMapping(place: string, value: unknown): Mapping {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'the mapping'}: ${issue.message}`);
  throw new InputRefused(place, `is no mapping. ${problems.join('; ')}.`);
}

/** Every column that a mapping names, each once. */
export function columnsOf({ platform, columns }: Mapping): string[] {
  const named = Object.values(columns).flat();
  if (typeof platform !== 'string') named.push(platform.column);
  return [...new Set(named)];
}
