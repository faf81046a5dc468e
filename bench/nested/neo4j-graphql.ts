import { Neo4jGraphQL } from '@neo4j/graphql';
import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';

/** The same labels as @neo4j/graphql's own way of describing them: relationships, and Cypher where the path is longer. */
const typeDefs = `
type Claim @node {
  id: ID!
  text: String!
  kind: String!
  statements: [Statement!]! @relationship(type: "EXPRESSES", direction: IN)
  counterEvidence: [CounterEvidence!]! @relationship(type: "REBUTS", direction: IN)
  speakers: [Actor!]! @cypher(
    statement: "MATCH (this)<-[:EXPRESSES]-(:Statement)<-[d:SAID]-(a:Actor) WHERE d.mode <> 'reported' RETURN DISTINCT a"
    columnName: "a"
  )
}
type Statement @node {
  id: ID!
  text: String!
  speakers: [Actor!]! @relationship(type: "SAID", direction: IN)
}
type Actor @node {
  id: ID!
  name: String!
  channels: [Channel!]! @relationship(type: "OPERATES", direction: OUT)
}
type Channel @node {
  id: ID!
  displayName: String!
}
type CounterEvidence @node {
  id: ID!
  text: String!
}
`;

/** The questions that are measured, as @neo4j/graphql's API takes them. */
export const PEER_QUERIES = {
  nested:
    'query ($n: Int!) { claims(limit: $n, sort: [{ id: ASC }]) { id text speakers { name } counterEvidence { text } } }',
  nestedUnsorted: 'query ($n: Int!) { claims(limit: $n) { id text speakers { name } counterEvidence { text } } }',
  deep: 'query ($n: Int!) { claims(limit: $n, sort: [{ id: ASC }]) { id text statements { text speakers { name channels { displayName } } } } }',
} as const;

/** The executable schema of @neo4j/graphql and what its resolvers want as context. */
export async function peerSchema(driver: Driver): Promise<{ schema: GraphQLSchema; context: () => object }> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const sessionConfig = { database: 'neo4j', defaultAccessMode: neo4j.session.READ };
  return { schema, context: () => ({ executionContext: driver, sessionConfig }) };
}

/** Runs a query of @neo4j/graphql through graphql-js, as it comes. */
export async function peerReader(driver: Driver): Promise<(query: string, n: number) => Promise<ExecutionResult>> {
  const { schema, context } = await peerSchema(driver);
  const documents = new Map<string, ReturnType<typeof parse>>();
  return async (query, n) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return execute({ schema, document, variableValues: { n }, contextValue: context() });
  };
}
