import { z } from 'zod';
import { InputRefused } from '../../digest/reading/refused.ts';
import { bounds } from '../bounds.ts';
import { tooMany } from '../table-rows.ts';

const id = z.string().regex(/^[a-z0-9-]+--[0-9a-f-]{36}$/, 'is no STIX identifier');
const texts = z.array(z.string()).default([]);

const object = z.looseObject({
  id,
  type: z.string().min(1),
  revoked: z.boolean().default(false),
  object_marking_refs: z.array(z.string()).default([]),
  granular_markings: z.array(z.unknown()).default([]),
  name: z.string().optional(),
  description: z.string().optional(),
  aliases: texts,
  // what single types have
  channel_types: texts,
  identity_class: z.string().optional(),
  country: z.string().optional(),
  x_opencti_location_type: z.string().optional(),
  title: z.string().optional(),
  content: z.string().optional(),
  url: z.string().optional(),
  publication_date: z.string().optional(),
  value: z.string().optional(),
  abstract: z.string().optional(),
  explanation: z.string().optional(),
  opinion: z.string().optional(),
  object_refs: texts,
  relationship_type: z.string().optional(),
  source_ref: id.optional(),
  target_ref: id.optional(),
});

const bundle = z.looseObject({ type: z.literal('bundle'), objects: z.array(z.unknown()).min(1) });

/** A STIX object, as far as this reads it; what else it has is kept in its record. */
export type StixObject = z.infer<typeof object>;

/** A STIX object and where it stands in the bundle. */
export interface PlacedObject {
  place: string;
  object: StixObject;
}

/** The objects of a bundle, each once. @throws InputRefused where it is none, or an id stands for two different objects */
export function objectsOf(file: string, content: unknown): Map<string, PlacedObject> {
  const read = bundle.safeParse(content);
  if (!read.success) throw new InputRefused(file, `is no STIX bundle: ${issues(read.error)}.`);
  if (read.data.objects.length > bounds.records) throw tooMany(file);
  const objects = new Map<string, PlacedObject>();
  read.data.objects.forEach((item, at) => {
    const place = `${file}, objects[${at}]`;
    const parsed = object.safeParse(item);
    if (!parsed.success) throw new InputRefused(place, `${issues(parsed.error)}.`);
    const before = objects.get(parsed.data.id);
    if (before && JSON.stringify(before.object) !== JSON.stringify(parsed.data)) {
      throw new InputRefused(place, `${parsed.data.id} stands already at ${before.place}, and says something else.`);
    }
    if (!before) objects.set(parsed.data.id, { place, object: parsed.data });
  });
  return objects;
}

function issues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ');
}
