import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../client/reader/passages.ts';

const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

describe('the passage that a span names', () => {
  test.prop([texts, fc.nat(80), fc.nat(80)])('is what a slice of code points gives', (text, start, length) => {
    const points = [...text];
    const passage = passageOf(text, start, start + length);
    if (length === 0 || start >= points.length) {
      expect(passage).toBeNull();
      return;
    }
    expect(passage).toEqual({
      before: points.slice(0, start).join(''),
      words: points.slice(start, start + length).join(''),
      after: points.slice(start + length).join(''),
    });
  });

  it('counts a character beyond the basic plane once', () => {
    expect(passageOf('😀 слово 😀!', 2, 7)).toEqual({ before: '😀 ', words: 'слово', after: ' 😀!' });
  });

  it('is none where the span is not in the text or is turned round', () => {
    expect(passageOf('short', 10, 12)).toBeNull();
    expect(passageOf('short', 3, 1)).toBeNull();
    expect(passageOf('short', -1, 2)).toBeNull();
  });
});
