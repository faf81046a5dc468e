import { describe, expect, it } from 'vitest';
import { walk } from '../../client/canvas/walk.ts';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['near', { x: 50, y: 5 }],
  ['joined', { x: 300, y: 20 }],
  ['below', { x: 0, y: 100 }],
]);
const links = [{ source: 'a', target: 'joined' }];

describe('walking by arrow keys', () => {
  it('follows an edge, even past a nearer node that is not joined', () => {
    expect(walk('a', 'ArrowRight', places, links)).toBe('joined');
    expect(walk('joined', 'ArrowLeft', places, links)).toBe('a');
  });

  it('goes to the nearest node where no edge leads that way, so that nobody is stuck', () => {
    expect(walk('a', 'ArrowDown', places, links)).toBe('below');
    expect(walk('near', 'ArrowLeft', places, links)).toBe('a');
  });

  it('stays where nothing lies that way', () => {
    expect(walk('a', 'ArrowUp', places, links)).toBeNull();
  });
});
