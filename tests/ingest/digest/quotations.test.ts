import { describe, expect, it } from 'vitest';
import { readQuotation } from '../../../server/ingest/digest/structure/quotation.ts';
import { ofKind, passageOf, proposalsOf, shippedLexicon } from './reading.ts';

function read(words: string) {
  const passage = passageOf(words);
  const { marks, segments, elisions, insertions } = readQuotation(passage, shippedLexicon);
  const words_ = (spans: { start: number; end: number }[]) => spans.map((span) => passage.source.slice(span));
  return { marks, segments: words_(segments), elisions: words_(elisions), insertions: words_(insertions) };
}

const nothing = { elisions: [], insertions: [] };

describe('the words of a quotation', () => {
  it.each([
    ['“All of it.”', { marks: 'well-formed', segments: ['All of it.'], ...nothing }],
    ['«Все це».', { marks: 'well-formed', segments: ['Все це'], ...nothing }],
    ['„Alles “fast” alles“', { marks: 'well-formed', segments: ['Alles “fast” alles'], ...nothing }],
    ['"All, isn\'t it"', { marks: 'well-formed', segments: ["All, isn't it"], ...nothing }],
    ['“It never ends', { marks: 'closing mark missing', segments: ['It never ends'], ...nothing }],
    [
      'They call us “pigs” here.”',
      { marks: 'opening mark missing', segments: ['They call us “pigs” here.'], ...nothing },
    ],
    ['No marks at all', { marks: 'both marks missing', segments: ['No marks at all'], ...nothing }],
    ['“One”… “two.”', { marks: 'several quoted segments', segments: ['One', 'two.'], ...nothing }],
    ['«Он сказал: «иди» — и ушёл»', { marks: 'well-formed', segments: ['Он сказал: «иди» — и ушёл'], ...nothing }],
    [
      '“They […] make a deal with Pupa [somebody] (the leader – ed.)”',
      {
        marks: 'well-formed',
        segments: ['They […] make a deal with Pupa [somebody] (the leader – ed.)'],
        elisions: ['[…]'],
        insertions: ['[somebody]', '(the leader – ed.)'],
      },
    ],
    [
      '“First 😀 paragraph.\n\n“Second one.”',
      { marks: 'well-formed', segments: ['First 😀 paragraph.', 'Second one.'], ...nothing },
    ],
  ])('are read from %s', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });
});

