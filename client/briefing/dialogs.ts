import { create } from 'zustand';

/** What the menu of views opens. */
export type Dialog = 'save' | 'views' | 'export' | 'briefings';

interface Dialogs {
  dialog: Dialog | null;
  open: (dialog: Dialog) => void;
  close: () => void;
}

/** The dialog that is open: kept apart from the menu, which goes away when an entry is chosen. */
export const useDialogs = create<Dialogs>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}));
