import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from './catalogue.ts';
import { packageRoot } from './package-root.ts';
import { type NamedStatement, typeOf } from './parse-statements.ts';

/** TypeScript that names every statement with the types of its parameters. */
export function statementTypes(catalogue: ReadonlyMap<string, NamedStatement>): string {
  const sorted = [...catalogue.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const section = (access: 'reads' | 'writes', title: string, doc: string) =>
    [
      `/** ${doc} */`,
      `export interface ${title} {`,
      ...sorted.filter((s) => s.access === access).map(member),
      '}',
    ].join('\n');
  return [
    '// Written by cypher/emit-types.ts from cypher/statements/*.cypher; do not edit.',
    "import type { Page } from './page.ts';",
    section('reads', 'ReadParams', 'The parameters of each statement that reads.'),
    section('writes', 'WriteParams', 'The parameters of each statement that writes.'),
    '',
  ].join('\n\n');
}

function member({ name, purpose, params, place }: NamedStatement): string {
  const types = [...params].map(([param, type]) => `${param}: ${typeOf(type, place)}`);
  return `  /** ${purpose} */\n  ${name}: { ${types.join('; ')} };`;
}

/** The file that holds the types, held current by a test. */
export const typesFile = join(packageRoot, 'cypher', 'statement-params.ts');

if (import.meta.filename === process.argv[1]) writeFileSync(typesFile, statementTypes(loadCatalogue()));