describe('a quotation of a digest of propaganda', () => {
  const quotesOf = (body: string) =>
    ofKind(proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\n${body}`), 'quote').map(
      ({ words, speaker, mode, text }) => ({ words, speaker: speaker?.words, mode, text }),
    );

  it('goes on over paragraphs until its mark closes, and not beyond the next speaker', () => {
    const body = 'Ada Marlow:\n\n“One.\n\nTwo.\n\nThree.”\n\nIvan Koval, 5 followers:\n\n“Four\n\nOle Berg:\n\n“Five.”';
    expect(quotesOf(body).map(({ words }) => words)).toEqual(['“One.\n\nTwo.\n\nThree.”', '“Four', '“Five.”']);
  });

  it('is one of several where each above the next is closed, unless the format quotes them together', () => {
    const body = 'Ada Marlow wrote:\n\n“One.”\n\n“Two.\n\n“Three.”\n\n“Four.”\n\n“Five.”\n\n— Ivan Koval';
    expect(
      quotesOf(body.replace('“Four', 'Fact: They stand.\n\n“Four')).map(({ words, speaker }) => [words, speaker]),
    ).toEqual([
      ['“One.”', 'Ada Marlow'],
      ['“Two.\n\n“Three.”', 'Ada Marlow'],
      ['“Four.”', 'Ivan Koval'],
      ['“Five.”', 'Ivan Koval'],
    ]);
  });

  it('may have its speaker below it, before it or after it', () => {
    const body =
      '“One and only.”\n\n— Ada Marlow, 31.9K followers\n\nIvan Koval, MP: “Two of them.”\n\n“Three of them” (Ole Berg, blogger)';
    expect(quotesOf(body).map(({ words, speaker }) => [words, speaker])).toEqual([
      ['“One and only.”', 'Ada Marlow'],
      ['“Two of them.”', 'Ivan Koval'],
      ['“Three of them”', 'Ole Berg'],
    ]);
  });

  it.each([
    [
      'is below',
      '“One.”\n\nIvan Koval, MP (1.2M followers)\n\n“Two.”\n\nRybar Baltic, Telegram',
      ['Ivan Koval', 'Rybar Baltic'],
    ],
    [
      'is above',
      'Ivan Koval, 9,120 followers\n\n“One.”\n\nOle Berg, 5 followers\n\n“Two.”',
      ['Ivan Koval', 'Ole Berg'],
    ],
    ['is right below', '“One.”\nIvan Koval\n\n“Two.”', ['Ivan Koval']],
    ['is of either', '“One.”\n\nIvan Koval, 9,120 followers\n\n“Two.”', []],
    ['is of an unmarked one', 'One is so.\n\nIvan Koval, 9,120 followers\n\n“Two.”', []],
    ['is of either, side by side', '“One.”\n\nIvan Koval, MP\n\nOle Berg, 5 followers\n\n“Two.”', []],
    ['is of the second', '“One.”\n\n“Two.”\n\nIvan Koval, 9,120 followers', ['Ivan Koval']],
    ['may be an expert’s', 'Fact: They stand.\n\n“They do.”\n\nIvan Koval, engineer', []],
    [
      'lost its break',
      '“One is so.” Ivan Koval, MP\n\n“Two is.” Rybar Baltic, Telegram',
      ['Ivan Koval', 'Rybar Baltic'],
    ],
    ['lost its break, an expert’s', 'Fact: They stand.\n\n“They do.” Ivan Koval, engineer', []],
    ['is of the last', '“One is so.” And it is.\n\n“Two is.”\n\nIvan Koval, 5 followers', ['Ivan Koval']],
  ])(
    'has a speaker on a line without a colon or a dash only where the document shows it: the line %s',
    (_, body, speakers) => {
      expect(quotesOf(body).map(({ speaker }) => speaker)).toEqual(speakers);
    },
  );

  it.each([
    ['several lines stand so', '“One.”\n\nIvan Koval\n\n“Two.”\n\nOle Berg, MP', ['Ivan Koval', 'Ole Berg']],
    ['it stands alone', '“One.”\n\nIvan Koval\n\nFact: They stand.', []],
    [
      'a sentence names it too',
      '“One.”\n\nIvan Koval\n\n“Two.”\n\n— Ole Berg\n\nKoval, or Ivan Koval, said it.',
      ['Ivan Koval', 'Ole Berg'],
    ],
  ])('has a mere name between empty lines below it for its speaker or not: %s', (what, body, speakers) => {
    const heading = what.startsWith('a sentence')
      ? 'Harbours Lose Keepers\n\nThey said it often.'
      : 'Harbours and their keepers';
    expect(quotesOf(`Word of the week\n\nIt was so.\n\n${heading}\n\n${body}`).map(({ speaker }) => speaker)).toEqual(
      speakers,
    );
  });

  it('leaves a row of capitals below it a heading where headings are written so, and it stands in no sentence', () => {
    const body = '“One.”\n\n— Ole Berg\n\n“Two.”\n\nBridges Fall Down\n\nFact: They stand.';
    const proposals = proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\nHarbours Lose Keepers\n\n${body}`);
    expect(ofKind(proposals, 'quote').map(({ speaker }) => speaker?.words)).toEqual(['Ole Berg']);
    expect(proposals.paragraphs.find(({ words }) => words === 'Bridges Fall Down')?.becauseCode).toBe('SHORT_LINE');
  });

  it('is told to have one of two speakers, rather than given the wrong one', () => {
    const { paragraphs } = proposalsOf(
      'A Digest of Propaganda\n\nFake: Bridges fall.\n\n“One.”\n\nIvan Koval, 9,120 followers\n\n“Two.”',
    );
    expect(paragraphs.map(({ becauseCode }) => becauseCode)).toContain('SPEAKER_OF_EITHER');
  });

  it.each([
    ['A clip by farmer and vlogger Joost Kraan set the tone: “Next week they come for your bees.”', ['Joost Kraan']],
    ['A letter to farmer Joost Kraan set the tone: “Next week they come for your bees.”', []],
    ['Першою це написала сторінка «Тиха варта». «Усі мости впали просто вночі», — йшлося в дописі.', ['Тиха варта']],
    ['“First they took the sea, then the fish,” the post said.', []],
    ['Low Road columnist Nina Kolchak went on. “First they took the sea,” she wrote.', ['Nina Kolchak']],
  ])('may be of whose work it is, or of whoever was named last: “%s”', (body, speakers) => {
    expect(quotesOf(body).map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('is reported where a channel passes it on', () => {
    const body = 'Grey Pool, 342,000 followers (attributed to Keller):\n\n“They meet [again] today.”';
    expect(quotesOf(body)).toEqual([
      { words: '“They meet [again] today.”', speaker: 'Grey Pool', mode: 'reported', text: 'They meet today.' },
    ]);
  });

  it('without anybody named is noted, not dropped', () => {
    const proposals = proposalsOf(
      'A Digest of Propaganda\n\nFake: Bridges fall.\n\nPeople repeat it: “every bridge in the land will fall tomorrow,” again and again.',
    );
    expect(ofKind(proposals, 'note').map(({ noteKind, words }) => [noteKind, words])).toEqual([
      ['unattributedQuote', '“every bridge in the land will fall tomorrow,”'],
    ]);
  });
});
