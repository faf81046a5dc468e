import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { FactEnds } from './fact-form.ts';
import type { Values } from './fields.ts';
import type { Known } from './known.ts';
import type { Marking } from './marking.ts';
import type { NewForm } from './new-forms.ts';

/** Which form is open: for something new, with what is known of it already, or for a correction. */
export type Opening = { make: NewForm; preset: Values } | { correct: string } | { correctFact: FactEnds };

/** Words of a document, or a reason where no document states it. */
export interface SourceDraft {
  by: 'document' | 'reason';
  document: Known | null;
  /** Code points of the document's text, the end exclusive, and the words that stand there. */
  span: { start: number; end: number; words: string } | null;
  reason: string;
}

/** What stands in a form and is not sent yet. */
export interface Draft {
  values: Values;
  source: SourceDraft;
  marking: Marking | null;
  note: string;
  /** What was being corrected when the draft was begun. */
  base: { version: number; values: Values } | null;
  /** The last wish that was sent, under its key: sent again after no answer came, it is the same wish. */
  sent: { input: string; key: string } | null;
}

interface Desk {
  opening: Opening | null;
  drafts: Record<string, Draft>;
  /** The document that words were taken from last. */
  document: Known | null;
  open(opening: Opening): void;
  close(): void;
  keep(key: string, draft: Draft): void;
  forget(key: string): void;
}

/** Drafts are kept until the browser's tab is closed, so that leaving or reloading loses nothing that was typed. */
export const useDesk = create<Desk>()(
  persist(
    (set) => ({
      opening: null,
      drafts: {},
      document: null,
      open: (opening) => set({ opening }),
      close: () => set({ opening: null }),
      keep: (key, draft) =>
        set(({ drafts, document }) => ({
          drafts: { ...drafts, [key]: draft },
          document: draft.source.document ?? document,
        })),
      forget: (key) =>
        set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== key)) })),
    }),
    {
      name: 'megaphone-desk',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ drafts, document }) => ({ drafts, document }),
    },
  ),
);

/** Under which key the draft of a form is kept: one for each thing that is made or corrected. */
export function draftKey(opening: Opening): string {
  if ('correct' in opening) return `correct ${opening.correct}`;
  if ('correctFact' in opening) return `correct ${Object.values(opening.correctFact).join(' ')}`;
  return `new ${opening.make} ${JSON.stringify(opening.preset)}`;
}

export function freshDraft(values: Values, document: Known | null): Draft {
  const source: SourceDraft = { by: 'document', document, span: null, reason: '' };
  return { values, source, marking: null, note: '', base: null, sent: null };
}
