import { useEffect } from 'react';
import { create } from 'zustand';
import type { PictureFilter } from '../../picture/filters.ts';
import { useAnnotations } from '../annotations/use-annotations.ts';
import { client } from '../api/client.ts';
import { ChangesDocument, type KeptView, SavedViewDocument } from '../api/saved-views.ts';
import { viewOf } from '../store/address.ts';
import { groupings, layouts } from '../store/exploration.ts';
import { useView } from '../store/store.ts';
import { firstView, type View } from '../store/view.ts';

/** The saved view that the page shows, as it was when it was opened or saved. */
export type OpenedView = Pick<KeptView, 'id' | 'name' | 'about' | 'version' | 'marking'>;

interface Opened {
  opened: OpenedView | null;
  /** Statements that came since it was saved; null while that is not known. */
  news: number | null;
  /** Whether the page still says which view was opened. */
  told: boolean;
  keep: (view: OpenedView | null) => void;
  close: () => void;
}

export const useOpened = create<Opened>()((set) => ({
  opened: null,
  news: null,
  told: false,
  keep: (opened) => set({ opened, news: null, told: false }),
  close: () => set({ told: false }),
}));

/** A view that a program has saved has no address of the page: then what its filter says is opened. */
function viewOfSaved({ address, filter, expanded, hidden, layout, ...kept }: KeptView): View {
  if (address !== '') return viewOf(address);
  const { narratives, claims, actors, organizations, countries, platforms, ...rest } = filter as PictureFilter;
  const roles = (rest.roles ?? []).filter((role) => role !== 'SUBJECT');
  const day = (time: string | null | undefined) => time?.slice(0, 10) ?? null;
  const list = (ids: readonly string[] | null | undefined) => [...(ids ?? [])];
  const { reach } = rest;
  return {
    ...firstView,
    ...{ narratives: list(narratives), claims: list(claims), actors: list(actors), roles },
    ...{ organizations: list(organizations), countries: list(countries), platforms: list(platforms) },
    ...{
      from: day(rest.from),
      until: day(rest.until),
      marking: rest.marking ?? null,
      minWeight: rest.minWeight ?? null,
    },
    reach: reach ? { least: reach.least, most: reach.most ?? null, unknown: reach.unknown ?? true } : null,
    rebutted: typeof rest.rebutted === 'boolean' ? (rest.rebutted ? 'yes' : 'no') : 'any',
    ...{ expanded, hidden, opened: kept.opened, grown: kept.grown, between: kept.between },
    layout: layouts.find((each) => each === layout) ?? 'reading',
    grouping: groupings.find((each) => each === kept.grouping) ?? 'none',
  };
}

/** Shows a saved view; false where there is none that the viewer may see. */
export async function openView(id: string, show: (step: () => View) => void): Promise<boolean> {
  const { data } = await client.query(SavedViewDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  const saved = data?.savedView;
  if (!saved) return false;
  show(() => viewOfSaved(saved));
  const { highlighted, spotlight } = saved;
  const notes = saved.notes.map(({ id: note, text, node, x, y }) => ({ id: note, text, node, x, y }));
  useAnnotations.getState().put({ notes, highlighted, spotlight });
  useOpened.setState({ opened: saved, news: null, told: true });
  const { data: since } = await client.query(ChangesDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
  const news = since?.savedView?.changes.newStatements ?? null;
  if (useOpened.getState().opened?.id === id) useOpened.setState({ news });
  return true;
}

const asked = new URLSearchParams(window.location.search).get('saved');

/** Opens the view that a link /?saved=ID names. */
export function useSavedLink(): void {
  const adjust = useView((store) => store.adjust);
  useEffect(() => {
    if (asked) void openView(asked, adjust);
  }, [adjust]);
}
