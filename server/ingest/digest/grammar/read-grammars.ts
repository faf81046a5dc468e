import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../cypher/package-root.ts';
import { InputRefused } from '../reading/refused.ts';
import { type GrammarWords, grammarShape } from './grammar.ts';

/** Where the words lie by which digests are read, one file a language. */
export const grammarFolder = join(packageRoot, 'server', 'ingest', 'digest', 'grammar');

/** Every language's words. @throws where a file is no grammar, naming the file and each value that is wrong */
export function readGrammars(folder: string = grammarFolder): GrammarWords[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new InputRefused(folder, 'holds no grammar.');
  return files.map((file) => readGrammar(file, readFileSync(join(folder, file), 'utf8')));
}

/** One language's words from the JSON that they are kept in. */
export function readGrammar(file: string, json: string): GrammarWords {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputRefused(file, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = grammarShape.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`);
  throw new InputRefused(file, `is no grammar:\n${problems.join('\n')}`);
}
