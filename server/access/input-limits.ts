import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Levels of lists and objects in a variable; no input type of the schema has half as many. */
const NESTING = 10;

/**
 * Refuses variables that hold a list or a text beyond the limits, wherever it stands in them.
 * @param documents the variables that hold a document to bring in
 * @throws a GraphQLError BAD_USER_INPUT that names the place: `$filter.narratives`
 */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
  documents: ReadonlySet<string> = new Set(),
): void {
  for (const [name, value] of Object.entries(variables)) {
    checkInput(documents.has(name) ? withoutDocument(value) : value, `$${name}`, limits);
  }
}

/** The input of `importDocument` without the document, which the importer bounds itself. */
function withoutDocument(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { text: _, base64: __, ...rest } = value as Record<string, unknown>;
  return rest;
}

function checkInput(value: unknown, place: string, limits: Limits, level = 0): void {
  if (typeof value === 'string') checkText(value, place, limits);
  if (value === null || typeof value !== 'object') return;
  if (level >= NESTING)
    throw refusal('BAD_USER_INPUT', `${place} nests lists or objects more than ${NESTING} levels deep.`);
  if (Array.isArray(value)) checkList(value, place, limits);
  for (const [key, inner] of Object.entries(value)) {
    checkInput(inner, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`, limits, level + 1);
  }
}

/** Refuses a text that is too long. */
export function checkText(text: string, place: string, { inputText }: Limits): void {
  if (text.length <= inputText) return;
  throw refusal('BAD_USER_INPUT', `${place} has ${text.length} characters; the limit is ${inputText}.`);
}

/** Refuses a list that is too long. */
export function checkList(list: readonly unknown[], place: string, { inputList }: Limits): void {
  if (list.length <= inputList) return;
  throw refusal('BAD_USER_INPUT', `${place} has ${list.length} entries; the limit is ${inputList}.`);
}
