import { describe, expect, it, test } from 'vitest';
import { readAttribution } from '../../../server/ingest/digest/structure/attribution.ts';
import { followerCount } from '../../../server/ingest/digest/structure/follower-count.ts';
import { ofKind, passageOf, proposalsOf, shippedLexicon } from './reading.ts';

function read(line: string) {
  const found = readAttribution(passageOf(line), shippedLexicon);
  if (!found) return null;
  const { speaker, role, count, platform, reportedSpeaker } = found;
  return [speaker.words, role?.words ?? null, count?.value ?? null, platform, reportedSpeaker?.words ?? null];
}

describe('an attribution', () => {
  it.each([
    ['Ada Marlow:', ['Ada Marlow', null, null, null, null]],
    [
      'Ada Marlow, Head of the Centre for Bridges, Roads and Ports:',
      ['Ada Marlow', 'Head of the Centre for Bridges, Roads and Ports', null, null, null],
    ],
    ['Ada Marlow, 31,900 followers:', ['Ada Marlow', null, 31900, null, null]],
    ['Marlow 209,000 followers:', ['Marlow', null, 209000, null, null]],
    ['Ada Marlow, Ambassador at Large, 25,000 followers:', ['Ada Marlow', 'Ambassador at Large', 25000, null, null]],
    ['SILENT HARBOUR, 334,000 followers:', ['SILENT HARBOUR', null, 334000, null, null]],
    [
      'Grey Pool, 342,000 followers (attributed to American “journalist” Keller):',
      ['Grey Pool', null, 342000, null, 'Keller'],
    ],
    ['Ada Marlow, radio host (Evening Wave):', ['Ada Marlow', 'radio host (Evening Wave)', null, null, null]],
    ['Ada Marlow (Telegram, 12.5K subscribers):', ['Ada Marlow', 'Telegram', 12500, 'telegram', null]],
    ['📢 «Тихий ставок» (t.me/tykhyi, понад 800 тис. підписників):', ['Тихий ставок', null, 800000, 'telegram', null]],
    ['Ada Marlow wrote on Telegram:', ['Ada Marlow', null, null, 'telegram', null]],
    ['— Prof. Ada Marlow, economist', ['Prof. Ada Marlow', 'economist', null, null, null]],
    ['Телеграм-канал «Тиха варта», 31 900 підписників:', ['Тиха варта', null, 31900, 'telegram', null]],
    ['Політологиня Олена Бджола, 1,2 млн підписників:', ['Олена Бджола', 'Політологиня', 1200000, null, null]],
    [
      'КРАСНЫЙ ВЕТЕР (со ссылкой на «врача» Лужина), 17,4 тыс. подписчиков:',
      ['КРАСНЫЙ ВЕТЕР', null, 17400, null, 'Лужина'],
    ],
    ['@quiet_needle, 48.7K followers', ['@quiet_needle', null, 48700, null, null]],
    ['Першою про це написала Олена Бджола, ведуча (31 тис. читачів):', ['Олена Бджола', 'ведуча', 31000, null, null]],
    ['Канал «Сусід каже» [9,1К підписників]:', ['Сусід каже', null, 9100, null, null]],
    ['«Нічна зміна» (1,3 млн):', ['Нічна зміна', null, 1300000, null, null]],
    ['Іван Липа, блогер (45 тис.):', ['Іван Липа', 'блогер', 45000, null, null]],
    ['Канал «Сусід каже» (2,3M):', ['Сусід каже', null, 2300000, null, null]],
    ['Ada Marlow (31,900), radio host:', ['Ada Marlow', 'radio host', 31900, null, null]],
    ['Ada Marlow (Telegram, ~1.3M):', ['Ada Marlow', 'Telegram', 1300000, 'telegram', null]],
    [
      '— Ada Marlow, “military expert”, 212K on Telegram',
      ['Ada Marlow', '“military expert”', 212000, 'telegram', null],
    ],
    ['Ada Marlow (YouTube channel, 88.4K):', ['Ada Marlow', 'YouTube channel', 88400, 'youtube', null]],
    ['YouTube channel (88.4K) “Blue Sand”:', ['Blue Sand', null, 88400, 'youtube', null]],
    ['YouTube (88.4K) “Blue Sand”:', ['Blue Sand', null, 88400, 'youtube', null]],
    ['Телеграм-канал (88,4 тис.) «Тиха варта»:', ['Тиха варта', null, 88400, 'telegram', null]],
    ['Канал (Telegram, 88,4 тыс. подписчиков) «Тихий пруд»:', ['Тихий пруд', null, 88400, 'telegram', null]],
    ['Ada Marlow (88.4K) “Blue Sand”:', ['Ada Marlow', '“Blue Sand”', 88400, null, null]],
    ['Ada Marlow (1.3 млн грн):', ['Ada Marlow', '1.3 млн грн', null, null, null]],
    ['Ada Marlow (1984):', ['Ada Marlow', null, null, null, null]],
    ['Підхопив і блогер Іван Липа (31 тис. читачів):', ['Іван Липа', 'блогер', 31000, null, null]],
    ['Доглядач саду Іван Липа, 820 підписників:', ['Іван Липа', 'Доглядач саду', 820, null, null]],
  ])('is read from “%s”', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'What follows is a list of the claims that we heard most often this week:',
    'The bridge stands. Ada Marlow saw it:',
    'this is small:',
  ])('is not seen in “%s”', (line) => {
    expect(read(line)).toBeNull();
  });
});

