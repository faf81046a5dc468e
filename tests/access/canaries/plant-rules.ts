import { canaryId, type Level, mark } from './canary.ts';
import type { RunCypher } from './run-cypher.ts';

const TERMS = { words: [], phrases: [], hashtags: [], links: [], domains: [], languages: [], from: null, until: null };

/**
 * Rules of a level with the entries that wrote them: hidden by a marking of its own, by that of its tie, and by that of
 * its claim. Then waits until the
 * words of the canaries among the posts can be searched, which the index takes in in the background.
 */
export async function plantRules(run: RunCypher, level: Level, marking: number | null): Promise<void> {
  await run(
    `MATCH (seen:Claim {id: $seen})
     MATCH (hidden:Claim {id: $hidden})
     CREATE (own:Rule {id: 'rule:own' + $mark, marking: $marking})-[:TIES_TO {marking: 0}]->(seen)
     CREATE (tie:Rule {id: 'rule:tie' + $mark, marking: 0})-[:TIES_TO {marking: $marking}]->(seen)
     CREATE (target:Rule {id: 'rule:target' + $mark, marking: 0})-[:TIES_TO {marking: 0}]->(hidden)
     FOREACH (r IN [own, tie, target] |
       SET r.canary = $level, r.title = $mark, r.version = 1, r.terms = $terms
       CREATE (:Change {id: 'change:' + r.id, idempotencyKey: r.id, target: r.id, kind: 'createRule', version: 1, marking: 0,
         at: '2024-06-19T00:00:00.000Z', by: $mark, after: $after, canary: $level})
     )`,
    {
      after: JSON.stringify({ title: mark(level), terms: JSON.stringify({ ...TERMS, words: [mark(level)] }) }),
      ...{ seen: 'claim:russia-north-korea-pact:C01', hidden: canaryId('claim', level), mark: mark(level) },
      ...{ level, marking, terms: JSON.stringify({ ...TERMS, words: [mark(level)] }) },
    },
  );
  await run(
    `MATCH (h:Channel {id: $channel})
     MATCH (p:Post {id: $post})
     CREATE (h)-[:CARRIED {marking: $marking, canary: $level}]->(p)`,
    { channel: canaryId('channel', level), post: canaryId('statement:post', level), marking, level },
  );
  await run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()', {});
}
