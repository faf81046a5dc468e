import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { CatalogueError, type NamedStatement, parseStatements } from './parse-statements.ts';

/** Where the statements stand. */
export const statementsFolder = join(packageRoot, 'cypher', 'statements');

/** Reads every `.cypher` file of a folder; a name that stands twice is refused. */
export function loadCatalogue(folder: string = statementsFolder): Map<string, NamedStatement> {
  const catalogue = new Map<string, NamedStatement>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()) {
    for (const statement of parseStatements(readFileSync(join(folder, file), 'utf8'), file)) {
      const twin = catalogue.get(statement.name);
      if (twin) throw new CatalogueError(`${statement.place}: ${statement.name} stands at ${twin.place} already.`);
      catalogue.set(statement.name, statement);
    }
  }
  return catalogue;
}
