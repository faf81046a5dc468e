import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkGraph } from '../../../server/ingest/check/check.ts';
import { type ImportOptions, importPosts } from '../../../server/ingest/posts/import-posts.ts';
import { checkMapping, PRESETS } from '../../../server/ingest/posts/mapping.ts';
import { seededGraph } from '../../graph.ts';
import { rawCypher } from '../../seed/raw-cypher.ts';
import { pictureOfPosts, removePosts } from './posts-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'posts-'));
const archive = (name: string) => join(import.meta.dirname, 'archives', name);
const ira = archive('ira.csv.gz');
const badRowsFile = join(folder, 'bad-rows.csv');

const own = checkMapping('the test', {
  platform: { column: 'network' },
  columns: { post: 'id', channel: 'from', publishedAt: 'at', text: 'text', followers: 'followers', repostOf: 'of' },
});

afterEach(removePosts);
afterAll(() => rmSync(folder, { recursive: true }));

async function load(file: string, options: Partial<ImportOptions> = {}) {
  return importPosts(await seededGraph(), file, {
    format: 'ira',
    mapping: PRESETS.ira,
    marking: 1,
    maxBadRows: 5,
    badRowsFile,
    batchRows: 100,
    ...options,
  });
}

let files = 0;
function written(content: string | Uint8Array): string {
  const file = join(folder, `${++files}.csv`);
  writeFileSync(file, content);
  return file;
}

const loadOwn = (rows: string, options: Partial<ImportOptions> = {}) =>
  load(written(`network,id,from,at,text,followers,of\n${rows}`), { format: 'csv', mapping: own, ...options });

const counts = async () => (await rawCypher('MATCH (n:Post|SharedObject) RETURN count(n) AS n'))[0]?.n;

describe('an archive of tweets without ids', () => {
  it('becomes posts of channels, dated follower counts and what is shared; rows that repeat each other are one post', async () => {
    expect(await load(ira)).toMatchObject({ rows: 432, created: 426, known: 6, bad: 0, already: false });
    const [figures] = await rawCypher(`
      MATCH (p:Post)<-[k:CARRIED]-(h:Channel)
      WITH count(DISTINCT p) AS posts, count(k) AS carried, count(DISTINCT h) AS channels, sum(toInteger(p.isRepost)) AS reposts
      MATCH (:Channel)-[:HAD_REACH]->(f:ReachObservation) WHERE f.at IS NOT NULL
      RETURN posts, carried, channels, reposts, count(f) AS counts`);
    expect(figures).toMatchSnapshot();
    const shared = await rawCypher(
      'MATCH (:Post)-[r:SHARES]->(o:SharedObject) RETURN o.kind AS kind, count(DISTINCT o) AS objects, count(r) AS shares ORDER BY kind',
    );
    expect(shared).toMatchSnapshot();
    const violations = [];
    for await (const violation of checkGraph(await seededGraph())) violations.push(violation);
    expect(violations).toEqual([]);
  });

  it('changes nothing when it is loaded again, be it as the same file or as one that is packed by zstd', async () => {
    await load(ira);
    const before = await pictureOfPosts();
    expect(await load(ira)).toMatchObject({ already: true, created: 0 });
    expect(await pictureOfPosts()).toBe(before);
    const posts = await pictureOfPosts({ runs: false });
    expect(await load(archive('ira.csv.zst'))).toMatchObject({ already: false, created: 0, known: 432 });
    expect(await pictureOfPosts({ runs: false })).toBe(posts);
  });

  it('is the same graph when two overlapping files are loaded at once', async () => {
    const rows = gunzipSync(readFileSync(ira)).toString('utf8').split('\n');
    const [first, second] = [rows.slice(0, 300), [rows[0], ...rows.slice(150)]].map((part) => written(part.join('\n')));
    const both = await Promise.all([
      load(first as string, { batchRows: 20 }),
      load(second as string, { batchRows: 20, badRowsFile: `${badRowsFile}.2` }),
    ]);
    expect(both.map(({ bad }) => bad)).toEqual([0, 0]);
    expect(both[0].created + both[1].created).toBe(426);
    const [twice] = await rawCypher(
      'MATCH (p:Post)-[r:SHARES]->(o) WITH p, o, count(r) AS n WHERE n > 1 RETURN count(*) AS twice',
    );
    const [carried] = await rawCypher(
      'MATCH (:Channel)-[k:CARRIED]->(p:Post) RETURN count(k) AS n, count(DISTINCT p) AS posts',
    );
    expect([twice, carried]).toEqual([{ twice: 0 }, { n: 426, posts: 426 }]);
  });
});

