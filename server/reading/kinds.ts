/** Statements that return a page as well as given ids. */
export type ListStatement =
  | 'actors'
  | 'assertions'
  | 'channels'
  | 'claims'
  | 'counterEvidence'
  | 'countries'
  | 'documents'
  | 'events'
  | 'imports'
  | 'narratives'
  | 'notes'
  | 'proposals'
  | 'statements';
/** Statements that return rows by id. */
export type RowStatement = ListStatement | 'claimFamilies' | 'places' | 'reachObservations' | 'sections' | 'topics';

interface Kind {
  prefixes: readonly string[];
  statement: RowStatement;
  types: readonly string[];
  /** The properties that a statement of another kind can return of it, so that it need not be loaded for them. */
  held?: readonly string[];
}

/** Each kind of object: the first word of its ids, the statement that loads it, and its GraphQL types. */
const KINDS: readonly Kind[] = [
  {
    prefixes: ['person', 'organization', 'collective'],
    statement: 'actors',
    types: ['Person', 'Organization', 'Collective'],
    held: ['id', 'name', 'roleText'],
  },
  { prefixes: ['assertion'], statement: 'assertions', types: ['Assertion'] },
  {
    prefixes: ['channel'],
    statement: 'channels',
    types: ['Channel'],
    held: ['id', 'displayName', 'handle', 'platform', 'url'],
  },
  { prefixes: ['claim'], statement: 'claims', types: ['Claim'], held: ['id', 'text', 'kind', 'firstSeenAt'] },
  { prefixes: ['family'], statement: 'claimFamilies', types: ['ClaimFamily'], held: ['id', 'text'] },
  {
    prefixes: ['counter'],
    statement: 'counterEvidence',
    types: ['CounterEvidence'],
    held: ['id', 'text', 'paraphrase', 'kind', 'publishedAt', 'url'],
  },
  { prefixes: ['country'], statement: 'countries', types: ['Country'], held: ['id', 'name', 'iso'] },
  { prefixes: ['document'], statement: 'documents', types: ['Document'] },
  {
    prefixes: ['event'],
    statement: 'events',
    types: ['Event'],
    held: ['id', 'name', 'start', 'end', 'precision', 'dateText', 'status'],
  },
  { prefixes: ['narrative'], statement: 'narratives', types: ['Narrative'], held: ['id', 'title', 'level', 'gloss'] },
  {
    prefixes: ['note'],
    statement: 'notes',
    types: ['Note'],
    held: ['id', 'kind', 'text', 'textCode', 'textWords', 'resolution', 'status'],
  },
  { prefixes: ['run'], statement: 'imports', types: ['Import'] },
  { prefixes: ['proposal'], statement: 'proposals', types: ['Proposal'] },
  { prefixes: ['place'], statement: 'places', types: ['Place'] },
  { prefixes: ['reach'], statement: 'reachObservations', types: ['ReachObservation'] },
  {
    prefixes: ['section'],
    statement: 'sections',
    types: ['Section'],
    held: ['id', 'heading', 'ordinal', 'start', 'end'],
  },
  {
    prefixes: ['statement'],
    statement: 'statements',
    types: ['Quote', 'Post', 'Publication'],
    held: ['id', 'text', 'verbatim', 'publishedAt', 'mode', 'platform', 'url', 'lang', 'isRepost'],
  },
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

const HELD = new Map(
  KINDS.flatMap(({ statement, types, held = ['id'] }) =>
    [...types, ...(INTERFACES[statement] ? [INTERFACES[statement]] : [])].map((type) => [type, held] as const),
  ),
);
HELD.set('Node', ['id']);

/** The properties that statements of other kinds return of objects of a GraphQL type; undefined for what is no object. */
export function heldOf(typename: string): readonly string[] | undefined {
  return HELD.get(typename);
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
