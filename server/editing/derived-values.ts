import type { Row } from '../../cypher/decode.ts';
import { searchKey } from '../../cypher/search-key.ts';
import { sha256 } from '../ingest/hashes.ts';
import { nameKey } from '../ingest/names.ts';

/** What a node's other values say in another form, by its label: keys that are searched and compared. */
const DERIVED: Readonly<Record<string, (node: Row) => Row>> = {
  Actor: (node) => ({
    nameKey: nameKey(String(node.name)),
    searchKey: searchKey(String(node.name), ...(node.names as string[])),
  }),
  Channel: (node) => ({
    handleKey: typeof node.handle === 'string' ? nameKey(node.handle) : null,
    searchKey: searchKey(String(node.displayName), textOf(node.handle)),
  }),
  Statement: (node) => ({ textHash: sha256(nameKey(String(node.text))), searchKey: searchKey(String(node.text)) }),
  Claim: (node) => ({ searchKey: searchKey(String(node.text)) }),
  Narrative: (node) => ({ searchKey: searchKey(String(node.title), textOf(node.gloss)) }),
  CounterEvidence: (node) => ({ searchKey: searchKey(String(node.text), textOf(node.paraphrase)) }),
};

/** The values that follow from those that a node of these labels holds. */
export function derivedValues(labels: readonly string[], node: Row): Row {
  return Object.assign({}, ...labels.map((label) => DERIVED[label]?.(node) ?? {})) as Row;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
