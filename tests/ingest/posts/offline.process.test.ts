import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { connect } from '../../../cypher/database.ts';
import { startLocalNeo4j } from '../../../cypher/local/local-neo4j.ts';
import { seededChannels } from '../../../seed/seed.ts';
import { importPosts } from '../../../server/ingest/posts/import-posts.ts';
import { checkMapping, PRESETS } from '../../../server/ingest/posts/mapping.ts';
import { openArchive } from '../../../server/ingest/posts/read-archive.ts';
import { graphHash } from '../../../server/review/graph-hash.ts';
import { type Run, runMegaphone } from '../../cli/run-megaphone.ts';
import { seededGraph } from '../../graph.ts';
import { ownNeo4j } from '../../own-neo4j.ts';
import { rememberGraph } from '../../writing/leave-as-found.ts';

const folder = mkdtempSync(join(tmpdir(), 'megaphone-offline-'));
const home = join(folder, 'home');
const inFolder = (name: string) => join(folder, name);
const columns = 'network,id,from,at,text,followers,of,url';
const mapping = checkMapping('the test', {
  platform: { column: 'network' },
  columns: {
    ...{
      post: 'id',
      channel: 'from',
      publishedAt: 'at',
      text: 'text',
      followers: 'followers',
      repostOf: 'of',
      url: 'url',
    },
  },
});
const files = [inFolder('tweets.csv'), inFolder('odd.csv')] as const;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tweets of a real archive, and rows that are hard to keep apart or to write down. */
async function writeFiles(): Promise<void> {
  writeFileSync(inFolder('mapping.json'), JSON.stringify(mapping));
  const tweets: unknown[][] = [];
  const { rows } = await openArchive(join(import.meta.dirname, 'archives', 'ira.csv.gz'), PRESETS.ira);
  for await (const row of rows) {
    if ('bad' in row) continue;
    const { platform, postId, channel, publishedAt, text, followers, isRepost } = row.post();
    tweets.push([
      platform,
      postId,
      channel,
      new Date(publishedAt).toISOString(),
      text,
      followers,
      isRepost ? 1 : '',
      '',
    ]);
  }
  writeFileSync(files[0], `${columns}\n${Papa.unparse(tweets)}`);
  const [seeded] = seededChannels();
  const [, twice = []] = tweets;
  const odd = [
    [seeded?.platform, 1, seeded?.platformId, '2024-05-01', 'The channel has a description already', 5, '', ''],
    ['vk', 1, 'a', '2024-05-01T10:00:00.123Z', 'one\ntwo\r\n"three" \\ #Нато @b 😀', 12, 6, 'https://vk.com/1'],
    ['vk', 2, 'a', '2024-05-01T23:00:00+01:00', '', 11, '', ''],
    ['vk', 1, 'a', '2024-05-02T10:00:00Z', 'ONE two three, Нато b', 14, 7, ''],
    ['vk', 2, 'b', '2024-05-01T10:00:00Z', '', 1, '', ''],
    ['vk', 3, 'c d', '2024-02-30', 'no such day', '', '', ''],
    ['vk', 4, 'C D', '2024-02-03', '=1+1', '', '', ''],
    [...twice.slice(0, 4), 'other words', ...twice.slice(5)],
  ];
  writeFileSync(files[1], `${columns}\n${Papa.unparse(odd)}\n`);
}

/** Gives the command as somebody does who has no other Neo4j. */
function offline(args: readonly string[], until?: () => boolean, signal: NodeJS.Signals = 'SIGKILL'): Promise<Run> {
  const own = { MEGAPHONE_HOME: home, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };
  const command = ['import', 'posts', ...args, '--format', 'csv', '--mapping', inFolder('mapping.json')];
  return runMegaphone([...command, '--offline', '--json', '--batch-rows', '100'], own, async (child) => {
    while (until && !until() && child.exitCode === null) await sleep(5);
    if (until) child.kill(signal);
  });
}

