import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { parseStatements, typeOf } from '../../cypher/parse-statements.ts';

const block = (...lines: string[]) => lines.join('\n');
const good = block(
  '// name: claims',
  '// Claims, in order.',
  '// params: ids: string[], clearance: integer, want: want(speakers, reach)',
  '// reads',
  'UNWIND $ids AS id',
  'MATCH (c:Claim {id: id}) WHERE c.marking <= $clearance AND $want.reach',
  'RETURN c.id AS id',
);
const parse = (text: string) => parseStatements(text, 'some.cypher');

describe('a statement file', () => {
  it('is read as its named blocks', () => {
    const [first, second] = parse(`${good}\n\n${good.replace('claims', 'others')}`);
    expect(first).toMatchObject({
      name: 'claims',
      purpose: 'Claims, in order.',
      access: 'reads',
      place: 'some.cypher:1',
    });
    expect(Object.fromEntries(first?.params ?? [])).toEqual({
      ids: 'string[]',
      clearance: 'integer',
      want: 'want(speakers, reach)',
    });
    expect(second).toMatchObject({ name: 'others', place: 'some.cypher:9' });
  });

  it.each([
    [
      'an undeclared parameter',
      good.replace('$ids', '$names'),
      'some.cypher:1: claims uses $names, which it does not declare.',
    ],
    ['an unused parameter', good.replace('AND $want.reach', ''), 'claims declares $want, which it does not use.'],
    [
      'a parameter declared twice',
      good.replace('ids: string[]', 'ids: string[], ids: string[]'),
      'claims declares $ids twice.',
    ],
    [
      'a parameter without a type',
      good.replace('clearance: integer', 'clearance'),
      'claims declares "clearance", which is not "name: type".',
    ],
    ['an unknown type', good.replace('integer', 'number'), 'claims.$clearance: "number" is no parameter type.'],
    [
      'a read without $clearance',
      good.replace(', clearance: integer', '').replace('c.marking <= $clearance AND ', ''),
      'claims reads without $clearance.',
    ],
    ['neither reads nor writes', good.replace('// reads\n', ''), 'claims must say "// reads" or "// writes", once.'],
    ['no purpose', good.replace('// Claims, in order.\n', ''), 'claims has no sentence of purpose.'],
    ['no text', good.slice(0, good.indexOf('UNWIND')), 'claims is empty.'],
    ['a name that is none', good.replace('name: claims', 'name: Claims!'), '"Claims!" is no name in camelCase.'],
    [
      'Cypher before the first name',
      `MATCH (n) RETURN n\n${good}`,
      'some.cypher:1: Cypher before the first "// name:".',
    ],
  ])('is refused for %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it('may mention a parameter in a comment without using it', () => {
    expect(() => parse(good.replace('RETURN', '// $nothing here\nRETURN'))).not.toThrow();
  });
});

describe('the catalogue', () => {
  it('refuses a name that stands twice, naming both places', () => {
    const folder = mkdtempSync(join(tmpdir(), 'megaphone-catalogue-'));
    writeFileSync(join(folder, 'a.cypher'), good);
    writeFileSync(join(folder, 'b.cypher'), good);
    expect(() => loadCatalogue(folder)).toThrow('b.cypher:1: claims stands at a.cypher:1 already.');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['string', 'string'],
    ['integer | null', 'number | null'],
    ['string[] | null', 'string[] | null'],
    ['row[]', 'Record<string, unknown>[]'],
    ['want(a, b[])', '{ a?: boolean | readonly string[]; b?: readonly string[] }'],
    ['page', 'Page'],
  ])('types %s as %s', (declared, type) => {
    expect(typeOf(declared, 'here')).toBe(type);
  });
});
