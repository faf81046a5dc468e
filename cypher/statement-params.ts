// Written by cypher/emit-types.ts from cypher/statements/*.cypher; do not edit.

/** The parameters of each statement that reads. */
export interface ReadParams {
  /** How many nodes of each main label a reader may see. */
  labelCounts: { clearance: number };
}

/** The parameters of each statement that writes. */
export type WriteParams = {};
