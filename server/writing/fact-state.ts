import type { Transaction } from '../../cypher/database.ts';
import type { Row } from '../../cypher/decode.ts';
import type { FactType } from '../ingest/model.ts';
import type { State } from './change.ts';

/** Beyond every clearance: what writing reads, withdrawn facts as well. */
export const WITHDRAWN = 5;

/** Which fact: its ends, its type, and its kind where it is RELATED_TO. */
export interface FactName {
  from: string;
  type: FactType;
  to: string;
  kind?: string | null;
}

/** A fact as it is. */
export interface FactState {
  properties: Row;
  version: number;
  /** 0 to 4; 5 where it is withdrawn. */
  marking: number;
  /** The higher of its ends' markings. */
  endsMarking: number;
}

/** The name of a fact in the change log: `person:a SAID statement:b`. */
export function factName({ from, type, to, kind }: FactName): string {
  return [from, type, ...(kind ? [`(${kind})`] : []), to].join(' ');
}

/** A fact, withdrawn or not; undefined where there is none. */
export async function readFact(tx: Transaction, { from, type, to, kind }: FactName): Promise<FactState | undefined> {
  const [row] = await tx.read('factState', { from, type, to, kind: kind ?? '', clearance: WITHDRAWN });
  if (!row) return undefined;
  const { properties, version, marking, fromMarking, toMarking } = row;
  return {
    properties: properties as Row,
    version: Number(version),
    marking: Number(marking),
    endsMarking: Math.max(Number(fromMarking), Number(toMarking)),
  };
}

/** What a fact holds, as the change log keeps it: all but the version, which the entry has itself. */
export function loggedFact({ version: _, ...properties }: Row): State {
  return properties as State;
}
