import type { RowStatement } from './rows.ts';

/** Each kind of object: the first word of its ids, the statement that loads it, and its GraphQL types. */
const KINDS: readonly { prefixes: readonly string[]; statement: RowStatement; types: readonly string[] }[] = [
  {
    prefixes: ['person', 'organization', 'collective'],
    statement: 'actors',
    types: ['Person', 'Organization', 'Collective'],
  },
  { prefixes: ['assertion'], statement: 'assertions', types: ['Assertion'] },
  { prefixes: ['channel'], statement: 'channels', types: ['Channel'] },
  { prefixes: ['claim'], statement: 'claims', types: ['Claim'] },
  { prefixes: ['family'], statement: 'claimFamilies', types: ['ClaimFamily'] },
  { prefixes: ['counter'], statement: 'counterEvidence', types: ['CounterEvidence'] },
  { prefixes: ['country'], statement: 'countries', types: ['Country'] },
  { prefixes: ['document'], statement: 'documents', types: ['Document'] },
  { prefixes: ['event'], statement: 'events', types: ['Event'] },
  { prefixes: ['narrative'], statement: 'narratives', types: ['Narrative'] },
  { prefixes: ['note'], statement: 'notes', types: ['Note'] },
  { prefixes: ['place'], statement: 'places', types: ['Place'] },
  { prefixes: ['reach'], statement: 'reachObservations', types: ['ReachObservation'] },
  { prefixes: ['section'], statement: 'sections', types: ['Section'] },
  { prefixes: ['statement'], statement: 'statements', types: ['Quote', 'Post', 'Publication'] },
  { prefixes: ['topic'], statement: 'topics', types: ['Topic'] },
];

const BY_PREFIX = new Map(KINDS.flatMap((kind) => kind.prefixes.map((prefix) => [prefix, kind.statement] as const)));
const BY_TYPE = new Map(KINDS.flatMap((kind) => kind.types.map((type) => [type, kind.statement] as const)));
const INTERFACES: Partial<Record<RowStatement, string>> = { actors: 'Actor', statements: 'Statement' };

/** The statement that finds the object of an id; undefined for no id of ours. */
export function statementOfId(id: string): RowStatement | undefined {
  return BY_PREFIX.get(id.slice(0, id.indexOf(':')));
}

/** The statement that loads objects of a GraphQL type. */
export function statementOf(typename: string): RowStatement {
  const statement = BY_TYPE.get(typename);
  if (!statement) throw new Error(`${typename} is no type of the graph.`);
  return statement;
}

/** Whether objects of a GraphQL type can be loaded by id. */
export function isEntity(typename: string): boolean {
  return BY_TYPE.has(typename);
}

/** Every GraphQL type, abstract ones included, that a row of a statement may be selected as. */
export function typesOf(statement: RowStatement): string[] {
  const types = KINDS.find((kind) => kind.statement === statement)?.types ?? [];
  const abstract = INTERFACES[statement];
  return [...types, ...(abstract ? [abstract] : []), 'Node'];
}
