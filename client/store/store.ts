import { create } from 'zustand';
import { addressOf, viewOf } from './address.ts';
import type { Transition } from './transitions.ts';
import type { View } from './view.ts';

interface ViewStore {
  view: View;
  /** Whether there is a step on this page to undo, or one undone to take again. */
  canUndo: boolean;
  canRedo: boolean;
  /** Takes a step that Back undoes. */
  go: (transition: Transition) => void;
  /** Takes a step in place, for what changes with every key pressed. */
  adjust: (transition: Transition) => void;
  undo: () => void;
  redo: () => void;
}

/** Each entry of the history that is ours carries its number, so that undoing never leaves the page. */
function stepNow(): number {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'step' in state ? Number(state.step) : 0;
}

export const useView = create<ViewStore>()((set, get) => {
  let last = stepNow();
  const known = () => ({ canUndo: stepNow() > 0, canRedo: stepNow() < last });
  const step = (transition: Transition, write: 'pushState' | 'replaceState') => {
    const view = transition(get().view);
    const address = window.location.pathname + addressOf(view);
    if (address !== window.location.pathname + window.location.search) {
      const number = stepNow() + (write === 'pushState' ? 1 : 0);
      if (write === 'pushState') last = number;
      window.history[write]({ step: number }, '', address);
    }
    set({ view, ...known() });
  };
  window.addEventListener('popstate', () => {
    last = Math.max(last, stepNow());
    set({ view: viewOf(window.location.search), ...known() });
  });
  return {
    view: viewOf(window.location.search),
    ...known(),
    go: (transition) => step(transition, 'pushState'),
    adjust: (transition) => step(transition, 'replaceState'),
    undo: () => get().canUndo && window.history.back(),
    redo: () => get().canRedo && window.history.forward(),
  };
});
