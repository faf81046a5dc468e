import { CannotStart } from './cannot-start.ts';
import type { Database } from './database.ts';
import { lasting, type MigrationFile, readMigrations } from './migration-files.ts';

/** A migration that the graph has had. */
export interface AppliedMigration {
  version: number;
  name: string;
  /** SHA-256 of its file's text when it was applied, in hexadecimal. */
  checksum: string;
  /** ISO date and time. */
  appliedAt: string;
}

/** Migrations are the program's own: no reader of the graph sees them. */
const clearance = 4;

const onePerVersion = 'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE';

/** The migrations that the graph has had, in order. */
export async function appliedMigrations(database: Database): Promise<AppliedMigration[]> {
  const rows = await database.read('appliedMigrations', { clearance });
  return rows.map((row) => ({
    version: Number(row.version),
    name: String(row.name),
    checksum: String(row.checksum),
    appliedAt: String(row.appliedAt),
  }));
}

function refuseChanged(file: MigrationFile | undefined, applied: AppliedMigration): void {
  const { version, name, appliedAt, checksum } = applied;
  if (!file) {
    throw new CannotStart(
      `This graph has had the migration ${version} (${name}) at ${appliedAt}, which this program does not know: a newer Megaphone wrote it. Update the program.`,
    );
  }
  if (file.checksum !== checksum) {
    throw new CannotStart(
      `The migration ${file.file} has been changed since it was applied to this graph at ${appliedAt}. Bring its old text back and put the change into a new migration.`,
    );
  }
}

/**
 * Brings the graph's model up to date: applies in order what it has not had, and waits until its indexes are filled.
 * Each statement must bear being run twice, since two starts may migrate at once and a start may be cut off.
 * @returns the newest migration
 * @throws CannotStart when a migration was changed after it was applied, or is unknown to this program
 */
export async function migrate(
  database: Database,
  log: (line: string) => void,
  files: MigrationFile[] = readMigrations(),
): Promise<AppliedMigration | undefined> {
  await database.script(onePerVersion);
  const before = await appliedMigrations(database);
  for (const applied of before) refuseChanged(files[applied.version - 1], applied);
  for (const file of lasting(files.slice(before.length))) {
    log(`Migrating the graph: ${file.file}`);
    for (const statement of file.statements) await database.script(statement);
    const { version, name, checksum } = file;
    await database.write('recordMigration', { version, name, checksum });
  }
  if (files.length > before.length) await database.script('CALL db.awaitIndexes(3600)');
  const after = await appliedMigrations(database);
  for (const applied of after) refuseChanged(files[applied.version - 1], applied);
  return after.at(-1);
}
