/** How much of everything a generated graph holds. */
export interface GraphSize {
  channels: number;
  posts: number;
  claims: number;
  narratives: number;
  experts: number;
}

/** The graph that the picture must still be drawn of. */
export const FULL: GraphSize = { channels: 20_000, posts: 300_000, claims: 5_000, narratives: 40, experts: 30 };

/** Runs constant text with rows, in a transaction of its own. */
export type Run = (text: string, params: { rows: Row[] }) => Promise<unknown>;

type Row = Readonly<Record<string, string | number | null>>;

const BATCH = 5_000;
const PLATFORMS = ['telegram', 'x', 'facebook', 'youtube', 'tiktok', 'vk', 'rumble', 'gab'];
const START = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;

/**
 * Writes a graph of channels that carry posts, each of which expresses a claim of a narrative; experts answer every tenth
 * claim. The labels, types, ids and markings are those of loaded posts. No two graphs of one size differ. Every third
 * channel has no stated reach, the first channels carry the most. Everything is CLEAR, and has `scale` in its id.
 */
export async function writeScaleGraph(run: Run, size: GraphSize, say: (line: string) => void = () => undefined) {
  await inBatches(size.narratives, narrativeRow, (rows) => run(NARRATIVES, { rows }));
  await inBatches(size.claims, claimRow(size), (rows) => run(CLAIMS, { rows }));
  await inBatches(size.channels, channelRow, (rows) => run(CHANNELS, { rows }));
  await inBatches(Math.floor(size.claims / 10), answerRow(size), (rows) => run(ANSWERS, { rows }));
  await inBatches(size.posts, postRow(size), async (rows, done) => {
    await run(POSTS, { rows });
    say(`Generated ${done} of ${size.posts} posts`);
  });
}

async function inBatches(
  count: number,
  row: (n: number) => Row,
  write: (rows: Row[], done: number) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count);
    await write(
      Array.from({ length: to - from }, (_, i) => row(from + i)),
      to,
    );
  }
}

const key = (n: number) => String(n).padStart(6, '0');
const narrativeId = (n: number) => `narrative:scale:N${key(n)}`;
const claimId = (n: number) => `claim:scale:C${key(n)}`;
const platformOf = (n: number) => PLATFORMS[n % PLATFORMS.length] ?? 'telegram';
const channelId = (n: number) => `channel:${platformOf(n)}:scale-${key(n)}`;

const narrativeRow = (n: number): Row => ({ id: narrativeId(n), title: `Narrative ${n + 1}` });

const claimRow =
  ({ narratives }: GraphSize) =>
  (n: number): Row => ({
    id: claimId(n),
    text: `Claim ${n + 1} says in neutral words what somebody wants believed.`,
    narrative: narrativeId(n % narratives),
  });

const channelRow = (n: number): Row => ({
  id: channelId(n),
  platform: platformOf(n),
  platformId: `scale-${key(n)}`,
  name: `Channel ${n + 1}`,
  reachId: `reach:scale:${key(n)}`,
  count: n % 3 === 2 ? null : 100 + ((n * 7_919) % 50_000),
});

const answerRow =
  ({ experts, narratives }: GraphSize) =>
  (n: number): Row => ({
    id: `counter:scale:R${key(n)}`,
    claim: claimId(n * 10),
    narrative: narrativeId((n * 10) % narratives),
    expert: `person:scale-${key(n % experts)}`,
    name: `Expert ${(n % experts) + 1}`,
  });

const postRow =
  ({ channels, claims, narratives }: GraphSize) =>
  (n: number): Row => {
    // each channel once, so that none is silent; then the lower the number, the more posts
    const place = ((n * 104_729) % 1_000_003) / 1_000_003;
    const channel = n < channels ? n : Math.floor(channels * place * place);
    const claim = (n * 31 + (channel % 7)) % claims;
    return {
      id: `statement:${platformOf(channel)}:scale-${key(n)}`,
      postId: `scale-${key(n)}`,
      platform: platformOf(channel),
      channel: channelId(channel),
      claim: claimId(claim),
      narrative: narrativeId(claim % narratives),
      text: `Post ${n + 1} repeats claim ${claim + 1}.`,
      at: START + ((n * 7) % 8_760) * HOUR,
    };
  };

const NARRATIVES = `
UNWIND $rows AS row
CREATE (:Narrative {id: row.id, title: row.title, level: 'narrative', marking: 0})`;

const CLAIMS = `
UNWIND $rows AS row
MATCH (n:Narrative {id: row.narrative})
CREATE (:Claim {id: row.id, text: row.text, kind: 'explicit', marking: 0})-[:PART_OF {marking: 0}]->(n)`;

const CHANNELS = `
UNWIND $rows AS row
CREATE (h:Channel {id: row.id, platform: row.platform, platformId: row.platformId, displayName: row.name, handle: row.platformId, handleKey: row.platformId, searchKey: toLower(row.name), marking: 0})
FOREACH (count IN CASE WHEN row.count IS NULL THEN [] ELSE [row.count] END |
  CREATE (h)-[:HAD_REACH {marking: 0}]->(:ReachObservation {id: row.reachId, count: toInteger(count), asOf: date('2024-06-01'), precision: 'day', marking: 0})
)`;

const ANSWERS = `
UNWIND $rows AS row
MATCH (n:Narrative {id: row.narrative})
MATCH (c:Claim {id: row.claim})
MERGE (a:Actor {id: row.expert})
ON CREATE SET a:Person, a.name = row.name, a.nameKey = toLower(row.name), a.names = [row.name], a.marking = 0
CREATE (e:CounterEvidence {id: row.id, text: 'Evidence shows with its sources why that is not so.', paraphrase: false, kind: 'rebuttal', marking: 0})
CREATE (a)-[:GAVE {marking: 0, assertions: []}]->(e)-[:REBUTS {marking: 0, assertions: []}]->(c)
CREATE (e)-[:IN_NARRATIVE {marking: 0, assertions: []}]->(n)`;

const POSTS = `
UNWIND $rows AS row
MATCH (h:Channel {id: row.channel})
MATCH (c:Claim {id: row.claim})
MATCH (n:Narrative {id: row.narrative})
CREATE (h)-[:CARRIED {at: datetime({epochMillis: toInteger(row.at)}), role: 'origin', marking: 0}]->(s:Statement:Post {id: row.id, platform: row.platform, platformPostId: row.postId, text: row.text, lang: 'en', publishedAt: datetime({epochMillis: toInteger(row.at)}), isRepost: false, marking: 0})
CREATE (s)-[:EXPRESSES {marking: 0}]->(c)
CREATE (s)-[:IN_NARRATIVE {marking: 0}]->(n)`;
