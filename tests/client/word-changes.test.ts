import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../client/review/card/word-changes.ts';

const texts = fc
  .array(fc.constantFrom('one ', 'two ', 'three\n', 'four '), { maxLength: 12 })
  .map((words) => words.join(''));
const without = (kind: string, parts: ReturnType<typeof wordChanges>) =>
  parts.map((part) => (part.kind === kind ? '' : part.words)).join('');

describe('the words of a corrected edition', () => {
  it('are told with what is gone and what is new in them', () => {
    expect(wordChanges('All 64 ships that left in October.', 'All 68 ships that left in late October.')).toEqual([
      { kind: 'both', words: 'All ' },
      { kind: 'before', words: '64 ' },
      { kind: 'now', words: '68 ' },
      { kind: 'both', words: 'ships that left in ' },
      { kind: 'now', words: 'late ' },
      { kind: 'both', words: 'October.' },
    ]);
  });

  test.prop([texts, texts])('are both texts whole, whatever changed', (before, now) => {
    const parts = wordChanges(before, now);
    expect(without('now', parts)).toBe(before);
    expect(without('before', parts)).toBe(now);
  });
});
