import { describe, expect, it } from 'vitest';
import { speakersWords } from '../../server/ingest/extraction/speakers-words.ts';
import { SourceText, type Span } from '../../server/ingest/source-text.ts';

/** A quotation in which ⟨…⟩ marks its segments, […] an elision and {…} an insertion of the editor. */
function words(marked: string): string {
  const text = marked.replace(/[⟨⟩]/g, '').replaceAll('{', '[').replaceAll('}', ']');
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const segments = [...marked.matchAll(/⟨([^⟩]*)⟩/g)].map((m) => {
    const start = marked.slice(0, m.index).replace(/[⟨⟩]/g, '').length;
    return { start, end: start + (m[1]?.length ?? 0) };
  });
  return speakersWords(new SourceText(text), {
    segments,
    elisions: spans(/\[…\]/g),
    insertions: spans(/\[[a-zA-Z ]+\]/g),
  });
}

describe('the words of a speaker', () => {
  it('are joined across quoted segments', () => {
    expect(words('“⟨Both reject it⟩”… “⟨It should be reconsidered.⟩”')).toBe(
      'Both reject it … It should be reconsidered.',
    );
  });

  it('have a gap where the editor left something out', () => {
    expect(words('⟨What else? […] Many people.⟩')).toBe('What else? … Many people.');
  });

  it('leave out what the editor put in, with its space', () => {
    expect(words('⟨There is something {for the West} to fear.⟩')).toBe('There is something to fear.');
    expect(words('⟨It just has better PR {being outcasts}.⟩')).toBe('It just has better PR.');
    expect(words('⟨{they say} It is hard.⟩')).toBe('It is hard.');
  });
});
