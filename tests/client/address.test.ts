import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addressOf, viewOf } from '../../client/store/address.ts';
import { drawnRoles, firstView, type View } from '../../client/store/view.ts';

const id = fc.string({ minLength: 1 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const reading = fc
  .record({ document: id, start: fc.nat(100_000), length: fc.integer({ min: 1, max: 5_000 }) })
  .map(({ document, start, length }) => ({ document, start, end: start + length }));
const views: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom('picture', 'table'),
  narratives: ids,
  countries: ids,
  roles: fc.uniqueArray(fc.constantFrom(...drawnRoles)),
  rebutted: fc.constantFrom('any', 'yes', 'no'),
  expanded: ids,
  selected: fc.option(id),
  reading: fc.option(reading),
  search: fc.string(),
});

describe('the address of a view', () => {
  test.prop([views])('leads back to the same view, whatever the view holds', (view) => {
    expect(viewOf(addressOf(view))).toEqual(view);
  });

  it('is empty for the first view, so that the plain address is the first screen', () => {
    expect(addressOf(firstView)).toBe('');
    expect(viewOf('')).toEqual(firstView);
  });

  it('can be read by people: ids keep their colons', () => {
    const view = { ...firstView, selected: 'person:armen-gasparyan', roles: ['EXPERT' as const] };
    expect(addressOf(view)).toBe('?role=expert&select=person:armen-gasparyan');
  });

  it('opens as far as it is understood: unknown roles, answers and places are left out', () => {
    expect(viewOf('?role=spy&rebutted=perhaps&read=doc@9-3&view=globe&select=person:x')).toEqual({
      ...firstView,
      selected: 'person:x',
    });
  });
});
