import { markingName } from '../access/marking.ts';
import type { Context } from '../reading/context.ts';
import type { Kept } from './kept.ts';
import type { SavedView, ViewGrowth, ViewNote, ViewPosition } from './saved-view.type.ts';

const listed = ['narratives', 'claims', 'actors', 'organizations', 'channels', 'countries'] as const;

/** A kept view as the API tells it, before its changes are counted. */
export type ToldView = Omit<SavedView, 'changes'> & { kept: Kept };

/** Saved views, each without the ids of what the viewer may not see: a thing may have been marked higher since. */
export async function toldViews(ids: string[] | null, { database, clearance }: Context): Promise<ToldView[]> {
  const rows = await database.read('savedViews', { ids, clearance });
  const views = rows.map(({ saved }) => toldView(saved as Kept));
  const named = [...new Set(views.flatMap(idsIn))];
  const seen = await database.read('visibleAmong', { ids: named, clearance });
  const visible = new Set(seen.map(({ id }) => String(id)));
  return views.map((view) => narrowed(view, (id) => visible.has(id)));
}

function toldView(kept: Kept): ToldView {
  const {
    id,
    name,
    about = null,
    filter,
    layout,
    positions,
    notes,
    address,
    language,
    asOf,
    by,
    marking,
    version,
  } = kept;
  const list = (value: unknown) => (value ?? []) as string[];
  return {
    ...{ id, name: String(name), about: about === null ? null : String(about), marking, version, kept },
    filter: toldFilter(String(filter)),
    ...{ expanded: list(kept.expanded), hidden: list(kept.hidden) },
    ...{ highlighted: list(kept.highlighted), spotlight: list(kept.spotlight) },
    positions: JSON.parse(String(positions)) as ViewPosition[],
    notes: (JSON.parse(String(notes)) as Partial<ViewNote>[]).map((note) => ({
      ...{ id: String(note.id), text: String(note.text) },
      ...{ node: note.node ?? null, x: note.x ?? null, y: note.y ?? null },
    })),
    ...{ grouping: String(kept.grouping ?? 'none'), opened: list(kept.opened), between: list(kept.between) },
    grown: JSON.parse(String(kept.grown ?? '[]')) as ViewGrowth[],
    ...{ layout: String(layout), address: String(address), language: String(language) },
    ...{ asOf: String(asOf), by: String(by) },
  };
}

/** The filter as a query's variables take it: a marking by its name. */
function toldFilter(json: string): object {
  const filter = JSON.parse(json) as { marking?: number };
  return filter.marking === undefined ? filter : { ...filter, marking: markingName(filter.marking) };
}

/** What the id of a group is made of: nodes of the graph, but for platforms. */
function nodesIn(id: string): string[] {
  if (!id.startsWith('group:')) return [id];
  const [, grouping, , ...key] = id.split(':');
  return grouping === 'platform'
    ? []
    : key
        .join(':')
        .split('+')
        .filter((each) => each !== '');
}

function idsIn(view: ToldView): string[] {
  const { filter, expanded, hidden, highlighted, spotlight, positions, notes, opened, grown, between, address } = view;
  const lists = listed.flatMap((field) => (filter as Record<string, string[] | undefined>)[field] ?? []);
  const placed = positions.map(({ id }) => id);
  const noted = notes.flatMap(({ node }) => node ?? []);
  const selected = new URLSearchParams(address).getAll('select');
  const chosen = [...highlighted, ...spotlight, ...between, ...grown.map(({ node }) => node), ...selected];
  return [...lists, ...expanded, ...chosen, ...noted, ...[...hidden, ...placed, ...opened].flatMap(nodesIn)];
}

/** An id in the address is left out with its parameter, as everywhere else. */
function narrowed(view: ToldView, seesNode: (id: string) => boolean): ToldView {
  if (idsIn(view).every(seesNode)) return view;
  const sees = (id: string) => nodesIn(id).every(seesNode);
  const filter = { ...(view.filter as Record<string, unknown>) };
  for (const field of listed) {
    const ids = filter[field];
    if (Array.isArray(ids)) filter[field] = ids.filter((id) => sees(String(id)));
  }
  return {
    ...view,
    filter,
    ...{ expanded: view.expanded.filter(sees), hidden: view.hidden.filter(sees) },
    ...{ highlighted: view.highlighted.filter(sees), spotlight: view.spotlight.filter(sees) },
    positions: view.positions.filter(({ id }) => sees(id)),
    ...{ opened: view.opened.filter(sees), between: view.between.filter(sees) },
    grown: view.grown.filter(({ node }) => sees(node)),
    notes: view.notes.filter(({ node }) => node === null || sees(node)),
    address: '',
  };
}
