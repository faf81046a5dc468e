import { create } from 'zustand';

const key = 'megaphone-transliteration';

/** Whether Cyrillic names have Latin letters beside them: the reader's choice, kept by the browser. */
export const useTransliteration = create<{ on: boolean; turn: (on: boolean) => void }>()((set) => ({
  on: window.localStorage.getItem(key) === 'on',
  turn(on) {
    window.localStorage.setItem(key, on ? 'on' : 'off');
    set({ on });
  },
}));
