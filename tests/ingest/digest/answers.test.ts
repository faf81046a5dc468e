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

  it.each([
    ['Норвезьке посольство повідомило, що угоди про порт немає.', 'угоди про порт немає.', 'Норвезьке посольство'],
    ['The harbour ministry said no ship was lost at sea.', 'no ship was lost at sea.', 'harbour ministry'],
    ['According to Ada Marlow, head of the road office, no bridge fell.', 'no bridge fell.', 'Ada Marlow'],
    [
      'According to Ada Marlow, experts from Kyiv, Lviv and Odesa agree.',
      'experts from Kyiv, Lviv and Odesa agree.',
      'Ada Marlow',
    ],
    ['Усі мости стоять на місці, уточнили в мерії.', 'Усі мости стоять на місці', 'мерії'],
    ['No bridge fell in May, according to the road office.', 'No bridge fell in May,', 'the road office'],
  ])('may be of a body without a name of its own, or of somebody with their role: “%s”', (paragraph, words, source) => {
    expect(answersOf(paragraph)).toEqual([[words, source]]);
  });

  it.each([
    ['За словами Ади Марлов, голови Центру мостів, жоден міст не впав.', 'жоден міст не впав.', 'голови Центру мостів'],
    [
      'За даними Ади Марлов, колишньої очільниці порту, жоден міст не впав.',
      'жоден міст не впав.',
      'колишньої очільниці порту',
    ],
    [
      'По словам Ады Марлов, главы дорожной службы, ни один мост не упал.',
      'ни один мост не упал.',
      'главы дорожной службы',
    ],
    ['Жоден міст не впав, за словами Ади Марлов, голови Центру мостів.', 'Жоден міст не впав,', 'голови Центру мостів'],
    ['According to Ada Marlow, a naval historian, no bridge ever fell.', 'no bridge ever fell.', 'a naval historian'],
    [
      'According to Ada Marlow, chief engineer at Road Watch, no bridge ever fell.',
      'no bridge ever fell.',
      'chief engineer at Road Watch',
    ],
    ['According to Ada Marlow, Mayor of Selmet, no bridge ever fell.', 'no bridge ever fell.', 'Mayor of Selmet'],
    ['За словами Ади Марлов, голови сільрад бачили, що мости стоять.', 'голови сільрад бачили, що мости стоять.', null],
    [
      'За словами Ади Марлов, експерти з Києва, Львова та Одеси згодні.',
      'експерти з Києва, Львова та Одеси згодні.',
      null,
    ],
    ['По словам Ады Марлов, главы районов видели мост, но молчали.', 'главы районов видели мост, но молчали.', null],
    [
      'According to Ada Marlow, the head of the road office left early, in May.',
      'the head of the road office left early, in May.',
      null,
    ],
    [
      'According to Ada Marlow, every engineer at the site left early, in May.',
      'every engineer at the site left early, in May.',
      null,
    ],
  ])('has the role of its source from behind the name, and no clause for one: “%s”', (paragraph, words, role) => {
    const proposals = proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\nFact: ${paragraph}`);
    expect(ofKind(proposals, 'counterEvidence').map((one) => [one.words, one.source?.role?.words ?? null])).toEqual([
      [words, role],
    ]);
  });

  it('is the author’s where a month or a negation stands before the verb', () => {
    for (const words of ['A check on 2 May found no damage.', 'No laboratory has reported poisoned bread.']) {
      expect(answersOf(words)).toEqual([[words, null]]);
    }
  });

  it('of “she” is of whom the sentence before names with a role', () => {
    const words = 'Engineer Ada Marlow has counted bridges for years. “Not one of them fell,” she says.';
    expect(answersOf(words)).toEqual([
      ['Engineer Ada Marlow has counted bridges for years.', null],
      ['“Not one of them fell,”', 'Ada Marlow'],
    ]);
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

describe('an answer of somebody', () => {
  it('ends behind a quotation, and where the author turns: what follows is the author’s', () => {
    const words =
      '“Not one bridge fell,” engineer Ada Marlow said. All of them were painted in May. Historian Ole Berg said that no ferry sank. In fact forty of them sail each day.';
    expect(answersOf(words)).toEqual([
      ['“Not one bridge fell,”', 'Ada Marlow'],
      ['All of them were painted in May.', null],
      ['no ferry sank.', 'Ole Berg'],
      ['In fact forty of them sail each day.', null],
    ]);
  });

  it.each([
    ['Engineer Ada Marlow told the bulletin that all bridges stand firmly.', 'all bridges stand firmly.', 'Ada Marlow'],
    ['Інженерка Ада Марлов запевнила журналістів, що мости стоять міцно.', 'мости стоять міцно.', 'Ада Марлов'],
  ])('holds none of whoever was told: “%s”', (paragraph, words, source) => {
    expect(answersOf(paragraph)).toEqual([[words, source]]);
  });

  it('is context, and no rebuttal, behind “Why it matters”, in a paragraph of its own or within', () => {
    const answer = 'All bridges stand firmly. Why it matters: the fear of bridges empties the markets.';
    for (const text of [
      answer,
      answer.replace(' Why', '\n\nWhy'),
      answer.replace(' Why it matters: the', '\n\nWhy it matters\n\nthe'),
    ]) {
      const proposals = proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\nFact: ${text}`);
      expect(ofKind(proposals, 'counterEvidence').map(({ words, evidenceKind }) => [words, evidenceKind])).toEqual([
        ['All bridges stand firmly.', 'rebuttal'],
        ['the fear of bridges empties the markets.', 'context'],
      ]);
    }
  });

  it('is nothing that asks the reader for something', () => {
    const proposals = proposalsOf(
      'A Digest of Propaganda\n\nFake: Bridges fall.\n\nFact: All bridges stand firmly.\n\n👉 Subscribe to our channel.',
    );
    expect(ofKind(proposals, 'counterEvidence')).toHaveLength(1);
    expect(proposals.paragraphs.at(-1)?.becauseCode).toBe('CALL');
  });
});

