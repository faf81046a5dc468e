import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Draft } from './draft.ts';

interface RuleDrafts {
  /** By the rule's id, or NEW. */
  drafts: Record<string, Draft>;
  change(rule: string, draft: Draft): void;
  forget(rule: string): void;
}

/** The place of a rule that has no id yet. */
export const NEW = 'new';

/** Kept until the browser's tab is closed, so that looking at a channel and coming back loses nothing that was typed. */
export const useRuleDrafts = create<RuleDrafts>()(
  persist(
    (set) => ({
      drafts: {},
      change: (rule, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [rule]: draft } })),
      forget: (rule) =>
        set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== rule)) })),
    }),
    { name: 'megaphone-rules', storage: createJSONStorage(() => sessionStorage) },
  ),
);
