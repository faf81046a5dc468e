import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { acceptedInput } from '../../client/review/deciding/accepted-input.ts';
import { nextOpen } from '../../client/review/deciding/narrowing.ts';
import { piecesOf } from '../../client/review/text/pieces.ts';
import { wordsOf } from '../../client/words/words.ts';

const text = 'Медуза said: “𝔸 bridge has fallen.” So it did.';
const at = (words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

describe('the text of a document under review', () => {
  it('is cut at the code points of its proposals, the innermost first', () => {
    const quote = { id: 'quote', kind: 'QUOTE', ...at('“𝔸 bridge has fallen.”') };
    const mention = { id: 'mention', kind: 'MENTION', ...at('bridge') };
    const pieces = piecesOf(text, [quote, mention]);
    expect(pieces.map((piece) => [piece.text, piece.over.map(({ id }) => id)])).toEqual([
      ['Медуза said: ', []],
      ['“𝔸 ', ['quote']],
      ['bridge', ['mention', 'quote']],
      [' has fallen.”', ['quote']],
      [' So it did.', []],
    ]);
  });

  const place = fc.record({ id: fc.uuid(), kind: fc.constant('QUOTE'), start: fc.nat(60), end: fc.nat(60) });
  test.prop([fc.string({ unit: 'binary', maxLength: 60 }), fc.array(place, { maxLength: 6 })])(
    'is whole, whatever is proposed of it',
    (any, proposals) => {
      const pieces = piecesOf(any, proposals);
      expect(pieces.map((piece) => piece.text).join('')).toBe(any);
    },
  );
});

describe('what is accepted', () => {
  it('names nobody and says nothing that nobody chose', () => {
    expect(acceptedInput({ id: 'proposal:1', kind: 'QUOTE', version: 2 })).toEqual({
      proposal: 'proposal:1',
      expectedVersion: 2,
    });
  });

  it('is somebody known or somebody new, and a known claim or new words, never both', () => {
    const draft = {
      names: { SPEAKER: { existing: 'person:markov', label: 'Markov' }, CHANNEL: { asNew: 'PERSON', name: ' ' } },
      wording: 'The bridges have fallen.',
      existing: { id: 'claim:1', label: 'A known one' },
    } as const;
    expect(acceptedInput({ id: 'proposal:1', kind: 'CLAIM', version: 1 }, draft)).toEqual({
      proposal: 'proposal:1',
      expectedVersion: 1,
      names: [
        { role: 'SPEAKER', existing: 'person:markov' },
        { role: 'CHANNEL', asNew: 'PERSON', name: null },
      ],
      claim: { existing: 'claim:1' },
    });
  });
});

describe('the queue', () => {
  it('goes on with what is open behind the current one, then before it, then with what was put off', () => {
    const queue = (...statuses: ('OPEN' | 'ACCEPTED' | 'REJECTED' | 'POSTPONED')[]) =>
      statuses.map((status, index) => ({ id: String(index), status }));
    expect(nextOpen(queue('OPEN', 'ACCEPTED', 'POSTPONED', 'OPEN'), '1')?.id).toBe('3');
    expect(nextOpen(queue('OPEN', 'ACCEPTED', 'POSTPONED'), '1')?.id).toBe('0');
    expect(nextOpen(queue('REJECTED', 'ACCEPTED', 'POSTPONED'), '1')?.id).toBe('2');
    expect(nextOpen(queue('REJECTED', 'ACCEPTED'), '1')).toBeNull();
  });
});

describe('a reason', () => {
  const told = { reason: '“Крим” is a name of UA in the grammar.', reasonWords: ['Крим', 'UA'] };
  const [english, ukrainian] = [wordsOf('en'), wordsOf('uk')];

  it('is told in the language of the page, with the words that go into it', () => {
    const reason = { ...told, reasonCode: 'COUNTRY_NAME' as const };
    expect(english.reason(reason)).toBe(told.reason);
    expect(ukrainian.reason(reason).replace(/[\u2066-\u2069]/g, '')).toBe('«Крим» у граматиці є назвою країни UA.');
  });

  it('tells numbers and kinds in that language, and what there was none of', () => {
    const told = (reasonCode: 'FOLLOWERS_CHANGED' | 'MODE_CHANGED', ...reasonWords: string[]) =>
      ukrainian.reason({ reason: 'in English', reasonCode, reasonWords });
    expect(told('FOLLOWERS_CHANGED', '', '72500')).toBe('Підписники: раніше немає, тепер 72\u00a0500.');
    expect(told('MODE_CHANGED', 'direct', 'reported')).toBe(
      'Як це сказано: раніше надруковані слова, тепер приписано комусь.',
    );
  });

  it('is told as the API tells it where it has no code, or one that the page does not know', () => {
    expect(ukrainian.reason({ ...told, reasonCode: null })).toBe(told.reason);
    expect(ukrainian.reason({ ...told, reasonCode: 'OF_A_LATER_MEGAPHONE' as 'GONE' })).toBe(told.reason);
  });
});