test('the channel that a line names beside the speaker keeps its own name', () => {
  for (const channel of ['Telegram channel "Quiet Pool" (12K)', 'YouTube channel (12K) “Quiet Pool”']) {
    const line = readAttribution(passageOf(`Ada Marlow, ${channel}:`), shippedLexicon);
    expect([line?.speaker.words, line?.channel?.words]).toEqual(['Ada Marlow', 'Quiet Pool']);
  }
  expect(readAttribution(passageOf('Telegram channel "Quiet Pool":'), shippedLexicon)?.channel).toBeNull();
});

describe('a follower count', () => {
  it.each([
    ['31,900 followers', 31900, 'exact'],
    ['31 900 підписників', 31900, 'exact'],
    ['31\u00A0900 подписчиков', 31900, 'exact'],
    ['31.900 subscribers', 31900, 'exact'],
    ['31.9K followers', 31900, 'rounded'],
    ['1,2 млн підписників', 1200000, 'rounded'],
    ['1.25 million followers', 1250000, 'rounded'],
    ['about 12 thousand followers', 12000, 'rounded'],
    ['≈ 7,9 тис. читачів', 7900, 'rounded'],
    ['followers: 500', 500, 'exact'],
    ['100K+ followers', 100000, 'rounded'],
  ])('“%s” is %i', (words, value, precision) => {
    expect(followerCount(passageOf(`Somebody, ${words}:`), shippedLexicon)).toMatchObject({ value, precision });
  });

  it.each([
    'Mining Losses (1.3M)\n\n“Every mine is lost.”',
    'Fact: The bridge (1.3M) stands. Engineer Ada Marlow (45K) said it will stand.',
    'Fact: “It stands,” said Ada Marlow. The film had 212K on Telegram.',
  ])('is no number in brackets or on a platform but of a line that says who speaks: “%s”', (text) => {
    const { proposals } = proposalsOf(`A Digest of Propaganda\n\nFake: Bridges fall.\n\n${text}`);
    expect(JSON.stringify(proposals)).not.toContain('"value"');
  });

  it('is no other number', () => {
    expect(followerCount(passageOf('In 2022 he had 3 cars and many followers'), shippedLexicon)).toBeNull();
  });
});

describe('the lines at the top', () => {
  it.each([
    ['East Channel Monitor, 4 August 2026', ['East Channel Monitor']],
    ['Моніторингова група «Прозора хвиля»', ['Моніторингова група «Прозора хвиля»']],
    ['Every desk knows the story of the bridge.', []],
    ['Bridges of the North, 4 August 2026', []],
  ])('may be a publisher’s name and nothing more: “%s”', (line, publishers) => {
    const proposals = proposalsOf(
      `A Digest of Propaganda\n\n${line}\n\nFake: Bridges fall.\n\nFact: All bridges stand.`,
    );
    expect(ofKind(proposals, 'publisher').map(({ words }) => words)).toEqual(publishers);
  });

  it('may name an author and a publisher in one paragraph, the publisher in small letters', () => {
    const proposals = proposalsOf(
      'Дайджест пропаганди\n\nВидавець: Лабораторія відкритих джерел | Авторка: Олена Гнатюк\n\nФейк: Мости падають.\n\nПравда: мости стоять міцно.',
    );
    expect(ofKind(proposals, 'publisher').map(({ words }) => words)).toEqual(['Лабораторія відкритих джерел']);
    expect(ofKind(proposals, 'author').map(({ words }) => words)).toEqual(['Олена Гнатюк']);
  });

  it('mentions its author without the verb before the name, though a capital begins it', () => {
    const proposals = proposalsOf(
      'Дайджест пропаганди\n\nПідготувала Олена Гнатюк, «Степ»\n\nФейк: Мости падають.\n\nПравда: мости стоять міцно.',
    );
    for (const kind of ['author', 'mention'] as const) {
      expect(ofKind(proposals, kind).map(({ words }) => words)).toEqual(['Олена Гнатюк']);
    }
  });
});
