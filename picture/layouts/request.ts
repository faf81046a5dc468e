import type { Wave } from '../explored.ts';
import type { Place } from '../layout.ts';
import type { Side } from '../network.ts';
import type { Footprint } from './footprint.ts';

/** Layouts that are computed apart from the page: in a worker, or in a nightly job. */
export const freeLayouts = ['force', 'layered', 'concentric', 'timeline'] as const;
export type FreeLayout = (typeof freeLayouts)[number];

/** A node as a layout sees it. */
export interface LayoutNode {
  id: string;
  print: Footprint;
  side: Side;
  /** Known followers, of whatever has any; null where unknown. */
  reach: number | null;
  /** ISO 8601, as exact as it is known. */
  at: string | null;
}

export interface LayoutLink {
  source: string;
  target: string;
}

/** Plain data, so that it can be sent to a worker. */
export interface LayoutRequest {
  layout: FreeLayout;
  nodes: LayoutNode[];
  links: LayoutLink[];
  /** What came after the nodes were arranged: it is set beside the node that brought it, and moves nothing. */
  waves: Wave[];
  /** Where the user has put nodes. */
  placed: ({ id: string } & Place)[];
}

/** A word of the layout's own, such as the day above a column of the timeline; null for what has no date. */
export interface DaySign extends Place {
  day: string | null;
}

export interface LayoutAnswer {
  places: ({ id: string } & Place)[];
  days: DaySign[];
}

/** Places by id; what an engine computes. */
export type Places = Map<string, Place>;
