import type { ElementDefinition } from 'cytoscape';
import type { Note } from '../../picture/annotations.ts';
import type { Arrangement, Caption, Place } from '../../picture/layout.ts';
import { diameterOf, type Network, type NetworkNode, sideOf } from '../../picture/network.ts';
import { corners, shapeOf, sizeOf } from '../../picture/shapes.ts';
import { types } from '../../picture/type/wrap.ts';
import { texts } from '../texts.ts';
import { boxElements } from './box-elements.ts';
import { edgeElements } from './edge-elements.ts';
import { noteElements } from './note-elements.ts';
import { type Align, textPart } from './text-part.ts';

/** Everything that Cytoscape is to draw, from the data and the places alone. A part belongs to the node it names. */
export function elementsOf(
  network: Network,
  arrangement: Arrangement,
  notes: readonly Note[] = [],
): ElementDefinition[] {
  const nodes = network.nodes.filter((node) => arrangement.places.has(node.id));
  return [
    ...(arrangement.straight ? signElements(arrangement) : headingElements(arrangement)),
    ...nodes.flatMap((node) => nodeElements(node, network, arrangement)),
    ...edgeElements(network, arrangement),
    ...noteElements(notes, arrangement),
  ];
}

const mute = (part: ElementDefinition): ElementDefinition => ({ ...part, classes: `${part.classes} mute` });

const signElements = ({ signs = [] }: Arrangement): ElementDefinition[] =>
  signs.map((sign, at) => mute(textPart(`sign:${at}`, 'head', sign, sign.text, 'heading', 'centre')));

function headingElements({ columns, headings }: Arrangement): ElementDefinition[] {
  const names = {
    amplifiers: texts.picture.amplifiers,
    middle: texts.picture.narratives,
    answers: texts.picture.answers,
  };
  const heads = (['amplifiers', 'middle', 'answers'] as const).map((side) =>
    mute(textPart(`column:${side}`, 'head', { x: columns[side], y: 18 }, names[side], 'heading', 'centre')),
  );
  return [...heads, ...headings.map((each) => textPart(each.narrative, 'group', each, each.title, 'title', 'right'))];
}

function nodeElements(node: NetworkNode, network: Network, arrangement: Arrangement): ElementDefinition[] {
  const place = arrangement.places.get(node.id) ?? { x: 0, y: 0 };
  if (sideOf(node) === 'middle') return boxElements(node, place, arrangement);
  const shape = shapeOf(node, network);
  const points = corners[shape];
  return [
    {
      group: 'nodes',
      data: {
        id: node.id,
        size: sizeOf(node),
        label: shape === 'unknown' ? '?' : '',
        ...(points && { points: points.join(' ') }),
      },
      position: { ...place },
      classes: `actor ${shape}${points ? ' outline' : ''}${shape === 'group' ? ` of-${sideOf(node)}` : ''}`,
    },
    ...captionElements(node, place, arrangement),
  ];
}

const aligns: Record<'start' | 'middle' | 'end', Align> = { start: 'right', middle: 'centre', end: 'left' };

function captionElements(node: NetworkNode, place: Place, arrangement: Arrangement): ElementDefinition[] {
  const caption = arrangement.captions.get(node.id);
  if (!caption?.lines) return columnCaption(node, place, arrangement);
  return (['name', 'figure'] as const).flatMap((type) => {
    const lines = caption.lines?.filter((line) => line.type === type) ?? [];
    const [first] = lines;
    if (!first) return [];
    const height = lines.length * types[type].leading;
    const below = first.align === 'middle';
    const y = place.y + first.y - types[type].leading / 2 + (below ? 0 : height / 2);
    const text = lines.map((line) => line.text).join('\n');
    const part = textPart(node.id, type, { x: place.x + first.x, y }, text, type, aligns[first.align]);
    return [{ ...part, classes: `${part.classes} lines${below ? ' below' : ''}` }];
  });
}

function columnCaption(node: NetworkNode, place: Place, arrangement: Arrangement): ElementDefinition[] {
  const answers = sideOf(node) === 'answers';
  const { columns, nameEdges } = arrangement;
  const inColumn = place.x === (answers ? columns.answers : columns.amplifiers);
  const beside = place.x + (answers ? 19 : -diameterOf(node) / 2 - 8);
  const x = inColumn ? (answers ? nameEdges.answers : nameEdges.amplifiers) : beside;
  const align = answers ? 'right' : 'left';
  const { name, latin, figure }: Partial<Caption> = arrangement.captions.get(node.id) ?? { name: node.label };
  const line = (part: string, text: string, type: 'name' | 'figure', below: number) =>
    textPart(node.id, part, { x, y: place.y + below }, text, type, align);
  if (latin === undefined) return [line('name', name ?? '', 'name', -8), line('figure', figure ?? '', 'figure', 9)];
  return [
    line('name', name ?? '', 'name', -16),
    line('latin', latin, 'figure', 0),
    line('figure', figure ?? '', 'figure', 16),
  ];
}
