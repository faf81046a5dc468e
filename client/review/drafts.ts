import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { VariablesOf } from '../api/graphql.ts';
import type { EditDocument, Outcome } from '../api/review.ts';
import type { Reason } from '../reasons/reason.ts';

export type ActorKind = 'PERSON' | 'ORGANIZATION' | 'COLLECTIVE';
export type ClaimKind = 'EXPLICIT' | 'IMPLIED' | 'REPORTED' | 'CONCEDED';

/** Who an analyst says that a name is: somebody known, or a new actor under a name. */
export type NameDecision = { existing: string; label: string } | { asNew: ActorKind; name: string };

/** What an analyst puts right about a proposal. */
export type Correction = Omit<
  VariablesOf<typeof EditDocument>['input'],
  'idempotencyKey' | 'by' | 'proposal' | 'expectedVersion'
>;

/** What an analyst has typed and chosen for a proposal and not sent yet. */
export interface Draft {
  names?: Record<string, NameDecision>;
  wording?: string;
  claimKind?: ClaimKind;
  /** A known claim, narrative or event. */
  existing?: { id: string; label: string } | null;
  /** The claims that counter-evidence answers. */
  claims?: { id: string; label: string }[];
  note?: string;
  correction?: Correction;
}

interface Drafts {
  drafts: Record<string, Draft>;
  /** What stays to do first, as the API tells it. */
  todo: Record<string, Reason>;
  change(proposal: string, change: Partial<Draft>): void;
  forget(proposals: readonly string[]): void;
  tellTodo(todo: Outcome['todo'], asked: readonly string[]): void;
}

/** Kept until the browser's tab is closed, so that reloading or leaving loses nothing that was typed. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      todo: {},
      change: (proposal, change) =>
        set(({ drafts }) => ({ drafts: { ...drafts, [proposal]: { ...drafts[proposal], ...change } } })),
      forget: (proposals) =>
        set(({ drafts, todo }) => ({ drafts: without(drafts, proposals), todo: without(todo, proposals) })),
      tellTodo: (told, asked) =>
        set(({ todo }) => ({
          todo: {
            ...without(todo, asked),
            ...Object.fromEntries(told.map(({ proposal, message, ...why }) => [proposal, { reason: message, ...why }])),
          },
        })),
    }),
    { name: 'megaphone-review', storage: createJSONStorage(() => sessionStorage) },
  ),
);

function without<T>(all: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
}
