import type { Grouping, Growth } from '../../picture/exploration.ts';

export { type Grouping, type Growth, groupings } from '../../picture/exploration.ts';

/** How the nodes are arranged. Reading: amplifiers, narratives, answers from left to right. */
export const layouts = ['reading', 'force', 'layered', 'concentric', 'timeline'] as const;
export type LayoutName = (typeof layouts)[number];

/**
 * Where the user has put a node; it stays there. In the reading layout thousandths of its three columns' width and height,
 * so that it fits every screen; in all others px of the unscaled picture. Whole numbers; the node's centre.
 */
export interface Placed {
  id: string;
  x: number;
  y: number;
}

/** What the user has done with the picture beyond filtering it: a part of the view, so of the link. */
export interface Exploration {
  layout: LayoutName;
  grouping: Grouping;
  /** In the order in which they were asked for. One whose node is not in the picture brings nothing. */
  grown: Growth[];
  /** So many of them took part when the nodes were arranged; later ones stand beside the node that brought them. */
  arranged: number;
  hidden: string[];
  placed: Placed[];
  /** Groups that are drawn as their members. */
  opened: string[];
  /** One or two nodes, between which a way is looked for. */
  between: string[];
}

export const firstExploration: Exploration = {
  layout: 'reading',
  grouping: 'none',
  grown: [],
  arranged: 0,
  hidden: [],
  placed: [],
  opened: [],
  between: [],
};
