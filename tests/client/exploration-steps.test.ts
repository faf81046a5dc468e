import { describe, expect, it } from 'vitest';
import type { Growth } from '../../client/store/exploration.ts';
import {
  arrangeAs,
  chooseEnd,
  collapse,
  groupBy,
  grow,
  hide,
  put,
  showAgain,
  shrink,
  startAgain,
  toggleGroup,
} from '../../client/store/exploration-steps.ts';
import type { Transition } from '../../client/store/transitions.ts';
import { firstView } from '../../client/store/view.ts';

const said: Growth = { node: 'person:a', kind: 'SAID', direction: 'OUT' };
const about: Growth = { node: 'person:a', kind: 'ABOUT', direction: 'IN' };
const other: Growth = { node: 'person:b', kind: 'SAID', direction: 'OUT' };
const after = (...steps: Transition[]) => steps.reduce((view, step) => step(view), firstView);

describe('exploring step by step', () => {
  it('brings the same neighbours in once, however often they are asked for', () => {
    expect(after(grow([said, about]), grow([said, other])).grown).toEqual([said, about, other]);
  });

  it('collapses one node and leaves what others have brought', () => {
    expect(after(grow([said, other, about]), collapse('person:a')).grown).toEqual([other]);
    expect(after(grow([said, other, about]), shrink(said)).grown).toEqual([other, about]);
  });

  it('counts anew what the layout was computed with when some of it is taken away', () => {
    const view = after(grow([said, other]), arrangeAs('force'), grow([about]));
    expect([view.arranged, collapse('person:a')(view).arranged, shrink(about)(view).arranged]).toEqual([2, 1, 2]);
  });

  it('hides nodes, closes their panel, and shows them again', () => {
    const view = after((first) => ({ ...first, selected: 'person:a' }), chooseEnd('person:a'), hide(['person:a', 'x']));
    expect(view).toMatchObject({ hidden: ['person:a', 'x'], selected: null, between: [] });
    expect(showAgain(['x'])(view).hidden).toEqual(['person:a']);
  });

  it('keeps what was put somewhere when it is arranged anew, but not in another layout', () => {
    const view = after(put({ id: 'person:a', x: 1, y: 2 }), put({ id: 'person:a', x: 3, y: 4 }));
    expect(arrangeAs('reading')(view).placed).toEqual([{ id: 'person:a', x: 3, y: 4 }]);
    expect(arrangeAs('force')(view).placed).toEqual([]);
  });

  it('looks for a way between two nodes: a third takes the second’s place, one chosen again is let go', () => {
    const three = after(chooseEnd('a'), chooseEnd('b'), chooseEnd('c'));
    expect(three.between).toEqual(['a', 'c']);
    expect(chooseEnd('a')(three).between).toEqual(['c']);
  });

  it('forgets which groups were open when it groups by something else', () => {
    const view = after(groupBy('country'), toggleGroup('group:x'), toggleGroup('group:y'), toggleGroup('group:x'));
    expect(view.opened).toEqual(['group:y']);
    expect(groupBy('platform')(view).opened).toEqual([]);
  });

  it('starts again without touching the filters', () => {
    const view = after((first) => ({ ...first, rebutted: 'no' }), grow([said]), hide(['x']), arrangeAs('timeline'));
    expect(startAgain(view)).toEqual({ ...firstView, rebutted: 'no' });
  });
});
