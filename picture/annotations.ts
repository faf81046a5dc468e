/** What an analyst has put on a view, beside the data. */
export interface Annotations {
  notes: readonly Note[];
  /** Nodes that are marked with a ring. */
  highlighted: readonly string[];
  /** Nodes and the edges between them that stay bright while everything else is faint; none where it is empty. */
  spotlight: readonly string[];
}

/** A note in the user's own words, on a node or at a place: thousandths of the picture's width and height. */
export interface Note {
  id: string;
  text: string;
  node: string | null;
  x: number | null;
  y: number | null;
}

export const noAnnotations: Annotations = { notes: [], highlighted: [], spotlight: [] };

/** Longest note, in characters; it has to be read within a picture. */
export const longestNote = 280;
