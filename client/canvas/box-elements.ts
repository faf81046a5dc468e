import type { ElementDefinition } from 'cytoscape';
import type { Arrangement, Place } from '../../picture/layout.ts';
import type { NetworkNode } from '../../picture/network.ts';
import { textPart } from './text-part.ts';

/** A narrative or a claim: a box whose lines, bar and mark are parts of their own. */
export function boxElements(node: NetworkNode, place: Place, arrangement: Arrangement): ElementDefinition[] {
  const box = arrangement.boxes.get(node.id);
  if (!box) return [];
  const from = { x: place.x - box.width / 2, y: place.y - box.height / 2 };
  const parts = box.lines.map((line, at) =>
    textPart(node.id, `line${at}`, { x: from.x + line.x, y: from.y + line.y }, line.text, line.type, 'right'),
  );
  if (box.bar)
    parts.push({
      group: 'nodes',
      data: { id: `${node.id}#bar`, owner: node.id, width: box.bar.width, share: Math.round(box.bar.share * 100) },
      position: { x: place.x, y: from.y + box.bar.y },
      classes: 'part bar',
    });
  if (box.pill)
    parts.push({
      group: 'nodes',
      data: { id: `${node.id}#pill`, owner: node.id, width: box.pill.width, label: box.pill.text },
      position: { x: from.x + box.pill.x, y: from.y + box.pill.y },
      classes: 'part pill',
    });
  return [
    {
      group: 'nodes',
      data: { id: node.id, width: box.width, height: box.height },
      position: { ...place },
      classes: node.kind === 'Claim' ? 'box claim-box' : 'box narrative-box',
    },
    ...parts,
  ];
}
