/** One named block of a `.cypher` file. */
export interface NamedStatement {
  name: string;
  /** One sentence that says what it is for. */
  purpose: string;
  /** Declared parameters and their types, in the words of the header: `string[] | null`. */
  params: ReadonlyMap<string, string>;
  access: 'reads' | 'writes';
  text: string;
  /** File and line of the block, for messages. */
  place: string;
}

/** A statement file breaks a rule of the catalogue; the message names file, line and statement. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/**
 * Splits a statement file into its named blocks.
 *
 * A block starts with `// name: …`, then one sentence, `// params: name: type, …` (any number of such lines) and
 * `// reads` or `// writes`. What follows up to the next `// name:` is the constant text of the statement.
 */
export function parseStatements(source: string, file: string): NamedStatement[] {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('// name:') ? [index] : []));
  const first = starts[0] ?? lines.length;
  const stray = lines.slice(0, first).findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  if (stray >= 0) throw new CatalogueError(`${file}:${stray + 1}: Cypher before the first "// name:".`);
  return starts.map((start, i) => parseBlock(lines.slice(start, starts[i + 1]), `${file}:${start + 1}`));
}

function parseBlock(lines: string[], place: string): NamedStatement {
  const name = lines[0]?.slice('// name:'.length).trim() ?? '';
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new CatalogueError(`${place}: "${name}" is no name in camelCase.`);
  const bodyStart = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(1, bodyStart < 0 ? undefined : bodyStart).map((line) => line.slice(2).trim());
  const text = bodyStart < 0 ? '' : lines.slice(bodyStart).join('\n').trim();
  const access = header.filter((line) => line === 'reads' || line === 'writes');
  const purpose = header
    .filter((line) => !line.startsWith('params:') && line !== 'reads' && line !== 'writes')
    .join(' ');
  if (access.length !== 1) throw new CatalogueError(`${place}: ${name} must say "// reads" or "// writes", once.`);
  if (purpose === '') throw new CatalogueError(`${place}: ${name} has no sentence of purpose.`);
  if (text === '') throw new CatalogueError(`${place}: ${name} is empty.`);
  const params = parseParams(header, name, place);
  const statement = { name, purpose, params, access: access[0] as 'reads' | 'writes', text, place };
  checkParams(statement);
  return statement;
}

function parseParams(header: string[], name: string, place: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const line of header.filter((l) => l.startsWith('params:'))) {
    // commas inside want(…) belong to the type
    for (const part of line.slice('params:'.length).split(/,(?![^(]*\))/)) {
      const declared = /^\s*([a-zA-Z]+)\s*:\s*(.+?)\s*$/.exec(part);
      if (!declared)
        throw new CatalogueError(`${place}: ${name} declares "${part.trim()}", which is not "name: type".`);
      const [, param = '', type = ''] = declared;
      if (params.has(param)) throw new CatalogueError(`${place}: ${name} declares $${param} twice.`);
      typeOf(type, `${place}: ${name}.$${param}`);
      params.set(param, type);
    }
  }
  return params;
}

function checkParams({ name, params, access, text, place }: NamedStatement): void {
  const used = new Set([...text.replace(/\/\/.*$/gm, '').matchAll(/\$([a-zA-Z]+)/g)].map((match) => match[1] ?? ''));
  for (const param of used) {
    if (!params.has(param)) throw new CatalogueError(`${place}: ${name} uses $${param}, which it does not declare.`);
  }
  for (const param of params.keys()) {
    if (!used.has(param)) throw new CatalogueError(`${place}: ${name} declares $${param}, which it does not use.`);
  }
  if (access === 'reads' && !used.has('clearance')) {
    throw new CatalogueError(`${place}: ${name} reads without $clearance.`);
  }
}

const SCALARS: Record<string, string> = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  datetime: 'string',
  map: 'Record<string, unknown>',
  page: 'Page',
};

/** A branch of a statement: wanted or not, or, where `listed`, the properties that are wanted of each of its objects. */
export interface Branch {
  name: string;
  listed: boolean;
}

/** The branches of a parameter type `want(rebutted, speakers[])`; undefined for every other type. */
export function branchesOf(type: string): Branch[] | undefined {
  const want = /^want\(([a-zA-Z, [\]]+)\)$/.exec(type);
  return want?.[1]?.split(',').map((branch) => {
    const [, name = '', list] = /^\s*([a-zA-Z]+)(\[\])?\s*$/.exec(branch) ?? [];
    return { name, listed: list !== undefined };
  });
}

/** The TypeScript type of a declared parameter type. */
export function typeOf(declared: string, place: string): string {
  const nullable = declared.endsWith('| null');
  const base = (nullable ? declared.slice(0, -'| null'.length) : declared).trim();
  return tsType(base, place) + (nullable ? ' | null' : '');
}

function tsType(base: string, place: string): string {
  const want = branchesOf(base);
  if (want) {
    const branches = want.map(({ name, listed }) => `${name}?: ${listed ? '' : 'boolean | '}readonly string[]`);
    return `{ ${branches.join('; ')} }`;
  }
  if (base === 'row[]') return 'Record<string, unknown>[]';
  const list = base.endsWith('[]');
  const scalar = SCALARS[list ? base.slice(0, -2) : base];
  if (!scalar) throw new CatalogueError(`${place}: "${base}" is no parameter type.`);
  return list ? `${scalar}[]` : scalar;
}
