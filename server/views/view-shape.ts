import { z } from 'zod';
import { longestNote } from '../../picture/annotations.ts';
import { groupings } from '../../picture/exploration.ts';
import { languages } from '../../picture/words/words.ts';
import { correctionShape, nodeId, optionalText, text, writeShape } from '../writing/input-shape.ts';

const many = (most: number) => z.array(nodeId).max(most).nullish();
const far = z.number().finite().min(-100_000).max(100_000);
const thousandth = z.number().min(0).max(1000).nullish();

const day = z.union([z.date(), z.string()]).nullish();

/** A NetworkFilter as it is kept. */
const filter = z
  .strictObject({
    ...{ narratives: many(200), claims: many(200), actors: many(200), organizations: many(200) },
    ...{ channels: many(200), countries: many(200) },
    roles: z.array(z.string().max(20)).max(4).nullish(),
    platforms: z.array(z.string().max(60)).max(50).nullish(),
    ...{ from: day, until: day },
    minWeight: z.number().int().min(1).nullish(),
    rebutted: z.boolean().nullish(),
    reach: z
      .strictObject({ least: z.number().int(), most: z.number().int().nullish(), unknown: z.boolean().nullish() })
      .nullish(),
    marking: z.number().int().min(0).max(4).nullish(),
  })
  .nullish();

const name = text(120);
const about = optionalText(400);

/** What a view shows, and what it says of itself. */
export const viewShape = {
  ...{ name, about, filter },
  ...{
    expanded: many(200),
    hidden: z.array(z.string().max(2_000)).max(1000).nullish(),
    highlighted: many(100),
    spotlight: many(1000),
  },
  layout: z.enum(['reading', 'force', 'layered', 'concentric', 'timeline']).nullish(),
  positions: z
    .array(z.strictObject({ id: z.string().max(2_000), x: far, y: far }))
    .max(1000)
    .nullish(),
  notes: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40),
        text: text(longestNote),
        node: nodeId.nullish(),
        ...{ x: thousandth, y: thousandth },
      }),
    )
    .max(20)
    .nullish(),
  address: z
    .string()
    .max(8_000)
    .regex(/^(\?.*)?$/s, 'must be empty or begin with a question mark')
    .nullish(),
  language: z.enum(languages).nullish(),
  marking: z.number().int().min(0).max(4).nullish(),
  grouping: z.enum(groupings).nullish(),
  opened: z.array(z.string().max(2_000)).max(200).nullish(),
  grown: z
    .array(
      z.strictObject({
        node: nodeId,
        kind: z.string().regex(/^[A-Z_]{1,40}$/, 'is no type of a relationship'),
        direction: z.enum(['OUT', 'IN']),
      }),
    )
    .max(200)
    .nullish(),
  between: many(2),
};

/** What `SaveViewInput` holds. */
export const savedViewShape = z.strictObject({
  ...writeShape,
  id: z
    .string()
    .regex(/^view:[0-9a-f]{12}$/, 'is no id of a view')
    .nullish(),
  expectedVersion: z.number().int().min(1).nullish(),
  ...viewShape,
});
export type SavedViewWish = z.infer<typeof savedViewShape>;

/** What `RenameViewInput` holds. */
export const renameShape = z.strictObject({ ...correctionShape, name, about });

/** What `RemoveInput` holds. */
export const removeShape = z.strictObject(correctionShape);
