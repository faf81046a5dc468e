import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type Annotations, noAnnotations } from '../../picture/annotations.ts';

interface AnnotationStore extends Annotations {
  /** The note that is being written: an id, or the node that a new one goes on; null for one at a place. */
  writing: { id: string } | { node: string | null } | null;
  write: (writing: AnnotationStore['writing']) => void;
  /** Puts other annotations in place of these, as a saved view has them. */
  put: (annotations: Annotations) => void;
  toggleRing: (id: string) => void;
  toggleLight: (id: string) => void;
}

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/**
 * What the analyst has put on the picture. It is kept with a saved view, not in the address, which has no room for it; until
 * it is saved, the browser's tab keeps it.
 */
export const useAnnotations = create<AnnotationStore>()(
  persist(
    (set) => ({
      ...noAnnotations,
      writing: null,
      write: (writing) => set({ writing }),
      put: ({ notes, highlighted, spotlight }) => set({ notes, highlighted, spotlight }),
      toggleRing: (id) => set(({ highlighted }) => ({ highlighted: toggled(highlighted, id) })),
      toggleLight: (id) => set(({ spotlight }) => ({ spotlight: toggled(spotlight, id) })),
    }),
    {
      name: 'megaphone-annotations',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ notes, highlighted, spotlight }) => ({ notes, highlighted, spotlight }),
    },
  ),
);

export function annotationsNow(): Annotations {
  const { notes, highlighted, spotlight } = useAnnotations.getState();
  return { notes, highlighted, spotlight };
}

export const isEmpty = ({ notes, highlighted, spotlight }: Annotations): boolean =>
  notes.length + highlighted.length + spotlight.length === 0;
