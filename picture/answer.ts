import type { Network, NetworkEdge } from './network.ts';
import type { Measured } from './totals.ts';

/** The markings of the Traffic Light Protocol, from the widest to the narrowest. */
export const markings = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as const;
export type Marking = (typeof markings)[number];

/** A document that something in the picture is printed in. */
export interface PictureSource {
  id: string;
  title: string;
  published: string | null;
  sha256: string;
}

/** Words of a document, with the place where they stand: code points, the end excluded. */
export interface PictureSpan {
  document: PictureSource;
  start: number;
  end: number;
  line: number | null;
  excerpt: string;
}

/** A statement behind an edge. */
export interface PictureStatement {
  id: string;
  text: string;
  mode: string;
  publishedAt: string | null;
  speakers: readonly { name: string }[];
  channels: readonly { displayName: string }[];
  source: PictureSpan | null;
  /** The row of the archive that a post came with; a file that may not be seen has no name. */
  archive?: { file: string | null; fileSha256: string | null; row: number } | null;
}

/** A piece of counter-evidence behind an edge. */
export interface PictureCounterEvidence {
  id: string;
  text: string;
  kind: string;
  publishedAt: string | null;
  givenBy: readonly { name: string }[];
  source: PictureSpan | null;
}

/** What the API answers to `pictureQuery`. */
export interface PictureData {
  amplification: PictureAnswer;
  /** What the filter names; null for what is not there or may not be seen. */
  names: readonly ({ id: string; title?: string; name?: string; displayName?: string; text?: string } | null)[];
}

export interface PictureAnswer extends Omit<Network, 'reach'>, Measured {
  /** The highest marking of anything drawn, or that a figure of the picture is made of. */
  marking: Marking;
  /** How much stands behind the edges, each once; an edge names only some of it. */
  evidence?: { statements: number; undated: number; answers: number };
  edges: (NetworkEdge & {
    statements: readonly PictureStatement[];
    counterEvidence: readonly PictureCounterEvidence[];
  })[];
}
