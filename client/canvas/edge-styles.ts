import type { Css, EdgeSingular, StylesheetJson } from 'cytoscape';
import { strokes } from '../../picture/edges/strokes.ts';
import type { Palette } from '../../picture/palette.ts';

const numbersIn = (edge: EdgeSingular, name: string): number[] => String(edge.data(name)).split(' ').map(Number);

/** Cytoscape's types do not know that distances can be measured between the ends themselves. */
const betweenEnds = { 'edge-distances': 'endpoints' } as unknown as Css.Edge;

export const edgeStyles = (palette: Palette): StylesheetJson => [
  { selector: 'edge', style: { width: 'data(width)', 'arrow-scale': 0.8 } },
  {
    selector: 'edge.level',
    style: {
      ...betweenEnds,
      'curve-style': 'unbundled-bezier',
      'source-endpoint': 'data(sourceEnd)',
      'target-endpoint': 'data(targetEnd)',
      'control-point-weights': (edge: EdgeSingular) => numbersIn(edge, 'weights'),
      'control-point-distances': (edge: EdgeSingular) => numbersIn(edge, 'distances'),
    },
  },
  { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
  { selector: 'edge.bundled', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
  {
    selector: 'edge.relation',
    style: {
      'line-color': palette.boxBorder,
      'target-arrow-color': palette.boxBorder,
      'target-arrow-shape': 'vee',
      'arrow-scale': 0.7,
    },
  },
  ...Object.entries(strokes).map(([kind, stroke]) => ({
    selector: `edge[kind = "${kind}"]`,
    style: {
      'line-color': palette[stroke.colour],
      'target-arrow-color': palette[stroke.colour],
      'target-arrow-shape': stroke.arrow,
      ...(stroke.hollow && { 'target-arrow-fill': 'hollow' as const }),
      ...(stroke.dash && { 'line-style': 'dashed' as const, 'line-dash-pattern': stroke.dash }),
    },
  })),
];
