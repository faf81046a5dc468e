import { useEffect } from 'react';
import { create } from 'zustand';
import type { PictureFilter } from '../../picture/filters.ts';
import { client } from '../api/client.ts';
import { graphql } from '../api/graphql.ts';
import { viewOf } from '../store/address.ts';
import { useView } from '../store/store.ts';
import { firstView, type View } from '../store/view.ts';

const SavedView = graphql(`query SavedLink($id: ID!) {
  savedView(id: $id) { name address filter expanded hidden changes { newStatements } }
}`);

/** The saved view that the page was opened with: its name, and what is new since. */
export const useOpened = create<{ opened: { name: string; newStatements: number } | null; close: () => void }>()(
  (set) => ({ opened: null, close: () => set({ opened: null }) }),
);

const asked = new URLSearchParams(window.location.search).get('saved');

/** A view that a program has saved has no address of the page: then what its filter says is opened. */
function viewOfSaved(saved: { address: string; filter: unknown; expanded: string[]; hidden: string[] }): View {
  if (saved.address !== '') return viewOf(saved.address);
  const filter = saved.filter as PictureFilter;
  const roles = (filter.roles ?? []).filter((role) => role !== 'SUBJECT');
  return {
    ...firstView,
    ...{ narratives: [...(filter.narratives ?? [])], countries: [...(filter.countries ?? [])], roles },
    rebutted: typeof filter.rebutted === 'boolean' ? (filter.rebutted ? 'yes' : 'no') : 'any',
    ...{ expanded: saved.expanded, hidden: saved.hidden },
  };
}

/** Opens the view that a link /?saved=ID names. */
export function useSavedLink(): void {
  const adjust = useView((store) => store.adjust);
  useEffect(() => {
    if (!asked) return;
    void client
      .query(SavedView, { id: asked })
      .toPromise()
      .then(({ data }) => {
        const saved = data?.savedView;
        if (!saved) return;
        adjust(() => viewOfSaved(saved));
        useOpened.setState({ opened: { name: saved.name, newStatements: saved.changes.newStatements } });
      });
  }, [adjust]);
}
