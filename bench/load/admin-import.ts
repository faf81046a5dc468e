import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { installation } from '../../cypher/local/installation.ts';
import { postsOf } from './cut.ts';

const quoted = (...cells: (string | number | boolean)[]) =>
  `${cells.map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell))).join(',')}\n`;

const HEADINGS = {
  channels: 'id:ID(c),platform,platformId,displayName,handle,marking:long\n',
  posts: 'id:ID(p),platform,platformPostId,text,lang,publishedAt:datetime,isRepost:boolean,marking:long\n',
  objects: ':ID(o),kind,key,domain,marking:long\n',
  reach: 'id:ID(r),count:long,at:long,asOf:date,precision,marking:long\n',
  carried: ':START_ID(c),:END_ID(p),at:datetime,role,followersAt:long,run,row:long,marking:long\n',
  shares: ':START_ID(p),:END_ID(o),run,row:long,marking:long\n',
  hadReach: ':START_ID(c),:END_ID(r),run,marking:long\n',
};

type Table = keyof typeof HEADINGS;

/**
 * Loads a whole archive with `neo4j-admin database import full` into an empty store: the same nodes, relationships and
 * properties, no index. The time is that of the import alone; its CSV files are written before.
 * @returns posts, and seconds
 */
export async function adminImport(
  file: string,
  say: (line: string) => void,
): Promise<{ posts: number; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'megaphone-bench-import-'));
  try {
    const posts = await writeTables(file, folder);
    say(`neo4j-admin has its files: ${posts} posts`);
    return { posts, seconds: runImport(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeTables(file: string, folder: string): Promise<number> {
  const tables = Object.fromEntries(
    Object.entries(HEADINGS).map(([name, heading]) => {
      const table = createWriteStream(join(folder, `${name}.csv`), { highWaterMark: 1 << 20 });
      table.write(heading);
      return [name, table];
    }),
  ) as Record<Table, WriteStream>;
  const write = async (table: Table, ...cells: (string | number | boolean)[]) => {
    if (!tables[table].write(quoted(...cells))) await once(tables[table], 'drain');
  };
  const [channels, objects, days] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let posts = 0;
  for await (const post of postsOf(file)) {
    const { id, platform, postId, channel, handle, text, lang, isRepost, row, followers = '' } = post;
    const at = new Date(post.publishedAt).toISOString();
    posts++;
    if (!channels.has(channel)) await write('channels', channel, platform, channel, channel, handle, 1);
    channels.add(channel);
    await write('posts', id, platform, postId, text, lang, at, isRepost, 1);
    await write('carried', channel, id, at, isRepost ? 'relay' : 'origin', followers, 'run:bench', row, 1);
    const day = `${channel} ${at.slice(0, 10)}`;
    if (!days.has(day)) {
      await write('reach', day, followers, post.publishedAt, at.slice(0, 10), 'day', 1);
      await write('hadReach', channel, day, 'run:bench', 1);
    }
    days.add(day);
    for (const { kind, key, domain } of post.objects) {
      const object = `${kind} ${key}`;
      if (!objects.has(object)) await write('objects', object, kind, key, domain, 1);
      objects.add(object);
      await write('shares', id, object, 'run:bench', row, 1);
    }
  }
  for (const table of Object.values(tables)) {
    table.end();
    await finished(table);
  }
  return posts;
}

function runImport(folder: string): number {
  const { java, classPath } = installation();
  const conf = join(folder, 'conf');
  mkdirSync(conf);
  const table = (name: Table) => join(folder, `${name}.csv`);
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    java,
    [
      ...['-Xmx1g', '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
      ...['--multiline-fields=true', '--max-off-heap-memory=1g', `--report-file=${join(folder, 'report')}`],
      ...[`--nodes=Channel=${table('channels')}`, `--nodes=Statement:Post=${table('posts')}`],
      ...[`--nodes=SharedObject=${table('objects')}`, `--nodes=ReachObservation=${table('reach')}`],
      ...[`--relationships=CARRIED=${table('carried')}`, `--relationships=SHARES=${table('shares')}`],
      `--relationships=HAD_REACH=${table('hadReach')}`,
    ],
    { env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: conf }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`neo4j-admin database import failed: ${stderr || stdout}`);
  return (performance.now() - begun) / 1000;
}
