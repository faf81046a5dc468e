import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { NamedStatement } from '../../cypher/parse-statements.ts';
import type { ReadParams, WriteParams } from '../../cypher/statement-params.ts';
import { seededGraph } from '../graph.ts';

const statements = [...loadCatalogue().values()];

/** Takes rows, or the columns of rows. */
const isBulkWrite = ({ access, params, text }: NamedStatement) =>
  access === 'writes' && ([...params.values()].includes('row[]') || text.startsWith('UNWIND range('));

async function planOf({ name }: NamedStatement): Promise<string[]> {
  const database = await seededGraph();
  const operators = await database.plan(name as keyof ReadParams | keyof WriteParams);
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
