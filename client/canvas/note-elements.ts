import type { ElementDefinition } from 'cytoscape';
import type { Note } from '../../picture/annotations.ts';
import type { Arrangement } from '../../picture/layout.ts';
import { placedNotes } from '../../picture/scene/note-marks.ts';

/** What the id of a note's node in the picture begins with. */
export const notePrefix = 'note-slip:';

/** The analyst's notes over the picture, each tied to its node; they are moved and opened like nodes. */
export const noteElements = (notes: readonly Note[], arrangement: Arrangement): ElementDefinition[] =>
  placedNotes(notes, arrangement).flatMap(({ id, x, y, width, height, lines, node }): ElementDefinition[] => [
    {
      group: 'nodes',
      data: { id: `${notePrefix}${id}`, width, height, label: lines.join('\n') },
      position: { x: x + width / 2, y: y + height / 2 },
      classes: 'note',
    },
    ...(node
      ? [
          {
            group: 'edges' as const,
            data: { id: `tie:${id}`, source: `${notePrefix}${id}`, target: node.id, width: 1, kind: 'TIE' },
            classes: 'straight tie mute',
          },
        ]
      : []),
  ]);
