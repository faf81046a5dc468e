import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Language } from '../../picture/words/words.ts';
import type { BriefingEntry } from '../api/briefings.ts';

/** A page of a briefing as it is being written. */
export interface DraftPage {
  view: string;
  headline: string;
  /** Always three; empty ones are not kept. */
  findings: readonly [string, string, string];
}

/** A briefing as it is being written. */
export interface Draft {
  /** Null: not saved yet. */
  id: string | null;
  version: number | null;
  title: string;
  language: Language;
  pages: readonly DraftPage[];
}

interface Drafted {
  draft: Draft | null;
  write: (draft: Draft | null) => void;
}

/** The briefing that is being written: kept until it is closed, so that leaving or reloading loses nothing. */
export const useDrafted = create<Drafted>()(
  persist((set) => ({ draft: null, write: (draft) => set({ draft }) }), {
    name: 'megaphone-briefing',
    storage: createJSONStorage(() => sessionStorage),
  }),
);

const three = ([a = '', b = '', c = '']: readonly string[]): DraftPage['findings'] => [a, b, c];

export const draftOf = ({ id, version, title, language, pages }: BriefingEntry): Draft => ({
  ...{ id, version, title, language: language === 'uk' ? 'uk' : 'en' },
  // a page whose view is gone cannot be kept again
  pages: pages.flatMap(({ view, headline, findings }) =>
    view ? [{ view: view.id, headline, findings: three(findings) }] : [],
  ),
});

export const newDraft = (language: Language): Draft => ({ id: null, version: null, title: '', language, pages: [] });
export const newPage = (view: string, name: string): DraftPage => ({ view, headline: name, findings: ['', '', ''] });
