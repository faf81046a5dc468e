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

/** The fact of a name, with its type and kind as the change log keeps them. */
export function factOfName(name: string, type: string, kind: string | null): FactName {
  const words = name.split(' ');
  return { from: words[0] ?? '', type: type as FactType, to: words.at(-1) ?? '', kind };
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

/** What a fact holds and which assertions support it, as the change log keeps it. */
export async function loggedFact(tx: Transaction, { properties }: FactState): Promise<State> {
  const { version: _, assertions, ...values } = properties;
  const inForce = await assertionsInForce(tx, (assertions ?? []) as string[]);
  return { ...values, inForce } as State;
}

/** Those of some assertions that support a fact today. */
export async function assertionsInForce(tx: Transaction, ids: string[]): Promise<string[]> {
  const rows = await tx.read('assertionsInForce', { ids, clearance: WITHDRAWN });
  return rows.map(({ id }) => String(id)).sort();
}
