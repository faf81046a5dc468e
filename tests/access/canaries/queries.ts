import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  print,
} from 'graphql';
import source from '../../../seed/digest/source.json' with { type: 'json' };
import { hashId } from '../../../server/ingest/hashes.ts';
import { encodeCursor } from '../../../server/reading/cursor.ts';
import { canaryId, canaryIds, type Level, mark } from './canary.ts';
import { everyField } from './every-field.ts';

/** Nodes of the digest on which the canaries hang, and others. */
const PERSON = 'person:armen-gasparyan';
const OTHER_PERSON = 'person:alexei-maslov';
const NARRATIVE = 'narrative:russia-north-korea-pact:N1';
const CLAIM = 'claim:russia-north-korea-pact:C01';
const CHANNEL = 'channel:unknown:gasparyan';
const STATEMENT = 'statement:russia-north-korea-pact:Q01';
const COUNTRY = 'country:ru';

/** The run that filled the graph. */
const RUN = `run:${hashId('extraction', source.sha256, source.extraction.sha256)}`;

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** Ways out of a node, in both directions. */
const RELATIONS = [
  'SAID',
  'EXPRESSES',
  'CARRIED',
  'OPERATES',
  'PART_OF',
  'ABOUT',
  'REBUTS',
  'MENTIONS',
  'CONCERNS',
].flatMap((kind) => ['OUT', 'IN'].map((direction) => ({ kind, direction })));

/** The arguments of one question to a root field. */
type Arguments = Readonly<Record<string, unknown>>;

/** A question to a root field. */
export interface CanaryQuery {
  field: string;
  query: string;
  variables: Arguments;
}

const eachLevel = (prefix: string) => LEVELS.map((level) => canaryId(prefix, level));
const byId = (...ids: string[]): Arguments[] => ids.map((id) => ({ id }));
const filtered = (filters: Arguments[]): Arguments[] => filters.map((filter) => ({ filter, first: 100 }));
/** Filters by something that everybody sees, and by something that few see. */
const only = (name: string, prefix: string, seen: string): Arguments[] =>
  [seen, canaryId(prefix, 4)].map((id) => ({ [name]: [id] }));

/** Pages from both ends, from a hidden place, and such as are refused. */
const pages = (prefix: string, key?: (level: Level) => string | number): Arguments[] => {
  const id = canaryId(prefix, 3);
  return [
    { first: 200 },
    { first: 1 },
    { last: 2 },
    { first: 2, after: encodeCursor({ key: key?.(3) ?? id, id }) },
    { first: 2, after: 'no cursor' },
    { first: -1 },
  ];
};

const claimFilters = [
  ...only('narratives', 'narrative', NARRATIVE),
  ...only('actors', 'person', PERSON),
  ...only('about', 'topic', COUNTRY),
];

const pictureFilters: Arguments[] = [
  ...only('narratives', 'narrative', NARRATIVE),
  ...only('actors', 'person', PERSON),
  ...only('claims', 'claim', CLAIM),
  ...only('organizations', 'organization', 'organization:kremlin'),
  ...only('channels', 'channel', CHANNEL),
  ...only('countries', 'country', COUNTRY),
  { roles: ['AMPLIFIER'] },
  { roles: ['EXPERT'] },
  { platforms: ['unknown'] },
  { platforms: [mark(3)] },
  { minWeight: 2 },
  { reach: { least: 1_000, unknown: true } },
  { marking: 'GREEN' },
  { marking: 'RED' },
  { rebutted: false },
  { from: '2090-01-01T00:00:00Z' },
];

/**
 * With what each root field is asked. A root field that is missing here fails the tests: whoever adds one adds what could
 * leak through it.
 */
