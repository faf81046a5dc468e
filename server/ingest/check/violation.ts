/** One thing in the graph that breaks a rule of the model, named by its id. */
export interface Violation {
  /** Id of a node, or `from TYPE to` of a relationship. */
  id: string;
  /** What is wrong with it, in one sentence without the id. */
  problem: string;
}

/** The name of a relationship in a message. */
export function relationshipName(row: Record<string, unknown>): string {
  return `${row.subject} ${row.type} ${row.object}`;
}