describe('a sentence that only names a source', () => {
  it.each([
    ['All bridges stand firmly. This was confirmed by the fact-checkers of Road Watch.', 'Road Watch'],
    ['All bridges stand firmly. So said historian Ole Berg in May.', 'Ole Berg'],
    ['Усі мости стоять міцно. Про це повідомляє Центр протидії дезінформації.', 'Центр протидії дезінформації'],
    ['Усі мости стоять міцно. Це підтвердила речниця водоканалу Ада Марлов, інженерка.', 'Ада Марлов'],
    ['Усі мости стоять міцно. Про це повідомили в пресслужбі мерії.', 'пресслужбі мерії'],
    ['Все мосты стоят крепко. Об этом сообщил инженер Иван Мостовой.', 'Иван Мостовой'],
    ['Усі мости стоять міцно. Про це повідомило Міністерство освіти Латвії.', 'Міністерство освіти Латвії'],
  ])('gives it to the sentence before: “%s”', (paragraph, source) => {
    const [first] = answersOf(paragraph);
    expect(first).toEqual([paragraph.slice(0, paragraph.indexOf('.') + 1), source]);
  });

  it.each([
    'Усі мости стоять міцно. Це пояснює страх Росії перед мостами.',
    'Усі мости стоять міцно. Про це каже російська пропаганда.',
    'Усі мости стоять міцно. Про це пише телеграм-канал «Тиха варта».',
    'All bridges stand firmly. This was followed by the visit of Ole Berg.',
  ])('is none that explains, or names whoever spreads it: “%s”', (paragraph) => {
    expect(answersOf(paragraph)[0]?.[1]).toBeNull();
  });

  it('leaves an expert’s answer, and whoever is quoted by themselves, as they are', () => {
    expect(answersOf('Engineer Ada Marlow said that all stand firmly. This was confirmed by Road Watch.')[0]).toEqual([
      'all stand firmly.',
      'Ada Marlow',
    ]);
    const spread = answersOf(
      'All bridges stand. This was first reported by Ole Berg.\n\nOle Berg, 5,000 followers:\n\n“They fall.”',
    );
    expect(spread[0]).toEqual(['All bridges stand.', null]);
  });
});

