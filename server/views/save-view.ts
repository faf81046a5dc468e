import { hashId } from '../ingest/hashes.ts';
import type { Context } from '../reading/context.ts';
import { authorOf } from '../writing/author.ts';
import { badInput, checkedInput } from '../writing/input-shape.ts';
import { write } from '../writing/write.ts';
import { broughtMarking } from './brought-marking.ts';
import { imprintOf } from './imprint.ts';
import { keep, keptNow } from './kept.ts';
import type { SaveViewInput } from './saved-view.input.ts';
import { keptFilter, viewPicture } from './view-picture.ts';
import { viewRefusal } from './view-refusals.ts';
import { type SavedViewWish, savedViewShape } from './view-shape.ts';

const json = (value: unknown): string => JSON.stringify(value ?? []);

/** What the graph holds of a view, apart from its id, version and whatever the picture says of itself. */
function valuesOf(wish: SavedViewWish) {
  const { name, about, expanded, hidden, highlighted, spotlight, address } = wish;
  return {
    ...{ name, about: about ?? null, address: address ?? '' },
    ...{ layout: wish.layout ?? 'reading', language: wish.language ?? 'en' },
    ...{ expanded: expanded ?? [], hidden: hidden ?? [], highlighted: highlighted ?? [], spotlight: spotlight ?? [] },
    filter: filterText(wish),
    positions: json(wish.positions),
    notes: json(wish.notes),
    ...{ grouping: wish.grouping ?? 'none', opened: wish.opened ?? [], between: wish.between ?? [] },
    grown: json(wish.grown),
  };
}

/** A filter without what it leaves open, so that the same one always has the same text. */
function filterText({ filter }: SavedViewWish): string {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * Keeps a view, and with it an imprint of the statements that its picture shows now: what is added later can then be told.
 * @throws a GraphQLError FORBIDDEN for who may not write, BAD_USER_INPUT, CONFLICT for a stale version
 */
export async function saveView(input: SaveViewInput, context: Context): Promise<string> {
  const by = authorOf(context, input.by);
  const wish = checkedInput(savedViewShape, input);
  const { database, clearance } = context;
  if ((wish.id ?? null) !== null && !wish.expectedVersion)
    throw badInput('expectedVersion', wish.expectedVersion, viewRefusal('VERSION_NEEDED'));
  const picture = await viewPicture(database, keptFilter(filterText(wish)), wish.expanded ?? [], clearance);
  const seen = { ...imprintOf(picture.statements), clearance, asOf: new Date().toISOString() };
  const brought = await broughtMarking(database, wish, clearance);
  const marking = Math.max(await picture.marking(), brought, wish.marking ?? 0);
  const outcome = await write(database, by, {
    kind: 'saveView',
    input: wish,
    async work(tx, stamp) {
      const { id, expectedVersion } = wish;
      const before = id ? await keptNow(tx, 'view', { id, expectedVersion: expectedVersion ?? 0 }) : null;
      const kept = id ?? `view:${hashId(stamp.change).slice(0, 12)}`;
      return keep(tx, 'view', kept, { ...valuesOf(wish), ...seen, by, marking }, before);
    },
  });
  return outcome.change.target;
}
