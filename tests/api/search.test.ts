import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

interface Hit {
  kind: string;
  label: string;
  field: string;
  excerpt: string | null;
  score: number;
}

const search = async (text: string, kinds?: string[], first = 20) => {
  const query = `query ($text: String!, $kinds: [String!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) { kind label field excerpt score node { id } }
  }`;
  return (await ask<{ search: Hit[] }>(query, { text, kinds, first })).search;
};

describe('search', () => {
  it.each([
    ['Gasparyan', 'Person', 'Armen Gasparyan'],
    ['гаспарян', 'Person', 'Armen Gasparyan'],
    ['Путин', 'Person', 'Vladimir Putin'],
    ['gasparian', 'Person', 'Armen Gasparyan'],
    ['gaspar', 'Person', 'Armen Gasparyan'],
    ['KLINTSEVICH andrei', 'Person', 'Andrei Klintsevich'],
    ['DPRK', 'Country', 'North Korea'],
    ['pool n3', 'Channel', 'Pool N3'],
    ['Kim Jong Un was openly joyful', 'Claim', 'Kim Jong Un was openly joyful at meeting Putin.'],
    ['multipolar world', 'Narrative', 'Russia is not isolated: a multipolar world is replacing US hegemony'],
  ])('for “%s” finds the %s %s', async (text, kind, label) => {
    expect((await search(text, [kind]))[0]).toMatchObject({ kind, label });
  });

  it('finds a name before an apostrophe, which the index would keep in one token', async () => {
    const hits = await search('Korea leadership conscious', ['CounterEvidence']);
    expect(hits[0]?.label).toContain(
      'The dire state of North Korea is a consequence of its leadership’s conscious decision',
    );
  });

  it('says which field fits: a name, an alias with the spelling, a text with the words around', async () => {
    expect((await search('Kim Jung Un', ['Person']))[0]).toMatchObject({ field: 'alias', excerpt: 'Kim Jung Un' });
    expect((await search('Zarubin', ['Person']))[0]).toMatchObject({ field: 'name', excerpt: null, score: 1 });
    const [document] = await search('hamster', ['Document']);
    expect(document).toMatchObject({ field: 'text' });
    expect(document?.excerpt).toContain('hamster');
  });

  it('puts a name before texts that hold it', async () => {
    const hits = await search('Klintsevich');
    expect(hits[0]).toMatchObject({ kind: 'Person', label: 'Andrei Klintsevich' });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it.each(['', '   ', '*', '"', 'AND OR NOT', '\\', 'a:b^2 ~ (', '+-&&||!{}[]'])(
    'takes %j as words, not as a query',
    async (text) => {
      expect(Array.isArray(await search(text))).toBe(true);
    },
  );

  it('finds nothing for words that nobody uses', async () => {
    expect(await search('xylophone')).toEqual([]);
  });

  it('is cut to the size asked for, and refuses one below zero', async () => {
    expect(await search('korea', undefined, 3)).toHaveLength(3);
    await expect(search('korea', undefined, -1)).rejects.toThrow('first must be 0 or more, not -1.');
  });
});
