import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { digestFiles } from '../../../seed/seed.ts';
import type { Pointed } from '../../../server/ingest/digest/passage.ts';
import { propose } from '../../../server/ingest/digest/propose.ts';
import { type ReadDocument, readDocument } from '../../../server/ingest/digest/reading/read-document.ts';
import { bytesOf, shippedLexicon } from './reading.ts';

const paragraph = fc.constantFrom(
  'A Digest of Propaganda 😀',
  'Written by Ada Marlow',
  'Verified: The bridge stands. Engineer Liga Ozola said that “nobody has touched the bridge 𝕏 for years.” He left.',
  'Fake: The bridge was sold',
  'Правда: Міст стоїть. «Його ніхто не чіпав», — сказав інженер Іван Коваль.',
  'Gleb Rudnitsky, host (😀), 31.9K followers:',
  '“We have “never […] seen [them – ed.] such a bridge',
  'in all our lives.” And more”',
  '— ГОЛОС, 1,2 млн підписників',
  '* * *',
  'Sources',
  'Вrіdge\u202E turned',
  'On 4 May 2024 the Kremlin’s trolls, especially by Rudnitsky, “said that the bridge was sold for nothing.”',
);
const text = fc.array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', '\r\n\r\n')), { minLength: 1, maxLength: 14 });

/** Everything in a proposal that points at words. */
function pointedIn(value: unknown): Pointed[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'span' in value && 'words' in value ? [value as Pointed] : [];
  return [...own, ...Object.values(value).flatMap(pointedIn)];
}

function misplaced(document: ReadDocument): Pointed[] {
  const { proposals, paragraphs } = propose(document, shippedLexicon);
  return pointedIn([proposals, paragraphs]).filter(({ span, words }) => document.text.slice(span) !== words);
}

describe('whatever the paragraphs of a document are', () => {
  property.prop([text], { numRuns: 150 })('every span holds the words that it is given for', (pieces) => {
    const document = readDocument('digest.txt', bytesOf(pieces.flat().join('')));
    expect(misplaced(document)).toEqual([]);
  });

  property.prop([text], { numRuns: 150 })(
    'every letter stands in one paragraph, and each is accounted for',
    (pieces) => {
      const document = readDocument('digest.txt', bytesOf(pieces.flat().join('')));
      const { paragraphs, proposals } = propose(document, shippedLexicon);
      const letters = (words: string) => words.replace(/\s/g, '');
      expect(letters(paragraphs.map(({ words }) => words).join(''))).toBe(letters(document.text.text));
      expect(paragraphs.filter(({ because }) => because === '')).toEqual([]);
      const ids = new Set(proposals.map(({ id }) => id));
      expect(paragraphs.flatMap(({ became }) => became).filter((id) => !ids.has(id))).toEqual([]);
      const listed = new Set(paragraphs.flatMap(({ became }) => became));
      expect(proposals.filter(({ id, kind }) => kind !== 'section' && !listed.has(id))).toEqual([]);
    },
  );

  property.prop([text], { numRuns: 40 })('the same document is read the same way twice', (pieces) => {
    const document = readDocument('digest.txt', bytesOf(pieces.flat().join('')));
    expect(propose(document, shippedLexicon)).toEqual(propose(document, shippedLexicon));
  });
});

describe('of the shipped digest', () => {
  const document = readDocument('digest.txt', digestFiles().text);
  const { proposals, paragraphs } = propose(document, shippedLexicon);

  it('every proposal has words and a reason', () => {
    expect(proposals.filter(({ words, reason }) => words.trim() === '' || reason === '')).toEqual([]);
    expect(misplaced(document)).toEqual([]);
  });

  it('what is not used is listed with the reason', () => {
    expect(paragraphs.filter(({ became }) => became.length === 0)).toEqual([]);
    expect(paragraphs.find(({ line }) => line === 7)).toMatchObject({
      because: 'the author’s own words, and no label says that they answer anything.',
    });
  });
});
