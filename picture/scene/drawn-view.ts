import type { Annotations } from '../annotations.ts';
import type { Place } from '../layout.ts';

/** A view as it is drawn: what of the network, where, and what the analyst has put on it. */
export interface DrawnView {
  expanded: readonly string[];
  hidden: readonly string[];
  /** Reading: three columns. Of any other, nodes have places. */
  layout: string;
  /** Reading: thousandths of the columns' width and height, for what was moved. Else px, for everything. */
  positions: ReadonlyMap<string, Place>;
  annotations: Annotations;
}