describe('shares as CooRTweet writes them', () => {
  it('join one post to every object that its rows name', async () => {
    const loaded = await load(archive('cooRTweet.csv.gz'), { format: 'cooRTweet', mapping: PRESETS.cooRTweet });
    expect(loaded.created + loaded.known).toBe(loaded.rows);
    const [several] = await rawCypher(
      'MATCH (p:Post) WHERE COUNT { (p)-[:SHARES]->(:SharedObject {kind: "post"}) } > 1 RETURN count(p) AS posts',
    );
    expect(several?.posts).toBeGreaterThan(10);
  });
});

describe('a table of one’s own', () => {
  it('keeps one id on two platforms apart, and joins reposts to the post they name', async () => {
    await loadOwn(
      'telegram,7,a,2024-05-01T10:00:00Z,Слава #Нато https://www.Example.org/x/?utm_source=t&b=2&a=1#top,,\n' +
        'vk,7,a,2024-05-01T12:00:00+02:00,Слава #нато http://example.org/x?a=1&b=2,12,6\n',
    );
    expect(
      await rawCypher(`MATCH (h:Channel)-[k:CARRIED]->(p:Post)-[:SHARES]->(o)
        RETURN h.id AS channel, p.id AS post, toString(p.publishedAt) AS at, k.role AS role, k.followersAt AS followers, o.kind + ' ' + o.key AS shares, o.domain AS domain
        ORDER BY post, shares`),
    ).toEqual(
      [
        ['telegram', 'origin', null, 'hashtag нато', null],
        ['telegram', 'origin', null, 'url example.org/x?a=1&b=2', 'example.org'],
        ['vk', 'relay', 12, 'hashtag нато', null],
        ['vk', 'relay', 12, 'post vk:6', null],
        ['vk', 'relay', 12, 'url example.org/x?a=1&b=2', 'example.org'],
      ].map(([platform, role, followers, shares, domain]) => ({
        channel: `channel:${platform}:a`,
        post: `statement:${platform}:7`,
        at: '2024-05-01T10:00:00Z',
        role,
        followers,
        shares,
        domain,
      })),
    );
  });

  it('names each row that cannot be used in a file beside it, and loads the others', async () => {
    const { created, bad } = await loadOwn(
      [
        'x,1,a,2024-02-30,text,5,',
        'x,2,a,2024-02-03,text,-5,',
        'x,3,a,2024-02-03,text,99999999999,',
        'x,4,,2024-02-03,text,5,',
        'x,5,a,2024-02-03,text',
        'x,6,a,2024-02-03,"=cmd|\' /C calc\'!A0",5,',
        'x,6,a,2024-02-03,other words,5,',
        'x,8,a,2999-01-01,text,5,',
        '=1+1,9,a,2024-02-03,text,5,',
      ].join('\n'),
      { maxBadRows: 8 },
    );
    expect([created, bad]).toEqual([1, 8]);
    expect(readFileSync(badRowsFile, 'utf8').split('\n')).toEqual([
      'line,row,field,value,reason',
      '2,1,at,2024-02-30,is no time at which anybody could have posted',
      "3,2,followers,'-5,is no number of followers",
      '4,3,followers,99999999999,is no number of followers',
      '5,4,from,,is empty',
      '6,5,,,has 5 fields where the heading has 7',
      '9,8,at,2999-01-01,is no time at which anybody could have posted',
      "10,9,network,'=1+1,is no name of a platform",
      '8,7,,6,is the id of a post that is there already with other words',
      '',
    ]);
    expect(await rawCypher('MATCH (p:Post) RETURN p.text AS text')).toEqual([{ text: "=cmd|' /C calc'!A0" }]);
  });

  it('shows what a restricted archive brought in as the less restricted one says it, and never the other way', async () => {
    const row = 'x,1,a,2024-02-03T10:00:00,Words #tag,5,\n';
    await loadOwn(row, { marking: 3 });
    await loadOwn(row.replace('Words', 'words'), { marking: 1 });
    await loadOwn(`${row}x,2,a,2024-02-03T11:00:00,#tag,7,\n`, { marking: 4 });
    expect(
      await rawCypher(`MATCH (h:Channel)-[k:CARRIED]->(p:Post)-[s:SHARES]->(o)
        RETURN p.text AS text, [h.marking, k.marking, p.marking, s.marking, o.marking] AS markings ORDER BY p.id`),
    ).toEqual([
      { text: 'words #tag', markings: [1, 1, 1, 1, 1] },
      { text: '#tag', markings: [1, 4, 4, 4, 1] },
    ]);
    expect(
      await rawCypher(
        'MATCH (f:ReachObservation) WHERE f.at IS NOT NULL RETURN f.count AS count, f.marking AS marking ORDER BY marking',
      ),
    ).toEqual([
      { count: 5, marking: 1 },
      { count: 5, marking: 3 },
      { count: 7, marking: 4 },
    ]);
  });
});

