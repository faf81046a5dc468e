import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { NO_PAGE } from '../../cypher/page.ts';
import type { NamedStatement } from '../../cypher/parse-statements.ts';
import type { ReadParams, WriteParams } from '../../cypher/statement-params.ts';
import { seededGraph } from '../graph.ts';

const statements = [...loadCatalogue().values()];

const isBulkWrite = ({ access, params }: NamedStatement) => access === 'writes' && [...params.values()].includes('row[]');

/** A value of each declared type: a plan needs no more. */
function sampleOf(type: string): unknown {
  if (type === 'page') return { ...NO_PAGE, list: true, limit: 1 };
  if (type.endsWith('| null')) return null;
  if (type.includes('[]')) return [];
  if (type === 'map' || type.startsWith('want')) return {};
  if (type === 'integer' || type === 'float') return 1;
  if (type === 'boolean') return true;
  return type === 'datetime' ? '2026-01-01T00:00:00Z' : 'x';
}

async function planOf({ name, params }: NamedStatement): Promise<string[]> {
  const samples = Object.fromEntries([...params].map(([param, type]) => [param, sampleOf(type)]));
  const database = await seededGraph();
  const operators = await database.plan(name as keyof ReadParams | keyof WriteParams, samples);
  return operators.map((operator) => operator.replace('@neo4j', ''));
}

describe.each(statements)('the statement $name', (statement) => {
  it('is planned by Neo4j without looking at every node', async () => {
    const plan = await planOf(statement);
    expect(plan).toContain('ProduceResults');
    expect(plan).not.toContain('AllNodesScan');
  });
});

describe.each(statements.filter(isBulkWrite))('the bulk write $name', (statement) => {
  it('is planned without Eager, which would hold all rows in memory', async () => {
    expect(await planOf(statement)).not.toContain('Eager');
  });
});
