import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../cypher/database.ts';
import { seed } from '../../seed/seed.ts';
import { checkGraph } from '../../server/ingest/check/check.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { pictureOfGraph, rawCypher } from '../seed/raw-cypher.ts';

const key = 'russia-north-korea-pact';
let database: Database;

beforeAll(async () => {
  database = await connect(ownNeo4j());
  await seed(database, () => undefined);
});
afterAll(() => database.close());

async function violations(): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, problem } of checkGraph(database)) found.push(`${id} ${problem}`);
  return found;
}

/** Damages the graph, looks what the check says, and mends it. */
async function saidAfter(damage: string, mend: string): Promise<string[]> {
  try {
    await rawCypher(damage);
    return await violations();
  } finally {
    await rawCypher(mend);
  }
}

describe('the consistency check', () => {
  it('finds nothing in the graph of the digest, before and after everything below', async () => {
    expect(await violations()).toEqual([]);
  });

  it('names a node without a property it needs, and one with another type', async () => {
    const claim = `MATCH (n:Claim {id: 'claim:${key}:C01'})`;
    expect(
      await saidAfter(
        `${claim} SET n.kind = 'rumour', n.marking = '0'`,
        `${claim} SET n.kind = 'explicit', n.marking = 0`,
      ),
    ).toEqual([
      expect.stringMatching(/^claim:russia-north-korea-pact:C01 has marking = "0": .*expected number/),
      expect.stringMatching(/^claim:russia-north-korea-pact:C01 has kind = "rumour": /),
    ]);
    const event = `MATCH (n:Event {id: 'event:${key}:visit'})`;
    const said = await saidAfter(`${event} SET n.status = null`, `${event} SET n.status = 'real'`);
    expect(said).toEqual([expect.stringMatching(/^event:russia-north-korea-pact:visit has status = nothing: /)]);
  });

  it('names a node without a marking, and one with a marking there is not', async () => {
    const channel = `MATCH (n:Channel {id: 'channel:unknown:pool-n3'})`;
    const mend = `${channel} SET n.marking = 0`;
    expect(await saidAfter(`${channel} REMOVE n.marking`, mend)).toEqual([
      expect.stringMatching(/^channel:unknown:pool-n3 has marking = nothing: /),
    ]);
    expect(await saidAfter(`${channel} SET n.marking = 5`, mend)).toEqual([
      expect.stringMatching(/^channel:unknown:pool-n3 has marking = 5: /),
    ]);
  });

  it('names a node without an id', async () => {
    expect(
      await saidAfter(`CREATE (:Topic {name: 'Canary', marking: 0})`, `MATCH (n:Topic {name: 'Canary'}) DELETE n`),
    ).toEqual(['Topic 1 Topic without a usable id.']);
  });

  it('names a channel that is also a person, and a person who is also an organization', async () => {
    const channel = `MATCH (n:Channel {id: 'channel:unknown:markov'})`;
    const said = await saidAfter(`${channel} SET n:Actor:Person`, `${channel} REMOVE n:Actor:Person`);
    expect(said).toContain('channel:unknown:markov is a Channel and also a Actor.');
    const person = `MATCH (n:Person {id: 'person:markov'})`;
    expect(await saidAfter(`${person} SET n:Organization`, `${person} REMOVE n:Organization`)).toEqual([
      'person:markov is Person and Organization of Person, Organization, Collective, and must be one.',
    ]);
  });

  it('names a key or hash that does not follow from the text', async () => {
    const person = `MATCH (n:Person {id: 'person:kim-jong-un'})`;
    expect(await saidAfter(`${person} SET n.nameKey = 'Kim'`, `${person} SET n.nameKey = 'kim jong un'`)).toEqual([
      'person:kim-jong-un has nameKey "Kim", which should be "kim jong un".',
    ]);
  });

  it('names a document whose text changed, and every quotation that no longer stands in it', async () => {
    const document = `MATCH (n:Document {id: 'document:${key}'})`;
    const said = await saidAfter(
      `${document} SET n.before = n.text, n.text = replace(n.text, 'dystopian novel', 'dystopian tale')`,
      `${document} SET n.text = n.before REMOVE n.before`,
    );
    expect(said[0]).toMatch(/^document:russia-north-korea-pact has sha256 "6fd82e/);
    expect(said).toContainEqual(
      expect.stringMatching(/^assertion:.* quotes “.*”, but document:russia-north-korea-pact has/),
    );
    // one word of the introduction is a letter shorter: all that follows stands at another place
    expect(said.length).toBeGreaterThan(900);
  });

  it('names an assertion whose excerpt its document does not have', async () => {
    const assertion = `MATCH (n:Assertion {predicate: 'CONTRADICTS'})`;
    const [row] = await rawCypher(`${assertion} RETURN n.id AS id, n.start AS start, n.end AS end`);
    const said = await saidAfter(`${assertion} SET n.start = n.start + 1`, `${assertion} SET n.start = n.start - 1`);
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(`^${row?.id} quotes “.*…”, but .* at ${Number(row?.start) + 1} to ${row?.end}\\.$`),
      ),
    ]);
    const beyond = await saidAfter(`${assertion} SET n.end = 20000`, `${assertion} SET n.end = ${row?.end}`);
    expect(beyond).toEqual([`${row?.id} has the span ${row?.start} to 20000, which is not inside document:${key}.`]);
  });

  it('names a line that is not the one on which words stand', async () => {
    const printed = `MATCH (:Quote {id: 'statement:${key}:Q04'})-[r:PRINTED_IN]->()`;
    expect(await saidAfter(`${printed} SET r.line = 38`, `${printed} SET r.line = 37`)).toEqual([
      `statement:${key}:Q04 is said to stand on line 38 of document:${key}, and stands on line 37.`,
    ]);
  });

  it('names a relationship between nodes it must not join, and a type it does not know', async () => {
    const ends = `MATCH (a:Channel {id: 'channel:unknown:markov'}), (b:Quote {id: 'statement:${key}:Q15'})`;
    const made = `{run: 'run:canary', marking: 0, mode: 'direct'}`;
    const clean = `MATCH ()-[r {run: 'run:canary'}]->() DELETE r`;
    expect(await saidAfter(`${ends} CREATE (a)-[:SAID ${made}]->(b)`, clean)).toEqual([
      expect.stringMatching(
        /^SAID \(channel:unknown:markov -> .*\) joins Channel to Statement:Quote 1 times, not Actor to Statement\.$/,
      ),
    ]);
    expect(await saidAfter(`${ends} CREATE (a)-[:SHOUTED ${made}]->(b)`, clean)).toEqual([
      expect.stringMatching(/^SHOUTED \(.*\) is a type of relationship that the model does not have\.$/),
    ]);
  });

  it('names a relationship with a wrong marking, status or word of its own', async () => {
    const said = `MATCH (:Person {id: 'person:meister'})-[r:SAID]->()`;
    const name = `person:meister SAID statement:${key}:Q03`;
    const mend = `${said} SET r.mode = 'reported', r.marking = 0, r.status = 'accepted'`;
    expect(await saidAfter(`${said} SET r.mode = 'shouted'`, mend)).toEqual([
      `${name} has mode shouted, which the model does not know.`,
    ]);
    expect(await saidAfter(`${said} REMOVE r.marking`, mend)).toEqual([
      `${name} has marking nothing, which the model does not know.`,
    ]);
    expect(await saidAfter(`${said} SET r.marking = 7`, mend)).toEqual([
      `${name} has marking 7, which the model does not know.`,
    ]);
    expect(await saidAfter(`${said} SET r.status = 'open'`, mend)).toEqual([
      `${name} has status open, which the model does not know.`,
    ]);
  });

  it('names a fact that no assertion supports, or whose assertion speaks of something else', async () => {
    const fact = `MATCH (:Claim {id: 'claim:${key}:C24'})-[r:CONTRADICTS]->()`;
    const name = `claim:${key}:C24 CONTRADICTS claim:${key}:C10`;
    const [own] = await rawCypher(`MATCH (n:Assertion {predicate: 'CONTRADICTS'}) RETURN n.id AS id`);
    const [other] = await rawCypher(`MATCH (n:Assertion {predicate: 'ECHOES'}) RETURN n.id AS id`);
    const mend = `${fact} SET r.assertions = ['${own?.id}']`;
    expect(await saidAfter(`${fact} SET r.assertions = []`, mend)).toEqual([
      `${name} is supported by no assertion.`,
      `${own?.id} lacks a relationship that lists it.`,
    ]);
    expect(await saidAfter(`${fact} SET r.assertions = r.assertions + 'assertion:none'`, mend)).toEqual([
      `${name} lists assertion:none, which does not exist.`,
    ]);
    expect(await saidAfter(`${fact} SET r.assertions = r.assertions + '${other?.id}'`, mend)).toEqual([
      `${name} lists ${other?.id}, which speaks of something else.`,
    ]);
  });

  it('names a fact that is withdrawn and still supported, or rejected and still shown', async () => {
    const fact = `MATCH (n:Assertion {predicate: 'CONTRADICTS'}) MATCH (:Claim {id: 'claim:${key}:C24'})-[r:CONTRADICTS]->()`;
    const name = `claim:${key}:C24 CONTRADICTS claim:${key}:C10`;
    const mend = `${fact} SET r.marking = 0, r.status = 'accepted', n.status = 'accepted'`;
    expect(await saidAfter(`${fact} SET r.marking = 5`, mend)).toEqual([
      `${name} has marking 5 although an assertion still supports it.`,
    ]);
    expect(await saidAfter(`${fact} SET n.status = 'rejected', r.status = 'rejected'`, mend)).toEqual([
      `${name} has only rejected or superseded assertions, and not marking 5.`,
    ]);
    expect(await saidAfter(`${fact} SET n.status = 'rejected', r.status = 'rejected', r.marking = 5`, mend)).toEqual(
      [],
    );
  });

  it('names an assertion without analyst, run or document', async () => {
    const assertion = `MATCH (n:Assertion {predicate: 'CONTRADICTS'})`;
    const [own] = await rawCypher(`${assertion} RETURN n.id AS id`);
    const said = await saidAfter(
      `${assertion}-[r:BY|IN_RUN]->() DELETE r`,
      `${assertion} MATCH (a:Analyst), (i:ImportRun) CREATE (n)-[:BY {marking: 0}]->(a), (n)-[:IN_RUN {marking: 0}]->(i)`,
    );
    expect(said).toEqual([`${own?.id} lacks one BY.`, `${own?.id} lacks one IN_RUN.`]);
  });

  it('names an expert who would be an amplifier', async () => {
    const said = await saidAfter(
      `MATCH (a:Person {id: 'person:alina-hrystenko'}), (s:Quote {id: 'statement:${key}:Q16'})
       CREATE (a)-[:SAID {run: 'run:canary', mode: 'direct', marking: 0}]->(s)`,
      `MATCH ()-[r {run: 'run:canary'}]->() DELETE r`,
    );
    expect(said).toEqual(['person:alina-hrystenko amplifies a claim and gives counter-evidence: nobody can be both.']);
  });

  it('names nodes that mean nothing alone', async () => {
    const said = await saidAfter(
      `CREATE (:ReachObservation {id: 'reach:canary', count: 1, precision: 'unknown', documentId: 'document:${key}', marking: 0})`,
      `MATCH (n:ReachObservation {id: 'reach:canary'}) DELETE n`,
    );
    expect(said).toEqual(['reach:canary lacks one channel.']);
  });

  it('has left the graph as it was', async () => {
    expect(await violations()).toEqual([]);
    const before = await pictureOfGraph();
    await rawCypher('MATCH (n:ImportRun) REMOVE n.rowsSha256');
    await seed(database, () => undefined);
    expect(await pictureOfGraph()).toBe(before);
  });
});