export const ARGUMENTS: Readonly<Record<string, readonly Arguments[]>> = {
  viewer: [{}],
  node: byId(PERSON, 'person:nobody', 'key:000000000000', ...eachLevel('claim')),
  nodes: [{ ids: [PERSON, 'person:nobody', ...LEVELS.flatMap(canaryIds)] }],
  narrative: byId(NARRATIVE, 'narrative:russia-north-korea-pact:M1', ...eachLevel('narrative')),
  claim: byId(CLAIM, 'claim:russia-north-korea-pact:C04', ...eachLevel('claim')),
  actor: byId(PERSON, OTHER_PERSON, 'person:matt-wickham', ...eachLevel('person')),
  channel: byId(CHANNEL, 'channel:unknown:alex-parker-returns', ...eachLevel('channel')),
  document: byId('document:russia-north-korea-pact', ...eachLevel('document')),
  narratives: pages('narrative'),
  claims: [
    ...pages('claim'),
    ...['TEXT', 'REACH_DESC', 'FIRST_SEEN'].map((orderBy) => ({ first: 100, orderBy })),
    ...filtered([...claimFilters, { rebutted: true }, { contradicted: true }, { contradicted: false }]),
  ],
  unrebuttedClaims: [...pages('claim', () => -7_000_000), ...filtered(claimFilters.slice(0, 2))],
  actors: [
    ...pages('person', (level) => `0 ${mark(level)} actor:person`),
    ...['REACH_DESC', 'NARRATIVES_DESC'].map((orderBy) => ({ first: 100, orderBy })),
    ...filtered(['AMPLIFIER', 'EXPERT', 'AUTHOR', 'SUBJECT'].map((role) => ({ roles: [role] }))),
    ...filtered([...only('narratives', 'narrative', NARRATIVE), { minNarratives: 2 }]),
  ],
  experts: pages('person', (level) => `0 ${mark(level)} actor:person`),
  channels: [
    ...pages('channel'),
    { first: 100, orderBy: 'REACH_DESC' },
    ...filtered([{ coShared: true }, { coShared: false }]),
  ],
  countries: pages('country'),
  events: pages('event'),
  statements: [
    ...pages('statement:quote'),
    { first: 200, orderBy: 'PUBLISHED' },
    ...filtered([
      ...only('narratives', 'narrative', NARRATIVE),
      ...only('actors', 'person', PERSON),
      ...only('channels', 'channel', CHANNEL),
      ...only('claims', 'claim', CLAIM),
    ]),
  ],
  counterEvidence: pages('counter'),
  documents: pages('document'),
  assertions: [
    ...pages('assertion:hidden'),
    ...filtered([PERSON, STATEMENT, canaryId('person', 3)].map((node) => ({ node }))),
    ...filtered([{ predicate: 'CARRIED' }, { predicate: 'SAID' }, { since: '2020-01-01T00:00:00Z' }]),
  ],
  notes: pages('note'),
  fact: [
    { type: 'RELATED_TO', from: PERSON, to: OTHER_PERSON, kind: 'nothing' },
    { type: 'SAID', from: PERSON, to: STATEMENT, kind: null },
    ...LEVELS.map((level) => ({ type: 'RELATED_TO', from: PERSON, to: OTHER_PERSON, kind: mark(level) })),
  ],
  facts: [
    { type: 'RELATED_TO', from: PERSON, to: OTHER_PERSON },
    { type: 'SAID', from: PERSON, to: STATEMENT },
  ],
  import: byId(RUN, ...eachLevel('run')),
  imports: pages('run', () => -4_070_908_800_000),
  proposals: [RUN, ...eachLevel('run')].flatMap((run) => [
    { import: run, first: 100 },
    { import: run, first: 1, filter: { kinds: ['QUOTE'], statuses: ['OPEN'], changes: ['ADDED'] } },
  ]),
  recorded: [
    { since: '2020-01-01T00:00:00Z', first: 200 },
    { since: '2020-01-01T00:00:00Z', first: 2, after: encodeCursor({ key: Date.parse('2099-01-01'), id: 'change:z' }) },
  ],
  history: byId(PERSON, 'person:nobody', ...eachLevel('claim')),
  identityQuestions: [{}],
  amplification: [
    {},
    { expand: [NARRATIVE] },
    { expand: eachLevel('narrative') },
    ...['PLATFORM', 'COUNTRY', 'ORGANIZATION', 'NARRATIVE'].map((groupBy) => ({ groupBy })),
    { open: ['group:platform:telegram', ...LEVELS.map((level) => `group:platform:${mark(level)}`)] },
    ...pictureFilters.map((filter) => ({ filter })),
  ],
  filterCounts: [{}, ...pictureFilters.map((filter) => ({ filter }))],
  search: [
    ...['canary', ...LEVELS.map(mark), 'canari', 'canary3 too', 'North Korea', 'Gasparyan'].map((text) => ({ text })),
    { text: 'canary', kinds: ['Person', 'Document'] },
    { text: 'North', first: 1 },
  ],
  neighbourhood: [
    ...[PERSON, STATEMENT, CLAIM, CHANNEL, NARRATIVE, COUNTRY, 'document:russia-north-korea-pact', 'person:nobody'],
    ...eachLevel('person'),
  ].map((id) => ({ id, relations: RELATIONS, first: 1000 })),
  links: [
    { of: [PERSON, COUNTRY, ...eachLevel('claim')], among: [STATEMENT, CLAIM, CHANNEL, ...eachLevel('topic')] },
    { of: [STATEMENT, CLAIM], among: LEVELS.flatMap(canaryIds) },
  ],
  savedView: byId('view:0seen', 'view:nothing', ...eachLevel('view')),
  savedViews: [{}],
  highestMarking: LEVELS.map((level) => ({ ids: [PERSON, STATEMENT, ...canaryIds(level)] })),
  briefing: byId('briefing:0seen', 'briefing:nothing', ...eachLevel('briefing')),
  briefings: [{}],
  rules: [{ target: null }, { target: CLAIM }],
  ruleVersions: [
    ...LEVELS.flatMap((level) => byId(...['own', 'tie', 'target'].map((name) => `rule:${name}${mark(level)}`))),
  ],
  rulePreview: [{ words: ['canary*'] }, { hashtags: ['canary'] }, { domains: ['example.org'] }].map((terms) => ({
    terms,
  })),
  paths: [
    [PERSON, OTHER_PERSON],
    [PERSON, 'person:xi-jinping'],
    ['topic:k-pop', 'person:kamala-harris'],
    [CHANNEL, 'channel:unknown:markov'],
    ...eachLevel('person').map((id) => [id, COUNTRY]),
  ].map(([from, to]) => ({ from, to, first: 10 })),
};

