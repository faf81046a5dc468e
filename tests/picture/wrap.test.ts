import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../picture/type/wrap.ts';
import { measure } from './small-network.ts';

describe('a text wrapped for the picture', () => {
  test.prop([fc.lorem({ maxCount: 30 }), fc.integer({ min: 100, max: 300 }), fc.integer({ min: 1, max: 4 })])(
    'never leaves its width nor its number of lines',
    (text, width, most) => {
      const lines = wrap(text, width, 'title', most, measure);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    },
  );

  it('is cut in words, and says by an ellipsis that it goes on', () => {
    expect(wrap('one two three four five', 70, 'title', 2, measure)).toEqual(['one two', 'three fou…']);
  });

  it('is whole where it fits', () => {
    expect(wrap('one two three', 70, 'title', 2, measure)).toEqual(['one two', 'three']);
  });
});
