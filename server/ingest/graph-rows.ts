import { hashId, sha256 } from './hashes.ts';
import type { FactType } from './model.ts';
import type { NodeRows } from './node-rows.ts';
import type { Span } from './source-text.ts';

export type Value = string | number | boolean | readonly string[] | null;

/** A relationship that states a fact. Its ends are ids. */
export interface FactRow {
  type: FactType;
  from: string;
  to: string;
  marking: number;
  status: string;
  /** The type's own properties. */
  properties: Record<string, Value>;
}

/** Why we believe a fact, and where it is printed. */
export interface AssertionRow {
  id: string;
  /** The source's own word for the relation. */
  predicate: string;
  subject: string;
  object: string;
  start: number;
  end: number;
  excerpt: string;
  /** By which rule these words were found. */
  spanRule: string;
  /** analyst, parser, import or model. */
  method: string;
  methodVersion: string;
  confidence: number | null;
  sourceReliability: string | null;
  infoCredibility: number | null;
  status: string;
  assertedAt: string;
  note: string | null;
  marking: number;
  document: string;
  analyst: string;
  run: string;
}

/** That an assertion supports a relationship; `kind` tells apart relationships RELATED_TO between the same ends. */
export interface SupportRow {
  assertion: string;
  type: FactType;
  kind: string;
  marking: number;
  status: string;
}

type Nodes = { [K in keyof NodeRows]: Map<string, NodeRows[K]> };

/** The nodes, facts and assertions of one import, before they are written. The same row may be added again. */
export class GraphRows {
  readonly nodes: Nodes = {
    documents: new Map(),
    sections: new Map(),
    persons: new Map(),
    organizations: new Map(),
    collectives: new Map(),
    channels: new Map(),
    reachObservations: new Map(),
    quotes: new Map(),
    publications: new Map(),
    claims: new Map(),
    claimFamilies: new Map(),
    narratives: new Map(),
    counterEvidence: new Map(),
    reviews: new Map(),
    events: new Map(),
    countries: new Map(),
    places: new Map(),
    topics: new Map(),
    notes: new Map(),
    analysts: new Map(),
    importRuns: new Map(),
  };
  readonly facts = new Map<string, FactRow>();
  readonly assertions = new Map<string, AssertionRow>();
  readonly support = new Map<string, SupportRow>();

  /** SHA-256 of every row but those of the runs themselves: two imports with the same one write the same graph. */
  fingerprint(): string {
    const { importRuns: _, ...kinds } = this.nodes;
    const nodes = Object.values(kinds).map((kind) => [...kind.values()]);
    return sha256(JSON.stringify([nodes, [...this.facts.values()], [...this.assertions.values()]]));
  }

  /** Adds a node. Throws where another node with other properties has its id. */
  node<K extends keyof NodeRows>(kind: K, row: NodeRows[K]): void {
    const rows: Map<string, NodeRows[K]> = this.nodes[kind];
    const before = rows.get(row.id);
    if (before && JSON.stringify(before) !== JSON.stringify(row)) throw new Error(`Two nodes would be ${row.id}.`);
    rows.set(row.id, row);
  }

  /** Adds a fact with the assertion that supports it. The same fact from another place gains a second assertion. */
  fact(fact: FactRow, assertion: AssertionRow): void {
    const kind = fact.type === 'RELATED_TO' ? String(fact.properties.kind) : '';
    const key = [fact.from, fact.type, fact.to, kind].join(' ');
    const before = this.facts.get(key);
    if (before && JSON.stringify(before) !== JSON.stringify(fact)) {
      throw new Error(`${key} is stated twice, with different properties.`);
    }
    this.facts.set(key, fact);
    this.assertions.set(assertion.id, assertion);
    this.support.set(`${assertion.id} ${key}`, {
      assertion: assertion.id,
      type: fact.type,
      kind,
      marking: assertion.marking,
      status: assertion.status,
    });
  }
}

/** The id of an assertion: the same fact at the same place of the same document is the same assertion. */
export function assertionId(subject: string, predicate: string, object: string, sha256: string, span: Span): string {
  return `assertion:${hashId(subject, predicate, object, sha256, span.start, span.end)}`;
}
