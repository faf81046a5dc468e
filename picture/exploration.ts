/** Neighbours brought into a picture: of which node, over which type of relationship, pointing out of it or into it. */
export interface Growth {
  node: string;
  kind: string;
  direction: 'OUT' | 'IN';
}

/** By what amplifiers and answers are drawn together, a node for each group. */
export const groupings = ['none', 'narrative', 'country', 'platform', 'organization'] as const;
export type Grouping = (typeof groupings)[number];

/** What somebody has done with a picture beyond filtering, hiding and moving. */
export interface PictureExploration {
  grouping: Grouping;
  /** Groups that are drawn as their members. */
  opened: readonly string[];
  /** In the order in which they were asked for. One whose node is not in the picture brings nothing. */
  grown: readonly Growth[];
  /** One or two nodes, between which a way is looked for. */
  between: readonly string[];
}
