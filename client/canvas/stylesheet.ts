import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../../picture/palette.ts';
import { family, types } from '../../picture/type/wrap.ts';
import { edgeStyles } from './edge-styles.ts';

const typeStyles = (palette: Palette): StylesheetJson =>
  Object.entries(types)
    .filter(([name]) => name !== 'pill')
    .map(([name, type]) => ({
      selector: `node.${name}`,
      style: {
        'font-size': type.size,
        'font-weight': type.weight,
        'font-style': type.style,
        color: name === 'figure' || name === 'heading' ? palette.muted : palette.text,
      },
    }));

const partStyles = (palette: Palette): StylesheetJson => [
  { selector: 'node.part', style: { 'z-index': 20 } },
  {
    selector: 'node.text',
    style: {
      width: 1,
      height: 1,
      'background-opacity': 0,
      'border-width': 0,
      'text-events': 'yes',
      'text-valign': 'center',
    },
  },
  { selector: 'node.left', style: { 'text-halign': 'left' } },
  { selector: 'node.right', style: { 'text-halign': 'right' } },
  { selector: 'node.centre', style: { 'text-halign': 'center' } },
  {
    selector: 'node.lines',
    style: {
      'text-wrap': 'wrap',
      'line-height': 1.3,
      'text-justification': 'auto',
      'text-background-color': palette.background,
      'text-background-opacity': 0.82,
      'text-background-padding': '1px',
    },
  },
  {
    selector: 'node.number',
    style: {
      'z-index': 9,
      'font-size': 11,
      'font-weight': 600,
      // what nobody can read from so far away is not drawn
      'min-zoomed-font-size': 5,
      'text-background-color': palette.background,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
    },
  },
  { selector: 'node.below', style: { 'text-valign': 'bottom' } },
  { selector: 'node.mute', style: { events: 'no', 'text-events': 'no' } },
  {
    selector: 'node.bar',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '3px',
      width: 'data(width)',
      height: 6,
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-right',
      'background-gradient-stop-colors': [palette.answer, palette.answer, palette.track, palette.track],
      'background-gradient-stop-positions': (bar) => [0, bar.data('share'), bar.data('share'), 100],
    },
  },
  {
    selector: 'node.pill',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '9px',
      width: 'data(width)',
      height: 18,
      'background-color': palette.background,
      'border-width': 1.25,
      'border-color': palette.amplifier,
      'text-valign': 'center',
      'font-size': types.pill.size,
      'font-weight': types.pill.weight,
      color: palette.amplifier,
      'z-index': 30,
    },
  },
];

const nodeStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    // with its own default, one image that is none, Cytoscape believes each time that it draws a node that the image has
    // just come, and then prepares the whole picture once more
    style: { 'font-family': family, color: palette.text, 'z-index': 10, 'background-image': [] },
  },
  { selector: 'node[label]', style: { label: 'data(label)' } },
  { selector: 'node.actor', style: { width: 'data(size)', height: 'data(size)', 'border-width': 0 } },
  { selector: 'node.known', style: { shape: 'ellipse', 'background-color': palette.amplifier } },
  {
    selector: 'node.unknown',
    style: {
      shape: 'ellipse',
      'background-color': palette.background,
      'border-width': 2,
      'border-style': 'dashed',
      'border-color': palette.amplifier,
      'text-valign': 'center',
      'font-size': 12,
      'font-weight': 700,
      color: palette.amplifier,
    },
  },
  {
    selector: 'node.uncarried',
    style: {
      shape: 'ellipse',
      'background-color': palette.background,
      'border-width': 2,
      'border-color': palette.amplifier,
    },
  },
  { selector: 'node.expert', style: { shape: 'diamond', 'background-color': palette.answer } },
  {
    selector: 'node.author',
    style: {
      shape: 'diamond',
      'background-color': palette.background,
      'border-width': 2.5,
      'border-color': palette.answer,
    },
  },
  {
    selector: 'node.group, node.subject, node.outline',
    style: { 'background-color': palette.box, 'border-width': 1.75, 'border-color': palette.boxBorder },
  },
  { selector: 'node.group', style: { 'border-style': 'double', 'border-width': 5 } },
  { selector: 'node.of-amplifiers', style: { 'border-color': palette.amplifier } },
  { selector: 'node.of-answers', style: { shape: 'diamond', 'border-color': palette.answer } },
  { selector: 'node.outline', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
  { selector: 'node.counter', style: { 'background-color': palette.background, 'border-color': palette.answer } },
  {
    selector: 'node.box',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '8px',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': palette.box,
      'border-width': 1.5,
      'border-color': palette.boxBorder,
    },
  },
  {
    selector: 'node.claim-box',
    style: { 'background-color': palette.claimBox, 'border-style': 'dashed', 'border-width': 1 },
  },
];

const noteStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'node.note',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '4px',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': palette.note,
      'border-width': 1,
      'border-color': palette.muted,
      'text-wrap': 'wrap',
      'text-valign': 'center',
      'text-halign': 'center',
      'text-justification': 'left',
      'font-size': types.note.size,
      'font-weight': types.note.weight,
      'line-height': types.note.leading / types.note.size / 1.1,
      'z-index': 40,
    },
  },
  {
    selector: 'edge.tie',
    style: {
      events: 'no',
      'line-color': palette.muted,
      'line-style': 'dashed',
      'line-dash-pattern': [2, 2],
      'target-arrow-shape': 'none',
    },
  },
  {
    selector: 'node.ringed',
    style: { 'outline-width': 3, 'outline-color': palette.highlight, 'outline-offset': 4, 'outline-opacity': 1 },
  },
];

const stateStyles = (palette: Palette): StylesheetJson => [
  { selector: ':active', style: { 'overlay-opacity': 0 } },
  { selector: 'node.enlarged', style: { 'font-size': 'data(fontSize)' } },
  { selector: 'node.unnamed', style: { display: 'none' } },
  { selector: '.dim', style: { opacity: 0.18 } },
  // through a faint mark the border beneath would strike out its words
  { selector: 'node.pill.dim', style: { opacity: 0 } },
  {
    selector: 'node.chosen, node.pointed',
    style: { 'outline-width': 3, 'outline-color': palette.focus, 'outline-offset': 2, 'outline-opacity': 1 },
  },
  { selector: 'node.pointed', style: { 'outline-style': 'dotted' } },
  {
    selector: 'node.end',
    style: {
      'outline-width': 3,
      'outline-color': palette.focus,
      'outline-style': 'dashed',
      'outline-opacity': 1,
      'outline-offset': 5,
    },
  },
  {
    selector: 'node.pinned',
    style: { 'underlay-color': palette.muted, 'underlay-opacity': 0.16, 'underlay-padding': 5 },
  },
  {
    selector: 'edge.onpath',
    style: { 'underlay-color': palette.focus, 'underlay-opacity': 0.35, 'underlay-padding': 4, 'z-index': 8 },
  },
  {
    selector: 'edge.chosen, edge.pointed',
    style: { 'line-color': palette.focus, 'target-arrow-color': palette.focus, 'z-index': 9 },
  },
];

/** The whole look of the picture in one palette; the data decide shapes, the palette decides colours. */
export const stylesheet = (palette: Palette): StylesheetJson => [
  ...nodeStyles(palette),
  ...partStyles(palette),
  ...typeStyles(palette),
  ...edgeStyles(palette),
  ...noteStyles(palette),
  ...stateStyles(palette),
];