describe('somebody whom no label puts on a side', () => {
  it('is undecided until an analyst says it, unless quoted as spreading propaganda elsewhere', () => {
    const text =
      'A Digest of Propaganda\n\nOstrov, 31,900 followers:\n\n“Every bridge falls.”\n\nHistorian Ole Berg noted that such words are meant for home. Ostrov said that no bridge stands.';
    expect(ofKind(proposalsOf(text), 'indirectSpeech').map((told) => [told.speaker.words, told.ofExpert])).toEqual([
      ['Ole Berg', null],
      ['Ostrov', false],
    ]);
  });

  const quotedAs = (line: string, answer = '') => {
    const text = `A Digest of Propaganda\n\nFact: All bridges stand.${answer}\n\n${line}:\n\n“Every bridge of the land falls.”`;
    return ofKind(proposalsOf(text), 'quote').map(({ ofExpert, reasonCode }) => [ofExpert, reasonCode]);
  };

  it('may be quoted by themselves as a specialist, or as who answers elsewhere; a count or a channel settles it', () => {
    expect(quotedAs('Ole Berg, historian')).toEqual([[null, 'QUOTATION_OF_SPECIALIST']]);
    const answer = ' Ole Berg said that they were tested in May.';
    expect(quotedAs('Ole Berg, head of the road office', answer)).toEqual([[null, 'QUOTATION_OF_ANSWERING']]);
    for (const line of ['Ole Berg, historian, 5,000 followers', 'Historian Ole Berg, host of the channel “Low Road”']) {
      expect(quotedAs(line)).toEqual([[false, 'QUOTATION_WHOLE']]);
    }
    expect(quotedAs('Ole Berg, head of the road office')).toEqual([[false, 'QUOTATION_WHOLE']]);
  });
});

describe('a label that no grammar has', () => {
  const digest = (label: string, closing = label) =>
    [
      'A Digest of Propaganda',
      'Bridges fall',
      'Ada Marlow, 5,000 followers:',
      '“Every bridge of the land will fall.”',
      `${label}: All bridges stand firmly. Engineer Ole Berg said that they were tested in May.`,
      'Ferries sink',
      'Ada Marlow, 5,000 followers:',
      '“Every ferry of the land will sink.”',
      `${closing}: All ferries swim. They are painted each spring.`,
    ].join('\n\n');

  it('opens answers where it opens several paragraphs below quotations, so that no expert is taken for a speaker', () => {
    const proposals = proposalsOf(digest('Seen up close'));
    expect(ofKind(proposals, 'counterEvidence').map(({ words, source }) => [words, source?.words ?? null])).toEqual([
      ['All bridges stand firmly.', null],
      ['they were tested in May.', 'Ole Berg'],
      ['All ferries swim.', null],
      ['They are painted each spring.', null],
    ]);
    expect(proposals.paragraphs.map(({ because }) => because)).toContain(
      '“Seen up close” opens an answer: no grammar has the label, but several paragraphs open so in such a place.',
    );
  });

  it('opens them below the line of a speaker that stands below a quotation', () => {
    const text = digest('Seen up close').replaceAll(
      /Ada Marlow, 5,000 followers:\n\n(“.*”)/g,
      '$1\n\nAda Marlow, 5,000 followers',
    );
    expect(ofKind(proposalsOf(text), 'counterEvidence')).toHaveLength(4);
  });

  it('is none where it stands only once, or is somebody’s name', () => {
    for (const text of [digest('Seen up close', 'Looked at closely'), digest('Ada Marlow')]) {
      expect(ofKind(proposalsOf(text), 'counterEvidence')).toEqual([]);
    }
  });
});
