import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../cypher/database.ts';
import { type MigrationFile, readMigrations } from '../../cypher/migration-files.ts';
import { appliedMigrations, migrate } from '../../cypher/migrations.ts';
import { ownNeo4j } from '../own-neo4j.ts';

let database: Database;
let driver: Driver;
const { uri, user, password } = ownNeo4j();
const files = readMigrations();
const next = files.length + 1;

const extra = (statements: string[], checksum = 'c'.repeat(64)): MigrationFile => ({
  version: next,
  name: 'extra',
  file: `V000${next}__extra.cypher`,
  checksum,
  statements,
});

async function cypher(text: string): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

beforeAll(async () => {
  database = await connect({ uri, user, password });
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterEach(async () => {
  await cypher(`MATCH (m:Migration) WHERE m.version >= ${next} DELETE m`);
  await cypher('MATCH (t:MigrationTrial) DELETE t');
});
afterAll(async () => {
  await driver.close();
  await database.close();
});

describe('migrating the graph', () => {
  it('has recorded each file with its version, name, checksum and time', async () => {
    const applied = await appliedMigrations(database);
    expect(applied.map(({ appliedAt: _, ...migration }) => migration)).toEqual(
      files.map(({ version, name, checksum }) => ({ version, name, checksum })),
    );
    for (const { appliedAt } of applied) expect(Date.parse(appliedAt)).toBeGreaterThan(Date.now() - 3_600_000);
  });

  it('has made every constraint that no later migration drops, and every index is online', async () => {
    const constraints = await cypher('SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names');
    const statements = files.flatMap((file) => file.statements);
    const named = (what: string) =>
      statements.flatMap((statement) => new RegExp(`^${what} CONSTRAINT (\\w+)`).exec(statement)?.[1] ?? []);
    const dropped = named('DROP');
    const kept = named('CREATE').filter((name) => !dropped.includes(name));
    expect(constraints[0]?.names).toEqual(expect.arrayContaining(kept));
    for (const name of dropped) expect(constraints[0]?.names).not.toContain(name);
    expect(await cypher("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const before = await appliedMigrations(database);
    const said: string[] = [];
    expect(await migrate(database, (line) => said.push(line))).toEqual(before.at(-1));
    expect(await appliedMigrations(database)).toEqual(before);
    expect(said).toEqual([]);
  });

  it('applies a new file in the order of its statements, and says which', async () => {
    const said: string[] = [];
    const file = extra(['CREATE (:MigrationTrial {step: 1})', 'MATCH (t:MigrationTrial) SET t.step = t.step + 1']);
    const newest = await migrate(database, (line) => said.push(line), [...files, file]);
    expect(newest).toMatchObject({ version: next, name: 'extra', checksum: file.checksum });
    expect(await cypher('MATCH (t:MigrationTrial) RETURN t.step AS step')).toEqual([{ step: 2 }]);
    expect(said).toEqual([`Migrating the graph: ${file.file}`]);
  });

  it('refuses a file that was changed after it was applied, naming it, and runs nothing of it', async () => {
    await migrate(database, () => undefined, [...files, extra(['RETURN 1'])]);
    const changed = extra(['CREATE (:MigrationTrial)'], 'd'.repeat(64));
    const refusal = migrate(database, () => undefined, [...files, changed]);
    await expect(refusal).rejects.toThrow(`${changed.file} has been changed`);
    expect(await cypher('MATCH (t:MigrationTrial) RETURN t')).toEqual([]);
  });

  it('refuses a graph that a newer program has migrated, naming what it does not know', async () => {
    await migrate(database, () => undefined, [...files, extra(['RETURN 1'])]);
    await expect(migrate(database, () => undefined)).rejects.toThrow(`the migration ${next} (extra)`);
  });

  it('lets two starts migrate at once, and records each file once', async () => {
    const file = extra(['MERGE (t:MigrationTrial {id: 1})']);
    const both = await Promise.all([1, 2].map(() => migrate(database, () => undefined, [...files, file])));
    expect(both.map((newest) => newest?.version)).toEqual([next, next]);
    expect((await appliedMigrations(database)).filter(({ version }) => version === next)).toHaveLength(1);
  });

  it('does a file again that was cut off before it was recorded', async () => {
    const broken = extra(['MERGE (:MigrationTrial {id: 1})', 'NO CYPHER']);
    await expect(migrate(database, () => undefined, [...files, broken])).rejects.toThrow();
    expect(await appliedMigrations(database)).toHaveLength(files.length);
    await migrate(database, () => undefined, [...files, extra(['MERGE (:MigrationTrial {id: 1})'])]);
    expect(await cypher('MATCH (t:MigrationTrial) RETURN count(t) AS trials')).toEqual([{ trials: 1 }]);
  });
});
