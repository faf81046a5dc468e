import type { Transaction } from '../../cypher/database.ts';
import type { Row } from '../../cypher/decode.ts';
import type { State } from './change.ts';
import { WITHDRAWN } from './fact-state.ts';

/** A node as it is. */
export interface NodeState {
  id: string;
  labels: string[];
  properties: Row;
  version: number;
  /** 0 to 4; 5 where it is withdrawn. */
  marking: number;
}

/** Nodes by their ids, withdrawn ones too; those that are not there are missing. */
export async function readNodes(tx: Transaction, ids: readonly string[]): Promise<Map<string, NodeState>> {
  const rows = await tx.read('nodeState', { ids: [...new Set(ids)], clearance: WITHDRAWN });
  return new Map(rows.map((row) => [String(row.id), row as unknown as NodeState]));
}

/** Values that follow from others, or are told elsewhere. */
const DERIVED = new Set(['id', 'version', 'searchKey', 'nameKey', 'handleKey', 'textHash']);

/** What a node holds, as the change log keeps it. */
export function loggedNode(properties: Row): State {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.has(name))) as State;
}
