import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Signature {
  /** Who writes, as the history names them. It grants nothing. */
  by: string;
  sign(by: string): void;
}

/** Kept by the browser, since it is the reader's, as the language is. */
export const useSignature = create<Signature>()(
  persist((set) => ({ by: '', sign: (by) => set({ by }) }), { name: 'megaphone-signature' }),
);

/** The name to sign a write with; null where nobody has given one. */
export const signedBy = (): string | null => useSignature.getState().by.trim() || null;
