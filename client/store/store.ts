import { create } from 'zustand';
import { addressOf, viewOf } from './address.ts';
import type { Transition } from './transitions.ts';
import type { View } from './view.ts';

interface ViewStore {
  view: View;
  /** Takes a step that Back undoes. */
  go: (transition: Transition) => void;
  /** Takes a step in place, for what changes with every key pressed. */
  adjust: (transition: Transition) => void;
}

export const useView = create<ViewStore>()((set, get) => {
  const step = (transition: Transition, write: 'pushState' | 'replaceState') => {
    const view = transition(get().view);
    const address = window.location.pathname + addressOf(view);
    if (address !== window.location.pathname + window.location.search) window.history[write](null, '', address);
    set({ view });
  };
  window.addEventListener('popstate', () => set({ view: viewOf(window.location.search) }));
  return {
    view: viewOf(window.location.search),
    go: (transition) => step(transition, 'pushState'),
    adjust: (transition) => step(transition, 'replaceState'),
  };
});