/** The times of loads and migrations are those of the one graph and not of the other. */
async function copyTimes(from: Driver, to: Driver): Promise<void> {
  const { records } = await from.executeQuery(
    'MATCH (n:ImportRun|Migration) RETURN coalesce(n.id, n.version) AS key, n {.startedAt, .finishedAt, .appliedAt} AS times',
  );
  await to.executeQuery(
    'UNWIND $rows AS row MATCH (n:ImportRun|Migration) WHERE coalesce(n.id, n.version) = row.key SET n += row.times',
    { rows: records.map((record) => record.toObject()) },
  );
}

test('an offline import that is killed leaves nothing, and then makes the graph that loading makes', async () => {
  await writeFiles();
  const unfinished = join(home, 'unfinished');
  const stopped = await offline(files, () => existsSync(join(unfinished, 'tables')), 'SIGINT');
  expect([stopped.code, stopped.stderr, readdirSync(home)]).toEqual([
    130,
    expect.stringContaining('Stopped. Nothing is kept'),
    [],
  ]);
  const refused = await offline([...files, '--max-bad-rows', '1']);
  expect([refused.code, refused.stderr.replace(files[1], 'FILE'), readdirSync(home)]).toEqual([
    1,
    expect.stringContaining(
      'FILE, line 8: "2" is the id of a post that is there already on another channel. This is the 2th bad row, and 1 are allowed',
    ),
    [],
  ]);
  for (const work of ['megaphone.lock', 'neo4j/neo4j.pid.json']) {
    await offline(files, () => existsSync(join(unfinished, work)));
    expect(existsSync(join(home, 'neo4j'))).toBe(false);
  }
  const { code, stdout, stderr } = await offline(files);
  expect([code, stderr]).toEqual([0, expect.stringContaining('The digest is in the graph')]);
  expect(readdirSync(home)).toEqual(['neo4j']);
  const sides = files
    .map((file) => `${file}.bad-rows.csv`)
    .map((file) => existsSync(file) && readFileSync(file, 'utf8'));

  const leaveAsFound = await rememberGraph();
  const made = await startLocalNeo4j(home, () => undefined, { sizing: { heap: 512, pageCache: 64 } });
  const [ours, theirs] = [made, ownNeo4j()].map(({ uri, user, password }) =>
    neo4j.driver(uri, neo4j.auth.basic(user, password)),
  ) as [Driver, Driver];
  const [graph, loaded] = [await connect(made), await seededGraph()];
  try {
    const options = { format: 'csv', mapping, marking: 1, maxBadRows: 1_000, batchRows: 100 } as const;
    const results = [];
    for (const file of files) {
      results.push({ file, ...(await importPosts(loaded, file, { ...options, badRowsFile: `${file}.bad-rows.csv` })) });
    }
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(results);
    expect(sides).toEqual(
      files.map((file) => existsSync(`${file}.bad-rows.csv`) && readFileSync(`${file}.bad-rows.csv`, 'utf8')),
    );
    await copyTimes(theirs, ours);
    const hash = await graphHash(graph);
    expect(hash).toBe(await graphHash(loaded));

    const again = await importPosts(graph, files[1], { ...options, badRowsFile: inFolder('none.csv') });
    expect([again.already, await graphHash(graph)]).toEqual([true, hash]);
  } finally {
    await Promise.all([ours.close(), theirs.close(), graph.close()]);
    await made.stop();
    await leaveAsFound();
  }
  const second = await offline(files);
  expect([second.code, second.stderr]).toEqual([
    1,
    expect.stringContaining(`There is a graph in ${join(home, 'neo4j')} already`),
  ]);
}, 600_000);

test('an offline import is refused where NEO4J_URI names the graph', async () => {
  await writeFiles();
  const command = ['import', 'posts', files[0], '--format', 'csv', '--mapping', inFolder('mapping.json'), '--offline'];
  const { code, stderr } = await runMegaphone(command);
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('--offline: makes the graph of the local Neo4j, and NEO4J_URI names'),
  ]);
});
