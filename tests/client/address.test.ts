import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addressOf, viewOf } from '../../client/store/address.ts';
import { type Asking, answerWays, closer, firstAsking, twelve } from '../../client/store/asking.ts';
import { type Exploration, groupings, layouts } from '../../client/store/exploration.ts';
import { drawnRoles, markings } from '../../client/store/filtering.ts';
import { firstView, modes, type View } from '../../client/store/view.ts';

const id = fc.string({ minLength: 1 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const reading = fc
  .record({ document: id, start: fc.nat(100_000), length: fc.integer({ min: 1, max: 5_000 }) })
  .map(({ document, start, length }) => ({ document, start, end: start + length }));
const growths = fc.array(
  fc.record({
    node: id,
    kind: fc.constantFrom('SAID', 'PART_OF', 'IN_NARRATIVE'),
    direction: fc.constantFrom('IN' as const, 'OUT' as const),
  }),
  { maxLength: 4 },
);
const coordinate = fc.integer({ min: -99_999, max: 99_999 });
const placed = fc.uniqueArray(fc.record({ id, x: coordinate, y: coordinate }), {
  maxLength: 4,
  selector: (each) => each.id,
});
const explorations: fc.Arbitrary<Exploration> = fc
  .record({
    layout: fc.constantFrom(...layouts),
    grouping: fc.constantFrom(...groupings),
    grown: growths.map((all) => [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]),
    arranged: fc.nat(4),
    hidden: ids,
    placed,
    opened: ids,
    between: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map((each) => ({ ...each, arranged: Math.min(each.arranged, each.grown.length) }));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const reaches = fc.record({ least: fc.nat(90_000_000), more: fc.option(fc.nat(9_000_000)), unknown: fc.boolean() });
const askings: fc.Arbitrary<Asking> = fc.oneof(
  fc.constant(firstAsking),
  fc.record({
    ask: fc.constantFrom(...twelve, ...closer),
    about: fc.array(fc.string(), { maxLength: 2 }),
    answer: fc.constantFrom(...answerWays),
  }),
);
const filtered: fc.Arbitrary<Omit<View, keyof Exploration | keyof Asking>> = fc.record({
  mode: fc.constantFrom(...modes),
  narratives: ids,
  claims: ids,
  actors: ids,
  organizations: ids,
  countries: ids,
  platforms: ids,
  reach: fc.option(
    reaches.map(({ least, more, unknown }) => ({ least, most: more === null ? null : least + more, unknown })),
  ),
  from: fc.option(day),
  until: fc.option(day),
  marking: fc.option(fc.constantFrom(...markings)),
  minWeight: fc.option(fc.integer({ min: 1, max: 999_999 })),
  roles: fc.uniqueArray(fc.constantFrom(...drawnRoles)),
  rebutted: fc.constantFrom('any', 'yes', 'no'),
  expanded: ids,
  selected: fc.option(id),
  reading: fc.option(reading),
  search: fc.string(),
  review: fc.option(id),
  rules: fc.option(id),
});
const views: fc.Arbitrary<View> = fc
  .tuple(filtered, explorations, askings)
  .map(([view, more, asking]) => ({ ...view, ...more, ...asking }));

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

  it('holds long lists in one parameter each, so that a link with many of them stays short', () => {
    const view: View = {
      ...firstView,
      layout: 'force',
      grown: [
        { node: 'person:a', kind: 'SAID', direction: 'OUT' },
        { node: 'claim:b', kind: 'REBUTS', direction: 'IN' },
      ],
      hidden: ['person:c', 'person:d'],
      placed: [{ id: 'person:a', x: 120, y: -40 }],
    };
    expect(addressOf(view)).toBe(
      '?layout=force&grow=person:a@SAID-out,claim:b@REBUTS-in&hide=person:c,person:d&at=person:a@120x-40',
    );
  });

  it('opens as far as it is understood: unknown roles, answers and places are left out', () => {
    expect(
      viewOf(
        '?role=spy&rebutted=perhaps&read=doc@9-3&view=globe&select=person:x&layout=cube&group=x&grow=a&at=b@1&arranged=9',
      ),
    ).toEqual({
      ...firstView,
      selected: 'person:x',
    });
  });
});
