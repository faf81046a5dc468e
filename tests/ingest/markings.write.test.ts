import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../cypher/database.ts';
import { seed } from '../../seed/seed.ts';
import { extractionRows } from '../../server/ingest/extraction/rows.ts';
import { type AssertionRow, GraphRows } from '../../server/ingest/graph-rows.ts';
import type { ActorRow } from '../../server/ingest/node-rows.ts';
import { writeGraph } from '../../server/ingest/write.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { pictureOfGraph, rawCypher } from '../seed/raw-cypher.ts';
import { digest } from './digest.ts';

let database: Database;
let before: string;
const id = 'person:canary';

beforeAll(async () => {
  database = await connect(ownNeo4j());
  await seed(database, () => undefined);
  before = await pictureOfGraph();
});
afterAll(async () => {
  await rawCypher(`MATCH (n) WHERE n.id STARTS WITH 'assertion:canary' OR n.id = $id DETACH DELETE n`, { id });
  expect(await pictureOfGraph()).toBe(before);
  await database.close();
});

/** What one source says of a person: a role, and where the person works. */
async function stated(marking: number, role: string | null, source: string): Promise<void> {
  const rows = new GraphRows();
  const person: ActorRow = {
    id,
    name: 'Canary',
    nameKey: 'canary',
    names: role === null ? ['Canary'] : ['Canary', 'The Bird'],
    roleText: role,
    orgType: null,
    candidate: false,
    searchKey: 'Canary',
    marking,
  };
  const [template] = extractionRows(digest()).assertions.values();
  if (!template) throw new Error('The digest asserts nothing.');
  const object = 'organization:nato';
  const assertion: AssertionRow = { ...template, id: `assertion:canary-${source}`, subject: id, object, marking };
  rows.node('persons', person);
  rows.fact(
    { type: 'AFFILIATED_WITH', from: id, to: object, marking, status: 'accepted', properties: { role } },
    assertion,
  );
  await writeGraph(database, rows);
}

async function known(): Promise<unknown> {
  const [row] = await rawCypher(
    `MATCH (n:Person {id: $id})-[r:AFFILIATED_WITH]->()
     RETURN n.names AS names, n.roleText AS roleText, n.marking AS marking,
       r.role AS role, r.marking AS relationship, r.assertions AS assertions`,
    { id },
  );
  return row;
}

describe('a person whom two sources name', () => {
  it('is told as the first source tells it', async () => {
    await stated(3, 'informer', 'restricted');
    expect(await known()).toEqual({
      names: ['Canary', 'The Bird'],
      roleText: 'informer',
      marking: 3,
      role: 'informer',
      relationship: 3,
      assertions: ['assertion:canary-restricted'],
    });
  });

  it('is told as the less restricted source tells it, with nothing left of the other but its assertion', async () => {
    await stated(1, null, 'open');
    expect(await known()).toEqual({
      names: ['Canary'],
      roleText: null,
      marking: 1,
      role: null,
      relationship: 1,
      assertions: ['assertion:canary-restricted', 'assertion:canary-open'],
    });
  });

  it('stays so when the restricted source comes again', async () => {
    await stated(3, 'informer', 'restricted');
    expect(await known()).toMatchObject({ names: ['Canary'], roleText: null, marking: 1, role: null, relationship: 1 });
  });
});