describe('a file that cannot be used writes nothing and says why', () => {
  const heading = gunzipSync(readFileSync(ira)).toString('utf8').split('\n', 1)[0] as string;
  const row = 'a,words,Unknown,English,2017-09-07 19:52:00,2017-09-07 19:52:00,0,0,1,,0';
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'FILE: is empty (0 bytes).'],
    ['without rows', `${heading}\n`, 'FILE: has a heading and no rows.'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE: is a PNG picture, not a text.'],
    [
      'in another encoding',
      Buffer.from(`${heading}\n${row.replace('words', 'Ümläut')}\n`, 'latin1'),
      'FILE: is no UTF-8: byte 0xdc at offset 110. Save it as UTF-8.',
    ],
    [
      'of one endless line',
      `${heading}\n${'x'.repeat(20_000_000)}`,
      'FILE, line 2: the record is longer than 1048576 bytes: perhaps a quotation mark is never closed.',
    ],
    ['a bomb', gzipSync(`${heading}\n${`${row}\n`.repeat(280_000)}`, { level: 9 }), 'unpacks from'],
    ['cut short', readFileSync(ira).subarray(0, 9_000), 'FILE: is gzip that breaks off.'],
    [
      'with a quotation mark that is never closed',
      `${heading}\n${row}\na,"words\n${row}\n`,
      'FILE, line 3: a quotation mark is opened here or further down and never closed.',
    ],
    [
      'with another delimiter',
      `${heading}\n${row}\n`.replaceAll(',', ';'),
      'FILE, line 1: lacks the columns "author_id"',
    ],
    [
      'without a column',
      `${heading}\n${row}\n`.replace('followers', 'friends'),
      'FILE, line 1: lacks the column "followers"; it has',
    ],
    ['with a column twice', `${heading},content\n${row},x\n`, 'FILE, line 1: the column "content" stands twice.'],
    [
      'with too many bad rows',
      `${heading}\n${row}\n${`${row.replace('2017-09-07 19:52:00', 'yesterday')}\n`.repeat(7)}`,
      'FILE, line 8, field "publish_date": "yesterday" is no time at which anybody could have posted. This is the 6th bad row, and 5 are allowed (--max-bad-rows).',
    ],
    [
      'with bad rows only',
      `${heading}\n${row.replace('2017-09-07 19:52:00', '0')}\n`,
      'FILE, line 2, field "publish_date": "0" is no time at which anybody could have posted. It is the only row.',
    ],
  ])('one that is %s', async (_, content, problem) => {
    const file = written(content);
    const error: unknown = await load(file).catch((reason: unknown) => reason);
    expect(String(error).replace(file, 'FILE')).toContain(problem);
    expect(await rawCypher("MATCH (n:ImportRun {kind: 'posts'}) RETURN n.id AS id")).toEqual([]);
    expect(await counts()).toBe(0);
  });

  it('a mapping with a member that is none is refused by name', () => {
    expect(() => checkMapping('m.json', { platform: 'x', columns: { post: 'id', chanel: 'c' } })).toThrow(
      /m\.json: is no mapping\. columns\.channel: .*; columns\.publishedAt: .*; columns: Unrecognized key: "chanel"/,
    );
  });
});
