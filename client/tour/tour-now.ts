import { create } from 'zustand';
import { type Step, steps } from './steps.ts';

const key = 'megaphone-tour';

interface TourNow {
  /** The step that is shown; null: no tour. */
  step: Step | null;
  show: (step: Step) => void;
  /** Done or skipped: it does not start by itself again. */
  end: () => void;
}

/** Where the tour is. That it was seen is kept by the browser. */
export const useTour = create<TourNow>()((set) => ({
  step: null,
  show: (step) => set({ step }),
  end() {
    window.localStorage.setItem(key, 'seen');
    set({ step: null });
  },
}));

/** Starts the tour where somebody comes for the first time: not at a link to a view, nor for a browser that a program drives. */
export function startOnFirstVisit(): void {
  if (window.localStorage.getItem(key) !== null || window.location.search !== '' || navigator.webdriver) return;
  useTour.getState().show(steps[0]);
}
