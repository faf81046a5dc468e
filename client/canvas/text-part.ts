import type { ElementDefinition } from 'cytoscape';
import type { Place } from '../../picture/layout.ts';
import type { TypeName } from '../../picture/type/wrap.ts';

/** On which side of its place a text stands. */
export type Align = 'left' | 'right' | 'centre';

/** A text of the picture, as a small node of its own that belongs to another. */
export function textPart(
  owner: string,
  name: string,
  place: Place,
  text: string,
  type: TypeName,
  align: Align,
): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: `${owner}#${name}`, owner, label: text },
    position: { x: place.x, y: place.y },
    classes: `part text ${type} ${align}`,
  };
}
