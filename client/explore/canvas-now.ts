import { create } from 'zustand';
import type { Canvas } from '../canvas/canvas.ts';

interface CanvasNow {
  canvas: Canvas | null;
  mount: (canvas: Canvas | null) => void;
  /** The nodes that are in the picture and not hidden. */
  shown: ReadonlySet<string>;
  show: (ids: readonly string[]) => void;
}

/** The canvas that is on the page now, for panels that act on it. */
export const useCanvas = create<CanvasNow>()((set) => ({
  canvas: null,
  mount: (canvas) => set({ canvas }),
  shown: new Set(),
  show: (ids) => set({ shown: new Set(ids) }),
}));
