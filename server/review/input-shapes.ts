import { z } from 'zod';
import { formats } from '../ingest/digest/reading/read-document.ts';
import { address, day, nodeId, optionalText, text, writeShape } from '../writing/input-shape.ts';
import { NameRole, NewActorKind } from './proposal.enums.ts';

const run = z.string().regex(/^run:[\w-]{1,100}$/, 'is no id of an import');
const proposal = z.string().regex(/^proposal:[0-9a-f]{1,64}$/, 'is no id of a proposal');
const version = z.number().int().min(1);
const offset = z.number().int().min(0);
const role = z.enum(NameRole);

const versioned = { proposal, expectedVersion: version };
const some = <T>(one: z.ZodType<T>) => z.array(one).min(1).max(500);

const nameChoice = z
  .strictObject({
    role,
    existing: nodeId.nullish(),
    asNew: z.enum(NewActorKind).nullish(),
    name: optionalText(300),
  })
  .refine(({ existing, asNew, name }) => !existing || (!asNew && !name), 'is somebody known or somebody new, not both');

const claimChoice = z
  .strictObject({
    existing: nodeId.nullish(),
    wording: optionalText(1_000),
    kind: z.enum(['explicit', 'implied', 'reported', 'conceded']).nullish(),
  })
  .refine(({ existing, wording }) => !existing || !wording, 'is a known claim or new words, not both');

/** What the inputs of the review's mutations hold. */
export const shapes = {
  importDocument: z
    .strictObject({
      ...writeShape,
      text: z.string().nullish(),
      base64: z.base64('is no base64').nullish(),
      place: optionalText(300),
      format: z.enum(formats).nullish(),
      title: optionalText(500),
      author: optionalText(300),
      publisher: optionalText(300),
      url: address,
      published: day,
      marking: z.number().int().min(0).max(4),
      editionOf: nodeId.nullish(),
    })
    .refine((input) => (input.text == null) !== (input.base64 == null), 'needs text or base64, one of them'),
  accept: z.strictObject({
    ...writeShape,
    import: run,
    proposals: some(
      z.strictObject({
        ...versioned,
        names: z.array(nameChoice).max(10).nullish(),
        claim: claimChoice.nullish(),
        claims: z
          .array(z.union([proposal, nodeId]))
          .max(100)
          .nullish(),
        existing: nodeId.nullish(),
      }),
    ),
  }),
  decide: z.strictObject({ ...writeShape, import: run, proposals: some(z.strictObject(versioned)) }),
  edit: z.strictObject({
    ...writeShape,
    ...versioned,
    start: offset.nullish(),
    end: offset.nullish(),
    names: z
      .array(z.strictObject({ role, start: offset, end: offset }))
      .max(10)
      .nullish(),
    mode: z.enum(['direct', 'indirect', 'reported']).nullish(),
    followers: z.number().int().min(0).max(10_000_000_000).nullish(),
    ofExpert: z.boolean().nullish(),
    evidenceKind: z.enum(['rebuttal', 'motiveExposed', 'alternative', 'context']).nullish(),
    eventStatus: z.enum(['real', 'claimed', 'hypothetical']).nullish(),
    wording: text(1_000).nullish(),
  }),
  split: z.strictObject({ ...writeShape, ...versioned, at: some(offset) }),
  undoStep: z.strictObject({
    ...writeShape,
    import: run,
    step: z
      .string()
      .regex(/^step:[0-9a-f]{1,64}$/, 'is no id of a step')
      .nullish(),
  }),
  undoImport: z.strictObject({ ...writeShape, import: run, expectedVersion: version }),
};
