import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../cypher/database.ts';
import { digestFiles, digestFolder, seed } from '../../seed/seed.ts';
import { readExtraction } from '../../server/ingest/extraction/read.ts';
import { extractionRows } from '../../server/ingest/extraction/rows.ts';
import { isWritten, writeGraph } from '../../server/ingest/write.ts';
import { readChanged } from '../ingest/digest.ts';
import { ownNeo4j } from '../own-neo4j.ts';
import { pictureOfGraph, rawCypher } from './raw-cypher.ts';

let database: Database;

beforeAll(async () => {
  database = await connect(ownNeo4j());
  await seed(database, () => undefined);
});
afterAll(() => database.close());

describe('loading the digest', () => {
  it('a second time changes nothing, whether it looks first or writes it all again', async () => {
    const before = await pictureOfGraph();
    const said: string[] = [];
    await seed(database, (line) => said.push(line));
    expect(said).toEqual(['The digest is in the graph already.']);
    await writeGraph(database, extractionRows(readExtraction(digestFiles())));
    expect(await pictureOfGraph()).toBe(before);
    expect(before.length).toBeGreaterThan(500_000);
  });

  it('writes nothing of a file that is refused, and says what does not fit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'megaphone-digest-'));
    try {
      cpSync(digestFolder, folder, { recursive: true });
      const text = join(folder, '000_7c1254914d2db5d9.txt');
      writeFileSync(text, readFileSync(text, 'utf8').replace('Pool N3', 'Pool N4'));
      await rawCypher('MATCH (n:ImportRun) SET n.kept = n.rowsSha256 REMOVE n.rowsSha256');
      const before = await pictureOfGraph();
      await expect(seed(database, () => undefined, folder)).rejects.toThrow(
        /^000_7c1254914d2db5d9\.txt is refused, nothing was written:\n {2}SHA-256 is [0-9a-f]{64}, source.json says 6fd82efe/,
      );
      rmSync(text);
      await expect(seed(database, () => undefined, folder)).rejects.toThrow('cannot be read: ENOENT');
      expect(await pictureOfGraph()).toBe(before);
    } finally {
      await rawCypher('MATCH (n:ImportRun) SET n.rowsSha256 = n.kept REMOVE n.kept');
      rmSync(folder, { recursive: true });
    }
  });

  it('writes nothing when a fact joins a node that is not there', async () => {
    const before = await pictureOfGraph();
    const rows = extractionRows(readExtraction(digestFiles()));
    rows.node('topics', {
      id: 'topic:canary',
      name: 'Canary',
      kind: 'genre',
      names: [],
      searchKey: 'Canary',
      marking: 0,
    });
    const [template] = rows.facts.values();
    if (!template) throw new Error('The digest has no facts.');
    rows.facts.set('stray', {
      ...template,
      type: 'VARIANT_OF',
      from: 'claim:nowhere:C99',
      to: 'family:russia-north-korea-pact:F1',
      properties: {},
    });
    await expect(writeGraph(database, rows)).rejects.toThrow(
      'joinVariantOf: only 24 of 25 rows found the nodes that they join.',
    );
    expect(await pictureOfGraph()).toBe(before);
  });

  it('writes again what was added to it since', async () => {
    const changed = extractionRows(readChanged({ notes: (n) => n.ambiguities[0]?.concerns.push('Q06') }));
    expect(await isWritten(database, extractionRows(readExtraction(digestFiles())))).toBe(true);
    expect(await isWritten(database, changed)).toBe(false);
  });

  it('shows a withdrawn fact again when another document states it, and not when the same one is loaded again', async () => {
    const ends = `MATCH (a:Claim {id: 'claim:russia-north-korea-pact:C24'})-[r:CONTRADICTS]->(b)`;
    const withdraw = `${ends} MATCH (n:Assertion) WHERE n.id IN r.assertions SET r.marking = 5, r.status = 'rejected', n.status = 'rejected'`;
    const before = await pictureOfGraph();
    const rows = extractionRows(readExtraction(digestFiles()));
    try {
      await rawCypher(withdraw);
      const withdrawn = await pictureOfGraph();
      await writeGraph(database, rows);
      expect(await pictureOfGraph()).toBe(withdrawn);

      const [first] = [...rows.assertions.values()].filter((a) => a.predicate === 'CONTRADICTS');
      if (!first) throw new Error('The digest contradicts nothing.');
      const second = { ...first, id: 'assertion:of-another-document' };
      rows.assertions.set(second.id, second);
      rows.support.set(second.id, {
        assertion: second.id,
        type: 'CONTRADICTS',
        kind: '',
        marking: 2,
        status: 'accepted',
      });
      await writeGraph(database, rows);
      expect(
        await rawCypher(`${ends} RETURN r.marking AS marking, r.status AS status, size(r.assertions) AS n`),
      ).toEqual([{ marking: 2, status: 'accepted', n: 2 }]);
    } finally {
      await rawCypher(`MATCH (n:Assertion {id: 'assertion:of-another-document'}) DETACH DELETE n`);
      await rawCypher(
        `${ends} MATCH (n:Assertion)-[:SUBJECT]->(a) WHERE n.predicate = 'CONTRADICTS'
         SET n.status = 'accepted', r.marking = 0, r.status = 'accepted', r.assertions = [n.id]`,
      );
    }
    expect(await pictureOfGraph()).toBe(before);
  });
});
