import neo4j, { type Driver } from 'neo4j-driver';
import type { ArchivePost } from '../../server/ingest/posts/archive-post.ts';

/** What somebody writes who has not thought of speed: one statement a post, everything merged. */
const MERGE = `
MERGE (h:Channel {platform: $platform, platformId: $channel})
ON CREATE SET h.id = 'channel:' + $platform + ':' + $channel, h.displayName = $channel, h.marking = 1
MERGE (p:Statement {id: $id})
ON CREATE SET p:Post, p.platform = $platform, p.platformPostId = $postId, p.text = $text,
  p.lang = $lang, p.publishedAt = datetime({epochMillis: $at}), p.isRepost = $isRepost, p.marking = 1
MERGE (h)-[k:CARRIED]->(p)
ON CREATE SET k.at = datetime({epochMillis: $at}), k.followersAt = $followers, k.marking = 1
WITH p
UNWIND $objects AS object
MERGE (o:SharedObject {kind: object.kind, key: object.key})
ON CREATE SET o.marking = 1
MERGE (p)-[s:SHARES]->(o)
ON CREATE SET s.marking = 1`;

/** Posts a second. */
export async function rowByRow(driver: Driver, posts: readonly ArchivePost[]): Promise<number> {
  const session = driver.session({ database: 'neo4j' });
  const begun = performance.now();
  for (const { publishedAt, ...post } of posts) {
    await session.executeWrite((tx) =>
      tx.run(MERGE, { ...post, at: neo4j.int(publishedAt), followers: post.followers ?? null }),
    );
  }
  const seconds = (performance.now() - begun) / 1000;
  await session.close();
  return posts.length / seconds;
}
