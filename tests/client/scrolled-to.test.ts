import { describe, expect, it } from 'vitest';
import { scrolledTo } from '../../client/canvas/scrolled-to.ts';

const room = { width: 1000, height: 600 };

describe('the picture in its room', () => {
  it('does not move where all of it is seen', () => {
    expect(scrolledTo({ x: -80, y: 140 }, { width: 1000, height: 600 }, 1, room)).toEqual({ x: 0, y: 0 });
  });

  it('lies in the middle where it is narrower', () => {
    expect(scrolledTo({ x: 0, y: 0 }, { width: 800, height: 500 }, 1, room)).toEqual({ x: 100, y: 0 });
  });

  it('scrolls to its ends where it is larger, and no further', () => {
    const large = { width: 1000, height: 1500 };
    expect(scrolledTo({ x: 0, y: -300 }, large, 1, room).y).toBe(-300);
    expect(scrolledTo({ x: 0, y: -5000 }, large, 1, room).y).toBe(-900);
    expect(scrolledTo({ x: 0, y: 50 }, large, 1, room).y).toBe(0);
  });
});
