import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../client/search/marks.ts';
import { arrangeInFrame } from '../../picture/layout.ts';
import { paletteOf } from '../../picture/palette.ts';
import { nodeMarks } from '../../picture/scene/node-marks.ts';
import { inLatin, withLatin } from '../../picture/type/latin.ts';
import { english } from '../../picture/words/english.ts';
import { measure, narrative, person } from './small-network.ts';

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

describe('a picture with Latin letters beside Cyrillic names', () => {
  const names = ['Юрій Щербак', 'Їжакевич', 'Армен Гаспарян', 'Rustem Ümerov'];
  const people = Array.from({ length: 28 }, (_, at) => person(`p${at}`, { label: names[at % 4] ?? '', y: at }));
  const network = withLatin({
    nodes: [...people, narrative('розгін', 3, 1)],
    edges: [],
    reach: { unknown: [] },
  });
  const arrangement = arrangeInFrame(network, { width: 1200, height: 600 }, [], measure, english);
  const linesOf = (id: string) =>
    network.nodes.flatMap((node) =>
      node.id === id
        ? nodeMarks(node, network, arrangement, paletteOf('light')).flatMap((mark) =>
            mark.kind === 'text' ? mark : [],
          )
        : [],
    );

  it('has them as a line between the name and its figure, and only there', () => {
    expect(linesOf('p1').map(({ text }) => text)).toEqual(['Їжакевич', 'Yizhakevych', 'paraphrased']);
    expect(linesOf('p3').map(({ text }) => text)).toEqual(['Rustem Ümerov', 'paraphrased']);
  });

  it('lets no line lie on the next, however many there are', () => {
    const heights = people.flatMap(({ id }) => linesOf(id).map(({ y }) => y));
    const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(13);
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
