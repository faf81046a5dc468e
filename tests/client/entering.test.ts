import { describe, expect, it } from 'vitest';
import { FACT_ENDS, othersOf, readingsOf } from '../../client/editing/fact-ends.ts';
import { faultOf, sent } from '../../client/editing/fields.ts';
import { findWords } from '../../client/editing/find-words.ts';
import { FACT_ENDS as SERVER_ENDS } from '../../server/ingest/model.ts';

/** Labels of the model, by the kinds that the page knows. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Actor: ['Person', 'Organization', 'Collective'],
  Statement: ['Quote', 'Post', 'Publication'],
  Section: [],
};
const kindsOf = (labels: readonly string[]) => [...new Set(labels.flatMap((label) => KINDS[label] ?? [label]))].sort();

describe('what is entered by hand', () => {
  it('finds words however they are quoted, spaced and capitalised, and gives back those of the text', () => {
    const text = '😀 “It’s  over,”\nhe said. "IT\'S OVER" again.';
    expect(findWords(text, '"it\'s over')).toEqual([
      { start: 2, end: 13, words: '“It’s  over', before: '😀 ', after: ',”\nhe said. "IT\'S OVER" again.' },
      { start: 25, end: 35, words: '"IT\'S OVER', before: '😀 “It’s  over,”\nhe said. ', after: '" again.' },
    ]);
    expect(findWords(text, '(.*)+$')).toEqual([]);
    expect(findWords('a a a a', 'a', 2).map(({ start }) => start)).toEqual([0, 2]);
  });

  it('joins by a type of relationship what the graph joins by it', () => {
    for (const [type, [from, to]] of Object.entries(FACT_ENDS)) {
      const [serverFrom, serverTo] = SERVER_ENDS[type as keyof typeof SERVER_ENDS] as [string[], string[]];
      expect([type, [...from].sort(), [...to].sort()]).toEqual([type, kindsOf(serverFrom), kindsOf(serverTo)]);
    }
    expect(readingsOf('Channel')).toEqual([
      ...['OUT CARRIED', 'IN OPERATES', 'OUT RELAYS', 'OUT RELATED_TO', 'IN MENTIONS', 'IN CONCERNS'],
    ]);
    expect(othersOf('OUT PART_OF', 'Claim')).toEqual(['Narrative']);
    expect(othersOf('IN PART_OF', 'Narrative')).toEqual(['Claim', 'Narrative']);
    expect(othersOf('OUT PART_OF', 'Organization')).toEqual(['Organization']);
  });

  it('sends a count as a number, a moment as UTC and nothing as null, and says what is no number', () => {
    const count = { name: 'followers', label: 'followers', as: 'count' } as const;
    const moment = { name: 'publishedAt', label: 'publishedAt', as: 'moment' } as const;
    expect(['31,900', '31 900', '31 900', ''].map((typed) => sent(count, typed))).toEqual([31900, 31900, 31900, null]);
    expect(['31.9', '31.9K', '-5', 'many', '12'].map((typed) => faultOf(count, typed))).toEqual([
      'count',
      'count',
      'count',
      'count',
      null,
    ]);
    expect(sent(moment, '2024-06-19T10:00')).toBe('2024-06-19T10:00:00Z');
    expect(faultOf({ ...count, required: true }, '  ')).toBe('needed');
  });
});
