import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../server/ingest/digest/grammar/lexicon.ts';
import { readGrammar, readGrammars } from '../../../server/ingest/digest/grammar/read-grammars.ts';
import { propose } from '../../../server/ingest/digest/propose.ts';
import { readDocument } from '../../../server/ingest/digest/reading/read-document.ts';
import { labelOf } from '../../../server/ingest/digest/structure/label.ts';
import { bytesOf, ofKind, passageOf, shippedLexicon } from './reading.ts';

describe('a label', () => {
  it.each([
    ['Verified: It stands.', 'evidence', 'It stands.'],
    ['Fact: It stands.', 'evidence', 'It stands.'],
    ['REALITY: It stands.', 'evidence', 'It stands.'],
    ['Truth – It stands.', 'evidence', 'It stands.'],
    ['Правда: Міст стоїть.', 'evidence', 'Міст стоїть.'],
    ['На самом деле: Мост стоит.', 'evidence', 'Мост стоит.'],
    ['Lie: It fell.', 'claim', 'It fell.'],
    ['❌ Fake: It fell.', 'claim', 'It fell.'],
    ['Claim 3: It fell.', 'claim', 'It fell.'],
    ['Фейк № 2. Міст упав.', 'claim', 'Міст упав.'],
    ['Narrative 1: Bridges', 'narrative', 'Bridges'],
    ['Sources', 'other', null],
  ])('opens “%s”', (words, kind, rest) => {
    const label = labelOf(passageOf(words), shippedLexicon);
    expect([label?.kind, label?.rest?.words ?? null]).toEqual([kind, rest]);
  });

  it.each(['Factories: a list', 'Truthful words stand here.', 'The lie is old', 'Правдами и неправдами: так'])(
    'does not open “%s”',
    (words) => {
      expect(labelOf(passageOf(words), shippedLexicon)).toBeNull();
    },
  );
});

describe('the words by which digests are read', () => {
  it('are extended without code', () => {
    const text = 'On Bridges\n\nHokum: The bridge fell.\n\nActually so: The bridge stands there today.';
    const document = readDocument('digest.txt', bytesOf(text));
    expect(propose(document, shippedLexicon).isDigest).toBe(false);
    const [english, ...others] = readGrammars();
    if (!english) throw new Error('There is no grammar.');
    const labels = { ...english.labels, claim: ['Hokum'], evidence: ['Actually so'] };
    const proposals = propose(document, lexicon([{ ...english, labels }, ...others]));
    expect(ofKind(proposals, 'claim').map(({ words }) => words)).toEqual(['The bridge fell.']);
    expect(ofKind(proposals, 'counterEvidence').map(({ words }) => words)).toEqual(['The bridge stands there today.']);
  });

  it('are refused with the file and the value that is wrong', () => {
    const [english] = readGrammars();
    const broken = JSON.stringify({
      ...english,
      language: 'English',
      labels: { ...english?.labels, evidence: [7] },
      more: 1,
    });
    expect(() => readGrammar('en.json', broken)).toThrow(
      /^en\.json: is no grammar:\n {2}language: is no two-letter language/,
    );
    expect(() => readGrammar('en.json', broken)).toThrow(/labels\.evidence\.0: /);
    expect(() => readGrammar('en.json', broken)).toThrow(/"more"/);
    expect(() => readGrammar('en.json', '{')).toThrow(/^en\.json: is no JSON: /);
  });
});
