import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { Database } from '../../cypher/database.ts';
import { statementTypes, typesFile } from '../../cypher/emit-types.ts';
import type { ReadParams } from '../../cypher/statement-params.ts';

describe('the typed catalogue', () => {
  it('is current: cypher/emit-types.ts would write the same', () => {
    expect(readFileSync(typesFile, 'utf8')).toBe(statementTypes(loadCatalogue()));
  });

  it('lets nobody read by a name that is none, or with a wrong parameter', () => {
    expectTypeOf<Parameters<Database['read']>[0]>().toEqualTypeOf<keyof ReadParams>();
    expectTypeOf<ReadParams['labelCounts']>().toEqualTypeOf<{ clearance: number }>();
    expectTypeOf<{ clearence: number }>().not.toExtend<ReadParams['labelCounts']>();
    expectTypeOf<{ clearance: string }>().not.toExtend<ReadParams['labelCounts']>();
  });
});
