import { z } from 'zod';
import type { Note } from '../../picture/annotations.ts';
import { markings } from '../../picture/answer.ts';
import type { PictureFilter } from '../../picture/filters.ts';
import type { SavedViewData } from '../../picture/saved-view.ts';
import { formats } from '../../picture/scene/frame.ts';
import { backgrounds } from '../../picture/scene/scene.ts';
import { languages } from '../../picture/words/words.ts';
import { viewShape } from '../views/view-shape.ts';
import { fileFormats } from './file-format.ts';

const marking = z.enum(markings).nullish();

/** A view that is not saved: as SaveViewInput, its markings by name. */
const unsaved = z
  .strictObject({ ...viewShape, filter: z.looseObject({}).nullish(), marking })
  .transform((view): SavedViewData => {
    const { layout, language, grouping, notes } = view;
    return {
      id: '',
      ...{ name: view.name, about: view.about ?? null, filter: (view.filter ?? {}) as PictureFilter },
      ...{ expanded: view.expanded ?? [], hidden: view.hidden ?? [], layout: layout ?? 'reading' },
      ...{ positions: view.positions ?? [], highlighted: view.highlighted ?? [], spotlight: view.spotlight ?? [] },
      ...{ language: language ?? 'en', marking: view.marking ?? 'CLEAR', grouping: grouping ?? 'none' },
      ...{ opened: view.opened ?? [], grown: view.grown ?? [], between: view.between ?? [] },
      notes: (notes ?? []).map(({ id, text, node, x, y }): Note => {
        return { id, text, node: node ?? null, x: x ?? null, y: y ?? null };
      }),
    };
  });

/** What is sent to `/pictures`: a PictureOrder as JSON. */
export const orderShape = z.strictObject({
  view: z.union([z.string().regex(/^(view|briefing):[0-9a-f]{12}$/, 'is no id of a view or a briefing'), unsaved]),
  format: z.enum(fileFormats),
  size: z.enum(formats),
  times: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  background: z.enum(backgrounds),
  language: z.enum(languages).nullable(),
  latin: z.boolean().default(false),
  asOf: z.iso.datetime(),
  origin: z.url({ protocol: /^https?$/ }).max(300),
});
