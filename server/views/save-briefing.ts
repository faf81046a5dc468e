import { z } from 'zod';
import { languages } from '../../picture/words/words.ts';
import { hashId } from '../ingest/hashes.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { badInput, checkedInput, text, writeShape } from '../writing/input-shape.ts';
import { write } from '../writing/write.ts';
import type { SaveBriefingInput } from './briefing.type.ts';
import { keep, keptNow } from './kept.ts';
import { toldViews } from './told-view.ts';
import { viewRefusal } from './view-refusals.ts';

const briefingShape = z.strictObject({
  ...writeShape,
  id: z
    .string()
    .regex(/^briefing:[0-9a-f]{12}$/, 'is no id of a briefing')
    .nullish(),
  expectedVersion: z.number().int().min(1).nullish(),
  title: text(160),
  language: z.enum(languages).nullish(),
  pages: z
    .array(
      z.strictObject({
        view: z.string().max(40),
        headline: text(200),
        findings: z.array(text(300)).max(3),
      }),
    )
    .min(1)
    .max(20),
});

/**
 * Keeps a briefing of views that the writer may see; it is marked as narrowly as the narrowest of them.
 * @throws a GraphQLError FORBIDDEN for who may not write, BAD_USER_INPUT, CONFLICT for a stale version
 */
export async function saveBriefing(input: SaveBriefingInput, context: Context): Promise<string> {
  const by = authorOf(context, input.by);
  const wish = checkedInput(briefingShape, input);
  const { id, expectedVersion, title, pages, language } = wish;
  if (id && !expectedVersion) throw badInput('expectedVersion', expectedVersion, viewRefusal('VERSION_NEEDED'));
  const views = new Map(
    (
      await toldViews(
        pages.map(({ view }) => view),
        context,
      )
    ).map((view) => [view.id, view]),
  );
  for (const [at, { view }] of pages.entries())
    if (!views.has(view)) throw badInput(`pages.${at}.view`, view, viewRefusal('NO_VIEW'));
  const marking = Math.max(...[...views.values()].map((view) => view.marking));
  const outcome = await write(context.database, by, {
    kind: 'saveBriefing',
    input: wish,
    async work(tx, stamp) {
      const before = id ? await keptNow(tx, 'briefing', { id, expectedVersion: expectedVersion ?? 0 }) : null;
      const values = { title, language: language ?? 'en', pages: JSON.stringify(pages), by, marking };
      return keep(tx, 'briefing', id ?? `briefing:${hashId(stamp.change).slice(0, 12)}`, values, before);
    },
  });
  return outcome.change.target;
}
