import { expect, it } from 'vitest';
import { citationOf } from '../../client/panels/citation.ts';
import { wordsOf } from '../../client/words/words.ts';

const cited = {
  words: 'It is so.',
  by: ['Somebody'],
  source: { start: 12, end: 21, line: 3 },
  document: {
    title: 'A Digest',
    url: 'https://example.org/digest',
    published: '2024-06-25',
    sha256: 'ab12',
    authors: [{ name: 'An Author' }],
    publisher: { name: 'A Publisher' },
  },
};

it('Quoted words are copied with who said them, author, title, publisher, day, offsets and hash', () => {
  expect(citationOf(cited, wordsOf('en'))).toBe(
    '“It is so.” – Somebody\nPrinted in An Author, “A Digest”, A Publisher, 25 June 2024, characters 12–21, line 3, https://example.org/digest, SHA-256 ab12.',
  );
});

it('What is not known is left out of a citation, or said', () => {
  const { document, source } = cited;
  const bare = { ...document, published: null, url: null, publisher: null, authors: [] };
  expect(
    citationOf(
      { ...cited, by: [], words: '“It is so.”', source: { ...source, line: null }, document: bare },
      wordsOf('en'),
    ),
  ).toBe('“It is so.”\nPrinted in “A Digest”, no date of publication, characters 12–21, SHA-256 ab12.');
});
