import { z } from 'zod';

/** Start and end in code points, as the extraction writes a span. */
export const span = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);
const words = z.array(z.string().min(1));

export const person = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  aliases: words.min(1),
  role: z.string().nullable(),
  roleInText: z.boolean(),
  stance: z.string(),
  note: z.string().optional(),
});

export const organization = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  aliases: words.min(1),
  type: z.string().min(1),
  expansion: z.string().optional(),
  note: z.string().optional(),
});

const attributionLine = z.strictObject({ text: z.string(), span, line: z.number().int() });

export const account = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  followers: z.number().int().nonnegative().nullable(),
  platform: z.string().nullable(),
  platformNote: z.string().nullable(),
  asOf: z.string().nullable(),
  attributionLines: z.array(attributionLine).min(1),
  operator: z.string().nullable(),
  operatorRelation: z.string(),
  note: z.string().optional(),
});

export const country = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  aliases: words,
  adjectives: words,
  iso: z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166 code of two letters'),
  note: z.string().optional(),
});

export const place = z.strictObject({ id: z.string(), name: z.string().min(1), aliases: words });

export const otherEntity = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  type: z.string().min(1),
  aliases: words,
});

export const event = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  evidence: z.string(),
  span,
  section: z.string(),
  dateText: z.string().optional(),
  date: z.string().optional(),
  dateNote: z.string().optional(),
  partOf: z.string().optional(),
  status: z.string(),
});

export const mention = z.strictObject({ entity: z.string(), text: z.string(), span, section: z.string() });
