import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Database } from '../../cypher/database.ts';
import { StatementTimeout } from '../../cypher/database-errors.ts';
import type { Viewer } from '../../server/access/viewer.ts';

/** The context of the small schema's requests. */
export interface SmallContext {
  viewer: Viewer;
  database: Database;
}

/** A schema with one of each thing that the server treats in its own way, and the fields that were resolved, in order. */
export interface SmallSchema {
  schema: GraphQLSchema;
  resolved: string[];
  /** Ends the requests that wait in `waits`. */
  release(): void;
}

const definition = `
  type Query {
    viewer: Viewer!
    items(first: Int = 20, last: Int): ItemConnection!
    found(first: Int): [Item!]!
    nodes(ids: [ID!]!): [Item]!
    item(text: String, filter: Filter): Item!
    documents: Int!
    waits: String!
    fails: String!
    failsOptionally: String
    refuses: String!
    timesOut: String!
  }
  type Mutation { change: String! }
  input Filter { texts: [String!] }
  type Viewer { name: String!, clearance: Int! }
  type ItemConnection { totalCount: Int! edges: [ItemEdge!]! }
  type ItemEdge { cursor: String! node: Item! }
  interface Node { id: ID! }
  type Item implements Node { id: ID! name: String! tags: [String!]! items(first: Int = 20): ItemConnection! related: [Item!]! self: Item! }
`;

const item = () => ({ id: '1', name: 'one', tags: [], related: [], items: { totalCount: 0, edges: [] } });

/** Builds the schema anew, with a record of its own. */
export function smallSchema(): SmallSchema {
  const schema = buildSchema(definition);
  const resolved: string[] = [];
  const waiting: (() => void)[] = [];
  const answers: Record<string, GraphQLFieldResolver<unknown, SmallContext>> = {
    viewer: (_root, _args, { viewer }) => viewer,
    items: () => ({ totalCount: 0, edges: [] }),
    found: () => [item()],
    nodes: () => [item()],
    item,
    documents: async (_root, _args, { database, viewer }) => {
      const [row] = await database.read('labelCounts', { clearance: viewer.clearance });
      return row?.documents;
    },
    waits: () => new Promise((resolve) => waiting.push(() => resolve('done'))),
    fails: () => {
      throw new Error('MATCH (s:Secret) at bolt://10.0.0.7 failed');
    },
    failsOptionally: () => {
      throw new Error('MATCH (s:Secret) at bolt://10.0.0.7 failed');
    },
    refuses: () => {
      throw new GraphQLError('This cursor is of no list.', {
        extensions: { code: 'BAD_USER_INPUT', inside: 'secret' },
      });
    },
    timesOut: () => {
      throw new StatementTimeout('The transaction has been terminated. neo4j-detail');
    },
    change: () => 'changed',
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const answer = answers[field.name];
      field.resolve = (root, args, context: SmallContext, info) => {
        resolved.push(field.name);
        return answer?.(root, args, context, info);
      };
    }
  }
  const release = () => {
    for (const end of waiting.splice(0)) end();
  };
  return { schema, resolved, release };
}
