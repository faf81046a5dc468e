import { hashId, sha256 } from '../ingest/hashes.ts';

/** What a node or a fact holds, as the change log keeps it. */
export type State = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | null>>;

/** One entry of the change log as the graph holds it. */
export interface ChangeRow {
  id: string;
  /** Its place in the log, from 1. */
  entry: number;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  /** The mutation's name. */
  kind: string;
  /** The id of a node, or `from TYPE to` of a fact. */
  target: string;
  /** The nodes that it is about: the target, or both ends of a fact. */
  about: string[];
  factType: string | null;
  /** Tells apart facts RELATED_TO between the same ends. */
  factKind: string | null;
  /** The state before and after as JSON; null where there was or is none. */
  before: string | null;
  after: string | null;
  /** The version that the target has since. */
  version: number;
  /** The highest marking of what the entry tells. */
  marking: number;
  note: string | null;
  /** The change that this one undid. */
  undoes: string | null;
  idempotencyKey: string;
  inputHash: string;
  /** The hash of the entry before it; empty for the first. */
  previousHash: string;
  /** SHA-256 of everything above. */
  hash: string;
}

/** The id of the node that locks the change log and holds the head of its chain. */
export const CHANGE_LOG = 'log:changes';

/** The hash that an entry must have: of all that it holds, in a fixed order, the hash before it included. */
export function hashOfChange(change: Omit<ChangeRow, 'hash'>): string {
  const { entry, id, at, by, kind, target, about, factType, factKind } = change;
  const { before, after, version, marking, note, undoes, idempotencyKey, inputHash, previousHash } = change;
  const what = [target, about, factType ?? null, factKind ?? null, before ?? null, after ?? null, version, marking];
  const why = [note ?? null, undoes ?? null, idempotencyKey, inputHash];
  return sha256(JSON.stringify([previousHash, entry, id, at, by, kind, ...what, ...why]));
}

/** The id of the change that is written under an idempotency key. */
export function changeId(idempotencyKey: string): string {
  return `change:${hashId(idempotencyKey)}`;
}

/** A hash of an input that does not depend on the order of its fields, nor on whether a missing one was sent as null. */
export function inputHash(kind: string, input: object): string {
  return sha256(`${kind} ${JSON.stringify(ordered(input))}`);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}
