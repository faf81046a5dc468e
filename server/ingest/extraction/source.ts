import { z } from 'zod';

/** One reviewed answer to where an ambiguity belongs. Ids are those of the extraction. */
const ambiguityPlace = z.strictObject({
  id: z.string(),
  /** The nodes the ambiguity is about. */
  concerns: z.array(z.string()).min(1),
  /** Words of the document at which it arises, the first place where they stand. */
  at: z.string().min(1),
  status: z.enum(['open', 'settled']),
  /** Who a name may be, where the extraction names somebody from outside the document. */
  candidate: z.strictObject({ of: z.string(), name: z.string(), reason: z.string() }).optional(),
});

/** Where the ambiguities and the scare quotes of an extraction belong: `notes.json`, reviewed by hand. */
export const notePlaces = z.strictObject({
  ambiguities: z.array(ambiguityPlace),
  scareQuotes: z.array(z.strictObject({ text: z.string().min(1), concerns: z.array(z.string()).min(1) })),
});
export type AmbiguityPlace = z.infer<typeof ambiguityPlace>;
export type NotePlaces = z.infer<typeof notePlaces>;

/** What we know about a document and its extraction that stands in neither: `source.json`. */
export const sourceShape = z.strictObject({
  /** The document's part in every id made from it. */
  key: z.string().regex(/^[a-z0-9-]+$/, 'may only hold small letters, digits and hyphens'),
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256'),
  title: z.string(),
  author: z.string(),
  publisher: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  /** When the copy was fetched; null where nobody noted it. */
  retrievedAt: z.iso.datetime().nullable(),
  language: z.string(),
  licence: z.string(),
  /** Admiralty A to F; null where nobody has rated the source. */
  sourceReliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  /** TLP: 0 CLEAR to 4 RED. */
  marking: z.number().int().min(0).max(4),
  extraction: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256'),
    notes: z.string(),
    /** When these facts entered the graph. Fixed, so that every graph filled from it is the same. */
    assertedAt: z.iso.datetime(),
    methodVersion: z.string(),
    analyst: z.strictObject({ slug: z.string(), name: z.string() }),
  }),
});

export type Source = z.infer<typeof sourceShape>;
