import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.ts';
import { checkGraph } from '../../../server/ingest/check/check.ts';
import { importFeed } from '../../../server/ingest/feeds/import-feed.ts';
import { readFeed } from '../../../server/ingest/feeds/read-feed.ts';
import { rawCypher } from '../../seed/raw-cypher.ts';
import { bring, feedFile, feedGraph, refusal } from './feed-graph.ts';

const graph = feedGraph();

/** The examples of the guide, so that it never shows what does not work. */
function example(name: string): string {
  const guide = readFileSync(join(packageRoot, 'docs', 'feeds.md'), 'utf8');
  const found = new RegExp(`\`${name.replaceAll('.', '\\.')}\`:\\n\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`The guide has no example ${name}.`);
  return feedFile(name, found);
}

async function breaches(): Promise<unknown[]> {
  const found = [];
  for await (const breach of checkGraph(graph.database)) found.push(breach);
  return found;
}

describe('the examples of the guide', () => {
  it('bring a desk’s CSV in, with channels, reach, narratives and answers', async () => {
    await bring(graph.database, example('desk.csv'), 'csv', { mapping: example('desk.mapping.json'), marking: 2 });
    const found = await rawCypher(
      `MATCH (s:Publication)-[:EXPRESSES]->(c:Claim)-[:PART_OF]->(n:Narrative), (s)<-[:CARRIED]-(h:Channel)-[:HAD_REACH]->(f)
       RETURN c.text AS claim, n.title AS narrative, h.displayName AS channel, h.platform AS platform, f.count AS followers, toString(f.asOf) AS day,
         EXISTS { (s)-[:IN_NARRATIVE]->(n) } AS underIt, COLLECT { MATCH (c)<-[:REBUTS]-(e)<-[:GAVE]-(a) RETURN a.name + ': ' + e.text } AS answers, c.marking AS marking`,
    );
    expect(found).toEqual([
      {
        claim: 'The harvest was sold abroad',
        narrative: 'Our food is given away',
        channel: 'Village news',
        platform: 'telegram',
        followers: 12500,
        day: '2024-06-02',
        underIt: true,
        answers: ['Statistics office: Exports fell by a third in that year.'],
        marking: 2,
      },
    ]);
    expect(await breaches()).toEqual([]);
  });

  it('bring a monitor’s JSON Lines in, with speakers in their own words', async () => {
    await bring(graph.database, example('monitor.jsonl'), 'jsonl', { mapping: example('monitor.mapping.json') });
    const found = await rawCypher(
      `MATCH (a:Person)-[d:SAID]->(s:Publication)-[:EXPRESSES]->(c:Claim) RETURN a.name AS name, d.mode AS mode, s.text AS words, c.text AS claim`,
    );
    expect(found).toEqual([
      {
        name: 'Jan Example',
        mode: 'direct',
        words: 'Nobody asked us, and nobody will.',
        claim: 'The vote will not be held',
      },
    ]);
    expect(await breaches()).toEqual([]);
  });
});

const mapping = (rest: object = {}) =>
  feedFile(
    'm.json',
    JSON.stringify({
      feed: 'desk',
      title: 'A desk',
      columns: { id: 'no', claim: 'claim', date: 'day', channel: 'channel', followers: 'followers' },
      ...rest,
    }),
  );
const csv = (row: string) => feedFile('t.csv', `no,claim,day,channel,followers\n${row}\n`);

it('a name in two feeds stays two', async () => {
  for (const feed of ['desk-a', 'desk-b'])
    await bring(graph.database, csv(`1,A claim in ${feed},,Same,`), 'csv', { mapping: mapping({ feed }) });
  expect(await rawCypher(`MATCH (h:Channel {displayName: 'Same'}) RETURN count(h) AS of`)).toEqual([{ of: 2 }]);
});

it('a name on two platforms is two channels, in windows-1251 as in UTF-8, and that is said', async () => {
  const words =
    'no,claim,day,channel,followers,on\n1,Мост закрыли навсегда,,Голос,5,Telegram\n2,Мост открыли,,Голос,7,VK\n';
  const bytes = Uint8Array.from(words, (letter) => {
    const code = letter.charCodeAt(0);
    return code > 0x7f ? code - 0x0410 + 0xc0 : code;
  });
  const columns = { id: 'no', claim: 'claim', channel: 'channel', followers: 'followers', platform: 'on' };
  const file = feedFile('t.csv', bytes);
  const read = await readFeed({
    file,
    format: 'csv',
    mapping: mapping({ columns }),
    marking: 0,
    startedAt: '2026-01-02T03:04:05.000Z',
  });
  expect(read.notices).toEqual([expect.stringMatching(/t\.csv is in windows-1251, and was read so\.$/)]);
  await importFeed(graph.database, read.feed, read.leftOut, { dryRun: false });
  const found = await rawCypher(
    `MATCH (h:Channel {displayName: 'Голос'})-[:CARRIED]->(s) RETURN h.platform AS platform, s.text AS text ORDER BY platform`,
  );
  expect(found).toEqual([
    { platform: 'telegram', text: 'Мост закрыли навсегда' },
    { platform: 'vk', text: 'Мост открыли' },
  ]);
});

it('a letter that the first bytes of a file cut in two leaves it UTF-8', async () => {
  const row = 'no,claim,day,channel,followers\n1,';
  // files are read 64 KiB at a time
  const claim = `${'x'.repeat(64 * 1024 - 1 - row.length)}їжак`;
  const file = feedFile('t.csv', `${row}${claim},,,\n`);
  const startedAt = '2026-01-02T03:04:05.000Z';
  const { feed, notices } = await readFeed({ file, format: 'csv', mapping: mapping(), marking: 0, startedAt });
  expect([notices, [...feed.rows.nodes.claims.values()].map(({ text }) => text)]).toEqual([[], [claim]]);
});

it.each<[string, string]>([
  ['Western Europe', 'caf\xe9 tr\xe8s cher \xe0 c\xf4t\xe9'],
  ['Central Europe', 'P\xf8\xedli\x9a \x9elu\x9dou\xe8k\xfd k\xf9\xf2'],
  ['Greece', '\xca\xe1\xeb\xe7\xec\xdd\xf1\xe1 \xea\xfc\xf3\xec\xe5 \xf0\xf9\xf2 \xe5\xdf\xf3\xe1\xe9'],
  ['Russia, in KOI8-R', '\xed\xcf\xd3\xd4 \xda\xc1\xcb\xd2\xd9\xcc\xc9 \xce\xc1\xd7\xd3\xc5\xc7\xc4\xc1'],
])('an encoding of %s is refused, never taken for windows-1251', async (_, words) => {
  const file = feedFile('t.csv', Buffer.from(`no,claim,day,channel,followers\n1,${words},,,\n`, 'latin1'));
  expect(await refusal(file, 'csv', mapping())).toMatch(/t\.csv: is no UTF-8: byte 0x.* Save it as UTF-8\./);
});

it.each<[string, string, RegExp]>([
  ['a claim that is missing', '1,,,,', /t\.csv, line 2, field claim: is empty/],
  ['a negative count', '1,c,,ch,-5', /line 2, field followers: "-5" is no number of followers/],
  ['an absurd count', '1,c,,ch,99999999999', /field followers: "99999999999" is no number of followers/],
  ['a day that is none', '1,c,2024-13-01,,', /field day: "2024-13-01" is no day of the form YYYY-MM-DD/],
  ['an id twice', '1,c,,,\n1,d,,,', /line 3, field no: "1" is already the id of .*line 2/],
  ['a formula', '1,"=1+1",,,', /field claim: "=1\+1" is a formula/],
  ['two problems', '1,,,,\n2,c,x,,', /2 problems; nothing is written/],
])('a table with %s is refused, by name', async (_, row, message) => {
  expect(await refusal(csv(row), 'csv', mapping())).toMatch(message);
});

it.each<[string, object, RegExp]>([
  [
    'a column that the table lacks',
    { columns: { id: 'number', claim: 'claim' } },
    /t\.csv, line 1: lacks the column "number"/,
  ],
  [
    'a meaning that is none',
    { columns: { id: 'no', claim: 'claim', rating: 'x' } },
    /m\.json: columns: Unrecognized key: "rating"/,
  ],
  [
    'followers of nobody',
    { columns: { id: 'no', claim: 'claim', followers: 'followers' } },
    /columns\.followers means nothing without columns\.channel/,
  ],
  ['a name that is no id', { feed: 'My Desk' }, /feed: must be 2 to 30 lower-case letters/],
  ['the name of a known feed', { feed: 'euvsdisinfo' }, /feed: "euvsdisinfo" is a feed with a format of its own/],
])('a mapping with %s is refused before any row is read', async (_, rest, message) => {
  expect(await refusal(csv('1,c,,,'), 'csv', mapping(rest))).toMatch(message);
});

it.each<[string, string, RegExp]>([
  ['that are no JSON', '{"no": 1,\n', /t\.jsonl, line 1: is no JSON/],
  [
    'that name a prototype',
    '{"no": "1", "claim": "c", "__proto__": {"x": 1}}',
    /line 1: has a member named "__proto__"/,
  ],
  ['that are no objects', '[1]', /line 1: is no JSON object/],
])('lines %s are refused', async (_, content, message) => {
  expect(await refusal(feedFile('t.jsonl', content), 'jsonl', mapping())).toMatch(message);
});
