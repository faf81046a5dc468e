import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../client/words/words.ts';
import { legendOf } from '../../picture/legend.ts';
import { small } from '../picture/small-network.ts';

const [english, ukrainian] = [wordsOf('en'), wordsOf('uk')];

describe('Ukrainian', () => {
  it.each([
    [1, '1 цитата'],
    [3, '3 цитати'],
    [5, '5 цитат'],
    [12, '12 цитат'],
    [21, '21 цитата'],
    [24, '24 цитати'],
    [111, '111 цитат'],
  ])('has a form of the noun for %i', (quotes, expected) => {
    expect(ukrainian.picture.statements(quotes, 0).replace('\u00a0', ' ')).toBe(expected);
  });

  it('prints numbers, shares and days its own way', () => {
    const { count, share, day } = ukrainian;
    expect([count(1_256_900), share(0.449), day('2024-11-05')].map((text) => text.replaceAll(/\s/g, ' '))).toEqual([
      '1 256 900',
      '44,9 %',
      '5 листопада 2024 р.',
    ]);
  });

  it('says nothing in English words, names of formats and keys and what is typed as it stands apart', () => {
    const names =
      /«[a-zA-Z]+»|(https:\/\/)?example\.org(\/page)?|CSV|DOCX|Enter|Excel|GraphQL|GraphiQL|HTML|Markdown|Megaphone|PDF|PNG|SHA|SVG|TLP:[A-Z+]+|UTC|UTF/g;
    const latin = stringsIn(ukrainian).filter(([, text]) => /[a-z]{3,}/i.test(text.replaceAll(names, '')));
    expect(latin.map(([place]) => place)).toEqual([]);
  });
});

describe('what is made for others', () => {
  it('takes its words as an argument, so that the language of the page decides nothing', () => {
    const labels = (words: typeof english) => legendOf(small, words).map(({ label }) => label);
    expect(labels(english)).toContain('rebuts');
    expect(labels(ukrainian)).toContain('спростовує');
    expect(labels(ukrainian)).toHaveLength(labels(english).length);
  });
});

/** Every string that stands as it is, with its place. */
function stringsIn(words: object, place: string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[[...place, key].join('.'), value]]
      : typeof value === 'object' && value !== null
        ? stringsIn(value, [...place, key])
        : [],
  );
}
