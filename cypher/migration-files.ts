import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { packageRoot } from './package-root.ts';

/** One change of the graph's model, as its file has it. */
export interface MigrationFile {
  version: number;
  /** What it is about, from its file's name. */
  name: string;
  /** The file's name, such as V0001__model.cypher. */
  file: string;
  /** SHA-256 of its text, in hexadecimal; line endings do not count. */
  checksum: string;
  statements: string[];
}

/** Where the migrations stand. */
export const migrationsFolder = join(packageRoot, 'cypher', 'migrations');

/** The statements of a migration's text: each ends with a semicolon at the end of its line. */
export function statementsOf(text: string): string[] {
  const code = text.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  return code
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Reads the migrations of a folder in order of their numbers.
 * @throws CannotStart when a name is not V0001__name.cypher, or the numbers do not run from 1 without a gap
 */
export function readMigrations(folder: string = migrationsFolder): MigrationFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  return names.sort().map((file, index) => {
    const [, digits, name = ''] = /^V(\d{4})__([a-z0-9_]+)\.cypher$/.exec(file) ?? [];
    const version = Number(digits);
    if (version !== index + 1) {
      const due = `V${String(index + 1).padStart(4, '0')}__`;
      throw new CannotStart(
        `The migration ${file} is out of order: the one in its place must be named ${due}….cypher.`,
      );
    }
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(text).digest('hex');
    return { version, name, file, checksum, statements: statementsOf(text) };
  });
}

/**
 * Migrations without the indexes and constraints that one further on drops again: on a graph that has posts already, each
 * of them would be filled first.
 */
export function lasting(files: readonly MigrationFile[]): MigrationFile[] {
  const all = files.flatMap(({ statements }) => statements);
  const last = new Map(all.map((statement, at) => [droppedBy(statement), at]));
  let at = 0;
  return files.map((file) => ({
    ...file,
    statements: file.statements.filter((statement) => at++ >= (last.get(createdBy(statement)) ?? -1)),
  }));
}

const createdBy = (statement: string) => /^CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? '';
const droppedBy = (statement: string) => /^DROP (?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1];
