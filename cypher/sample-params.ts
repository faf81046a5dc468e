import { NO_PAGE } from './page.ts';
import type { NamedStatement } from './parse-statements.ts';

/** Parameters with which a statement can be planned and run, and finds nothing: no clearance reaches below 0. */
export function sampleParams(statement: NamedStatement): Record<string, unknown> {
  return Object.fromEntries([...statement.params].map(([name, type]) => [name, sampleOf(type)]));
}

function sampleOf(type: string): unknown {
  if (type.endsWith('| null')) return null;
  if (type === 'page') return { ...NO_PAGE, list: true, limit: 1 };
  if (type.includes('[]')) return [];
  if (type === 'map' || type.startsWith('want')) return {};
  if (type === 'integer' || type === 'float') return -1;
  if (type === 'boolean') return true;
  return type === 'datetime' ? '2000-01-01T00:00:00Z' : 'x';
}
