import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputRefused } from '../../digest/reading/refused.ts';
import { sha256 } from '../../hashes.ts';
import { parseJson } from '../../reading/json.ts';
import { dateFormats } from '../dates.ts';

const column = z.string().min(1);
/** Feeds whose ids a table of one's own must not use. */
const TAKEN = ['euvsdisinfo', 'claimreview', 'stix'];

const shape = z.strictObject({
  /** The feed's short name, part of every id. */
  feed: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,29}$/, 'must be 2 to 30 lower-case letters, digits and hyphens')
    .refine((feed) => !TAKEN.includes(feed), {
      error: ({ input }) => `${JSON.stringify(input)} is a feed with a format of its own`,
    }),
  /** The feed's name for people. */
  title: z.string().min(1).max(200),
  kind: z.enum(['case', 'review', 'report']).default('case'),
  /** ISO 639-1, of the records' own words. */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language code such as "en"')
    .default('und'),
  licence: z.string().min(1).nullable().default(null),
  /** What separates the columns; found in the heading where it is not given. */
  delimiter: z.string().length(1).optional(),
  /** What separates several values in one cell. */
  split: z.string().min(1).optional(),
  dateFormat: z.enum(dateFormats).default('YYYY-MM-DD'),
  columns: z.strictObject({
    id: column,
    claim: column,
    url: column.optional(),
    title: column.optional(),
    date: column.optional(),
    narrative: column.optional(),
    speaker: column.optional(),
    quote: column.optional(),
    quoteUrl: column.optional(),
    channel: column.optional(),
    platform: column.optional(),
    channelUrl: column.optional(),
    followers: column.optional(),
    followersAt: column.optional(),
    countries: column.optional(),
    keywords: column.optional(),
    answer: column.optional(),
    answeredBy: column.optional(),
  }),
  /** What a speaker is: said once for all rows, since a name does not tell. */
  speakerKind: z.enum(['person', 'organization', 'collective']).default('collective'),
  answererKind: z.enum(['person', 'organization', 'collective']).default('organization'),
});

/** What the columns of a table mean. */
export interface Mapping extends z.infer<typeof shape> {
  sha256: string;
}

/** What a mapping may name a column for. */
export type Meaning = keyof Mapping['columns'];

const LARGEST = 100_000;

const NEEDS: [Meaning, Meaning][] = [
  ['platform', 'channel'],
  ['channelUrl', 'channel'],
  ['followers', 'channel'],
  ['followersAt', 'followers'],
  ['answeredBy', 'answer'],
  ['quoteUrl', 'quote'],
];

/** Reads a mapping file. @throws InputRefused where it is none, naming what is wrong in it */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputRefused(
      file,
      error.code === 'ENOENT' ? 'there is no such file.' : `cannot be read (${error.code}).`,
    );
  });
  if (text.length > LARGEST)
    throw new InputRefused(file, `has ${text.length} characters; a mapping may have ${LARGEST}.`);
  const result = shape.safeParse(parseJson(file, text));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the mapping'}: ${message}`);
    throw new InputRefused(file, `${problems.join('; ')}.`);
  }
  const { columns } = result.data;
  for (const [meaning, needs] of NEEDS) {
    if (columns[meaning] && !columns[needs])
      throw new InputRefused(file, `columns.${meaning} means nothing without columns.${needs}.`);
  }
  if (columns.answer && !columns.answeredBy)
    throw new InputRefused(file, 'columns.answer needs columns.answeredBy: somebody gave it.');
  return { ...result.data, sha256: sha256(text) };
}
