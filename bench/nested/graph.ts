import neo4j, { type Driver } from 'neo4j-driver';

const CLAIMS = 20_000;
const ACTORS = 500;
const BATCH = 5_000;

/**
 * Writes the graph that is read: 20,000 claims, each expressed by two statements of different speakers and rebutted by
 * one piece of counter-evidence; 500 speakers, each operating the channel that carries what it says. Everything is CLEAR.
 * The labels, types, ids and markings are those of Megaphone's own graph.
 */
export async function writeGraph(driver: Driver, say: (line: string) => void): Promise<void> {
  await run(driver, ACTOR, numbers(0, ACTORS));
  for (let from = 0; from < CLAIMS; from += BATCH) {
    await run(driver, CLAIM, numbers(from, from + BATCH));
    say(`Generated ${from + BATCH} of ${CLAIMS} claims`);
  }
}

function numbers(from: number, to: number): { n: ReturnType<typeof neo4j.int>; key: string }[] {
  return Array.from({ length: to - from }, (_, i) => ({
    n: neo4j.int(from + i),
    key: String(from + i).padStart(5, '0'),
  }));
}

async function run(driver: Driver, text: string, rows: unknown[]): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.executeWrite((tx) => tx.run(text, { rows, actors: neo4j.int(ACTORS) }));
  } finally {
    await session.close();
  }
}

const ACTOR = `
UNWIND $rows AS row
CREATE (a:Actor:Person {id: 'person:bench-' + row.key, name: 'Speaker ' + row.key, nameKey: 'speaker ' + row.key, roleText: 'commentator', names: ['Speaker ' + row.key], marking: 0})
CREATE (h:Channel {id: 'channel:telegram:bench-' + row.key, displayName: 'Channel ' + row.key, handle: 'bench' + row.key, handleKey: 'bench' + row.key, platform: 'telegram', platformId: row.key, url: 'https://example.org/' + row.key, marking: 0})
CREATE (a)-[:OPERATES {marking: 0}]->(h)`;

const CLAIM = `
UNWIND $rows AS row
CREATE (c:Claim {id: 'claim:bench:C' + row.key, text: 'Claim ' + row.key + ' says in neutral words what somebody wants believed.', kind: 'explicit', marking: 0})
CREATE (e:CounterEvidence {id: 'counter:bench:R' + row.key, text: 'Evidence ' + row.key + ' shows with its sources why that is not so.', paraphrase: false, kind: 'rebuttal', marking: 0})
CREATE (e)-[:REBUTS {marking: 0}]->(c)
WITH row, c
UNWIND [0, 1] AS which
MATCH (a:Actor {id: 'person:bench-' + substring('0000' + toString((row.n * 7 + which * 131) % $actors), size(toString((row.n * 7 + which * 131) % $actors)) - 1)})
MATCH (a)-[:OPERATES]->(h:Channel)
CREATE (s:Statement:Quote {id: 'statement:bench:Q' + row.key + '-' + which, text: 'Statement ' + which + ' of claim ' + row.key + ' in the words of its speaker.', verbatim: '“Statement ' + which + ' of claim ' + row.key + ' in the words of its speaker.”', marking: 0})
CREATE (s)-[:EXPRESSES {marking: 0}]->(c)
CREATE (a)-[:SAID {mode: 'direct', marking: 0}]->(s)
CREATE (h)-[:CARRIED {role: 'origin', marking: 0}]->(s)`;
