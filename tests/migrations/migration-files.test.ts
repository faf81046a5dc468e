import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { lasting, migrationsFolder, readMigrations, statementsOf } from '../../cypher/migration-files.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'megaphone-migrations-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the files of migrations', () => {
  it('are read in order of their numbers, with name, statements and a checksum of 64 hexadecimal digits', () => {
    const folder = folderWith({ 'V0002__two.cypher': 'B;\nC;\n', 'V0001__one.cypher': '// why\nA\n  AND A;\n' });
    const files = readMigrations(folder);
    expect(files.map(({ checksum: _, ...file }) => file)).toEqual([
      { version: 1, name: 'one', file: 'V0001__one.cypher', statements: ['A\n  AND A'] },
      { version: 2, name: 'two', file: 'V0002__two.cypher', statements: ['B', 'C'] },
    ]);
    for (const { checksum } of files) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keep their checksum when a checkout turns their line ends into those of Windows, and lose it with any other change', () => {
    const [unix] = readMigrations(folderWith({ 'V0001__one.cypher': 'A;\nB;\n' }));
    const [windows] = readMigrations(folderWith({ 'V0001__one.cypher': 'A;\r\nB;\r\n' }));
    const [changed] = readMigrations(folderWith({ 'V0001__one.cypher': 'A;\nB ;\n' }));
    expect(windows).toEqual(unix);
    expect(changed?.checksum).not.toBe(unix?.checksum);
  });

  it.each([
    ['a gap', { 'V0001__one.cypher': 'A;', 'V0003__three.cypher': 'C;' }, 'V0003__three.cypher'],
    ['the same number twice', { 'V0001__a.cypher': 'A;', 'V0001__b.cypher': 'B;' }, 'V0001__b.cypher'],
    ['another name', { 'first.cypher': 'A;' }, 'first.cypher'],
  ])('are refused by name for %s', (_, files, named) => {
    expect(() => readMigrations(folderWith(files))).toThrow(CannotStart);
    expect(() => readMigrations(folderWith(files))).toThrow(named);
  });

  it('are split at semicolons that end a line, not at those inside one', () => {
    expect(statementsOf("CREATE (:A {t: 'x; y'});\n\n// note; here\nCREATE (:B)\n;  \n")).toEqual([
      "CREATE (:A {t: 'x; y'})",
      'CREATE (:B)',
    ]);
  });

  it('are applied without what one further on drops again, but with what is then made anew', () => {
    const [a, b, again] = ['CREATE INDEX a', 'CREATE CONSTRAINT b', 'CREATE FULLTEXT INDEX a'].map(
      (made) => `${made} IF NOT EXISTS FOR (n:N)`,
    );
    const [dropA, dropB] = ['DROP INDEX a IF EXISTS', 'DROP CONSTRAINT b IF EXISTS'];
    const folder = folderWith({
      'V0001__one.cypher': `${a};\n${b};\nCREATE (:A);\n`,
      'V0002__two.cypher': `${dropA};\n${again};\n${dropB};\n`,
    });
    expect(lasting(readMigrations(folder)).map(({ statements }) => statements)).toEqual([
      ['CREATE (:A)'],
      [dropA, again, dropB],
    ]);
  });

  it('of the project make every statement of the first model', () => {
    const first = readFileSync(join(migrationsFolder, 'V0001__model.cypher'), 'utf8');
    const [model] = readMigrations();
    expect(model?.statements).toHaveLength(32);
    expect(first.match(/;$/gm)).toHaveLength(32);
  });
});
