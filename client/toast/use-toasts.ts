import { create } from 'zustand';

/** Takes back what a toast tells of; answers why that could not be done, or null once it is. */
export type Undo = () => Promise<string | null>;

export interface Toast {
  id: number;
  text: string;
  undo: Undo | null;
}

interface Toasts {
  toasts: readonly Toast[];
  /** Tells what was done, with the way back in place of a question beforehand. */
  tell: (text: string, undo?: Undo) => void;
  drop: (id: number) => void;
}

const most = 3;
let told = 0;

/** What has just been done, for the reader to take back. */
export const useToasts = create<Toasts>()((set) => ({
  toasts: [],
  tell: (text, undo) => {
    told += 1;
    const toast = { id: told, text, undo: undo ?? null };
    set(({ toasts }) => ({ toasts: [...toasts.slice(1 - most), toast] }));
  },
  drop: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));
