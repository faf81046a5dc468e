import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../client/search/marks.ts';
import { inLatin } from '../../client/transliteration/latin.ts';

describe('a Cyrillic name in Latin letters', () => {
  it.each([
    ['Розгін', 'Rozghin'],
    ['Згурський Їжакевич', 'Zghurskyi Yizhakevych'],
    ['Юрій Щербак', 'Yurii Shcherbak'],
    ['Знам’янка, Їхній', 'Znamianka, Yikhnii'],
    ['Короп’є', 'Koropie'],
    ['ЄНАКІЄВЕ', 'YENAKIIEVE'],
  ])('follows resolution 55/2010 in Ukrainian: %s', (printed, latin) => {
    expect(inLatin(printed)).toBe(latin);
  });

  it.each([
    ['Армен Гаспарян', 'Armen Gasparian'],
    ['Мирошник Родион', 'Miroshnik Rodion'],
    ['Юлия Щёголева', 'Iuliia Shchegoleva'],
    ['Подъячев', 'Podieiachev'],
    ['ЗАРУБИН', 'ZARUBIN'],
  ])('follows ICAO 9303 in Russian: %s', (printed, latin) => {
    expect(inLatin(printed)).toBe(latin);
  });

  it('is left out where nothing is Cyrillic', () => {
    expect(inLatin('Rustem Ümerov')).toBeNull();
  });
});

describe('the words that a search has found', () => {
  const found = (text: string, query: string) =>
    piecesOf(text, query).flatMap((piece) => (piece.found ? piece.text : []));

  it('are marked without regard to accents, case and script', () => {
    expect(found('Rustem Ümerov met them', 'umerov')).toEqual(['Ümerov']);
    expect(found('Сказав Марко, і Марков', 'markov')).toEqual(['Марков']);
    expect(found('Gasparyan and Gasparyan’s', 'gaspar')).toEqual(['Gasparyan', 'Gasparyan']);
  });

  it('give back the whole text', () => {
    const text = '“Life”, — he said.';
    expect(
      piecesOf(text, 'life said')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
