import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { VariablesOf } from '../../api/graphql.ts';
import type { EditDocument, Outcome } from '../../api/review.ts';
import type { Reason } from '../../reasons/reason.ts';
import type { Narrowing } from './narrowing.ts';

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

/** Why a proposal could not be accepted yet, and of which kind that is. */
export type Stays = Reason & Pick<Outcome['todo'][number], 'code'>;

/** Where an analyst is in the queue of an import, and what its list shows. */
export interface Place {
  at: string | null;
  narrowing: Narrowing;
}

interface Drafts {
  drafts: Record<string, Draft>;
  /** By proposal: what stays to do first, as the API tells it. */
  todo: Record<string, Stays>;
  /** By step: the drafts that went into it, so that undoing it gives them back. */
  sent: Record<string, Record<string, Draft>>;
  /** By import. */
  places: Record<string, Place>;
  change(proposal: string, change: Partial<Draft>): void;
  /** These proposals are decided by a step: what was typed for them is done with, unless it is undone. */
  settle(step: string | null, proposals: readonly string[]): void;
  giveBack(step: string): void;
  stand(run: string, place: Place): void;
  tellTodo(todo: Outcome['todo'], asked: readonly string[]): void;
}

/** Kept until the browser's tab is closed, so that reloading or leaving loses neither the place nor what was typed. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      drafts: {},
      todo: {},
      sent: {},
      places: {},
      change: (proposal, change) =>
        set(({ drafts }) => ({ drafts: { ...drafts, [proposal]: { ...drafts[proposal], ...change } } })),
      settle: (step, proposals) =>
        set(({ drafts, todo, sent }) => ({
          drafts: without(drafts, proposals),
          todo: without(todo, proposals),
          sent: step === null ? sent : { ...sent, [step]: only(drafts, proposals) },
        })),
      giveBack: (step) =>
        set(({ drafts, sent }) => ({ drafts: { ...sent[step], ...drafts }, sent: without(sent, [step]) })),
      stand: (run, place) => set(({ places }) => ({ places: { ...places, [run]: place } })),
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

function only<T>(all: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