/** Root fields that say nothing of the graph, or no word of it, so that no canary can be seen in them. */
export const WITHOUT_GRAPH: readonly string[] = ['viewer', 'highestMarking'];

/** Every question to every root field of the schema that there are arguments for. */
export function canaryQueries(schema: GraphQLSchema): CanaryQuery[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const [whole, named] = [everythingOf(schema, field), everythingOf(schema, field, true)];
    // a picture's filter, and by what it is grouped, decide what is in it, not what that tells of itself: for that the
    // pictures without a filter are asked, and the one that is grouped by platform
    const repeated = ({ filter, groupBy }: Arguments) => filter || (groupBy && groupBy !== 'PLATFORM');
    const textOf = (given: Arguments) => (field.name === 'amplification' && repeated(given) ? named : whole);
    return (ARGUMENTS[field.name] ?? []).map((variables) => ({
      ...{ field: field.name, query: textOf(variables), variables },
    }));
  });
}

/** A query of everything that a root field gives, with a variable for each of its arguments. */
function everythingOf(
  schema: GraphQLSchema,
  { name, type, args }: GraphQLField<unknown, unknown>,
  namedOnly = false,
): string {
  const held = getNamedType(type);
  const selection = isLeafType(held) ? '' : `{ ${everyField(schema, held, 2, namedOnly)} }`;
  if (args.length === 0) return `{ ${name} ${selection} }`;
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`);
  return `query (${args.map(variable).join(', ')}) { ${name}(${passed.join(', ')}) ${selection} }`;
}

function variable({ name, type, defaultValue }: GraphQLArgument): string {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return `$${name}: ${type}${value ? ` = ${print(value)}` : ''}`;
}
