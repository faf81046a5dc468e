import type { ElementDefinition } from 'cytoscape';
import type { Arrangement, Place } from '../../picture/layout.ts';
import { diameterOf, isAuthor, type Network, type NetworkNode, reachStateOf, sideOf } from '../../picture/network.ts';
import type { TypeName } from '../../picture/wrap.ts';
import { texts } from '../texts.ts';
import { edgeElements } from './edge-elements.ts';

/** Everything that Cytoscape is to draw, from the data and the places alone. A part belongs to the node it names. */
export function elementsOf(network: Network, arrangement: Arrangement): ElementDefinition[] {
  const nodes = network.nodes.filter((node) => arrangement.places.has(node.id));
  return [
    ...headingElements(arrangement),
    ...nodes.flatMap((node) => nodeElements(node, network, arrangement)),
    ...edgeElements(network, arrangement),
  ];
}

type Align = 'left' | 'right' | 'centre';

function textPart(
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

function headingElements({ columns, headings }: Arrangement): ElementDefinition[] {
  const names = {
    amplifiers: texts.picture.amplifiers,
    middle: texts.picture.narratives,
    answers: texts.picture.answers,
  };
  const columnHeads = (['amplifiers', 'middle', 'answers'] as const).map((side) =>
    textPart(`column:${side}`, 'head', { x: columns[side], y: 18 }, names[side], 'heading', 'centre'),
  );
  const groups = headings.map((each) => textPart(each.narrative, 'group', each, each.title, 'title', 'right'));
  return [...columnHeads.map((head) => ({ ...head, selectable: false, classes: `${head.classes} mute` })), ...groups];
}

function nodeElements(node: NetworkNode, network: Network, arrangement: Arrangement): ElementDefinition[] {
  const place = arrangement.places.get(node.id) ?? { x: 0, y: 0 };
  if (sideOf(node) === 'middle') return boxElements(node, place, arrangement);
  const answers = sideOf(node) === 'answers';
  const x = answers ? arrangement.nameEdges.answers : arrangement.nameEdges.amplifiers;
  const align = answers ? 'right' : 'left';
  const shape = answers ? (isAuthor(node) ? 'author' : 'expert') : reachStateOf(node, network);
  const size = answers ? 22 : diameterOf(node);
  const { name, figure } = arrangement.captions.get(node.id) ?? { name: node.label, figure: '' };
  return [
    {
      group: 'nodes',
      data: { id: node.id, size, label: shape === 'unknown' ? '?' : '' },
      position: place,
      classes: `actor ${shape}`,
    },
    textPart(node.id, 'name', { x, y: place.y - 8 }, name, 'name', align),
    textPart(node.id, 'figure', { x, y: place.y + 9 }, figure, 'figure', align),
  ];
}

function boxElements(node: NetworkNode, place: Place, arrangement: Arrangement): ElementDefinition[] {
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
      position: place,
      classes: node.kind === 'Claim' ? 'box claim-box' : 'box narrative-box',
    },
    ...parts,
  ];
}
