import { describe, expect, it } from 'vitest';
import { ofKind, proposalsOf } from './reading.ts';

/** What is proposed as answers of one labelled paragraph, each with its source. */
const answersOf = (paragraph: string) =>
  ofKind(proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\nFact: ${paragraph}`), 'counterEvidence').map(
    ({ words, source }) => [words, source?.words ?? null],
  );

describe('an answer', () => {
  it.each([
    ['Despite what propagandists tell, all bridges stand firmly.', 'all bridges stand firmly.'],
    ['Попри те, що пропагандисти твердять, ніби міст упав, він стоїть міцно досі.', 'він стоїть міцно досі.'],
    ['Вопреки рассказам пропаганды, мосты стоят на своих местах.', 'мосты стоят на своих местах.'],
  ])('is what stands behind what propaganda is granted: “%s”', (paragraph, answer) => {
    expect(answersOf(paragraph)).toEqual([[answer, null]]);
  });

  it('is no concession to anybody else', () => {
    const words = 'Despite the storm of last week, all bridges stand firmly.';
    expect(answersOf(words)).toEqual([[words, null]]);
  });

  it('of an expert goes on until somebody else or a quotation comes', () => {
    const words =
      'Engineer Ada Marlow stated that the bridges stand. They were tested in May. Marlow added, “We will test them all again.” Historian Ole Berg said that no bridge ever fell.';
    expect(answersOf(words)).toEqual([
      ['the bridges stand. They were tested in May.', 'Ada Marlow'],
      ['“We will test them all again.”', 'Marlow'],
      ['no bridge ever fell.', 'Ole Berg'],
    ]);
  });
});
