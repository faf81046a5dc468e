import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { ArchivePost } from '../../server/ingest/posts/archive-post.ts';

const typeDefs = `
type Channel @node { id: ID! platform: String! platformId: String! displayName: String! marking: Int! }
type SharedObject @node { kind: String! key: String! marking: Int! }
type Post @node(labels: ["Statement", "Post"]) {
  id: ID!
  platform: String!
  platformPostId: String!
  text: String!
  lang: String!
  publishedAt: DateTime!
  isRepost: Boolean!
  marking: Int!
  channels: [Channel!]! @relationship(type: "CARRIED", direction: IN)
  shares: [SharedObject!]! @relationship(type: "SHARES", direction: OUT)
}`;

const CHANNELS =
  'mutation ($input: [ChannelCreateInput!]!) { createChannels(input: $input) { info { nodesCreated } } }';
const OBJECTS =
  'mutation ($input: [SharedObjectCreateInput!]!) { createSharedObjects(input: $input) { info { nodesCreated } } }';
const POSTS = 'mutation ($input: [PostCreateInput!]!) { createPosts(input: $input) { info { nodesCreated } } }';

/** Posts of one input. */
const INPUT = 500;

/** Posts a second: channels and shared objects are created first, in inputs of their own, and counted in. */
export async function neo4jGraphql(driver: Driver, posts: readonly ArchivePost[]): Promise<number> {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const contextValue = { executionContext: driver, sessionConfig: { database: 'neo4j' } };
  const run = async (mutation: string, input: object[]) => {
    const { errors } = await execute({ schema, document: parse(mutation), variableValues: { input }, contextValue });
    if (errors?.[0]) throw errors[0];
  };
  const channels = new Map(posts.map((post) => [post.channel, post]));
  const objects = new Map(posts.flatMap((post) => post.objects.map((object) => [object.kind + object.key, object])));
  const begun = performance.now();
  await run(
    CHANNELS,
    [...channels.values()].map(({ platform, channel }) => {
      return {
        id: `peer:${channel}`,
        platform: `${platform}-peer`,
        platformId: channel,
        displayName: channel,
        marking: 1,
      };
    }),
  );
  await run(
    OBJECTS,
    [...objects.values()].map(({ kind, key }) => ({ kind: `peer-${kind}`, key, marking: 1 })),
  );
  for (let from = 0; from < posts.length; from += INPUT) await run(POSTS, posts.slice(from, from + INPUT).map(asInput));
  return posts.length / ((performance.now() - begun) / 1000);
}

function asInput({ id, platform, postId, text, lang, publishedAt, isRepost, channel, objects }: ArchivePost) {
  return {
    ...{ id, platform, platformPostId: postId, text, lang, isRepost, marking: 1 },
    publishedAt: new Date(publishedAt).toISOString(),
    channels: { connect: [{ where: { node: { id: { eq: `peer:${channel}` } } } }] },
    shares: {
      connect: objects.map(({ kind, key }) => ({
        where: { node: { kind: { eq: `peer-${kind}` }, key: { eq: key } } },
      })),
    },
  };
}
