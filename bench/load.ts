import '../server/production.ts';
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { startBenchNeo4j } from './bench-neo4j.ts';
import { adminImport } from './load/admin-import.ts';
import { cut } from './load/cut.ts';
import { importOffline, loadWithMegaphone } from './load/megaphone.ts';
import { neo4jGraphql } from './load/neo4j-graphql.ts';
import { rowByRow } from './load/row-by-row.ts';
import { figure, markdown, met, ratio } from './report.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Posts that the slow ways are given. */
const ROW_BY_ROW = 1_000;
const GRAPHQL = 250;

const [archive] = process.argv.slice(2);
if (!archive) {
  say(
    'Give the path of the archive of the Internet Research Agency: npm --prefix bench run load -- /path/to/ira.csv.gz',
  );
  process.exit(2);
}
const before = loadavg()[1] ?? 0;

const whole = await startBenchNeo4j(say);
const ours = await loadWithMegaphone(archive, whole.connection).finally(() => whole.stop());
say(`Megaphone: ${figure(ours.rows / ours.seconds)} posts a second`);
const offline = await importOffline(archive);
say(`Megaphone, offline: ${figure(offline.rows / offline.seconds)} posts a second`);
const admin = await adminImport(archive, say);
say(`neo4j-admin: ${figure(admin.posts / admin.seconds)} posts a second`);
const small = await startBenchNeo4j(say);
const slow = await (async () => {
  const merged = await rowByRow(small.driver, await cut(archive, 0, ROW_BY_ROW));
  const created = await neo4jGraphql(small.driver, await cut(archive, ROW_BY_ROW, GRAPHQL));
  return { merged, created };
})().finally(() => small.stop());

const rate = ours.rows / ours.seconds;
const offlineRate = offline.rows / offline.seconds;
const limit = admin.posts / admin.seconds;
const amount = (count: number) => count.toLocaleString('en-GB');
const table = markdown({
  title: 'Loading an archive of posts',
  columns: ['way', 'posts', 'seconds', 'posts/s', 'to row by row', 'to neo4j-admin'],
  rows: [
    ['Megaphone: import posts, all indexes there', amount(ours.rows), figure(ours.seconds), rate],
    [
      'Megaphone: import posts --offline, into a graph that is not there yet',
      amount(offline.rows),
      figure(offline.seconds),
      offlineRate,
    ],
    ['neo4j-admin database import, no index, store offline', amount(admin.posts), figure(admin.seconds), limit],
    ['one MERGE statement a post', amount(ROW_BY_ROW), figure(ROW_BY_ROW / slow.merged), slow.merged],
    ['@neo4j/graphql create, in one input', amount(GRAPHQL), figure(GRAPHQL / slow.created), slow.created],
  ].map(([way, posts, seconds, perSecond]) => [
    String(way),
    String(posts),
    String(seconds),
    figure(Number(perSecond)),
    ratio(Number(perSecond), slow.merged),
    ratio(Number(perSecond), limit),
  ]),
  notes: [
    `Each post with its channel, follower counts by day, and what it shares. Megaphone's time is the whole command: start, check of the file, load, and the words searchable; offline: reading, CSV files, neo4j-admin, a Neo4j that is started, fills the indexes, gets the digest and is stopped. Peak memory of the program ${figure(ours.peakMegabytes)} MB, offline ${figure(offline.peakMegabytes)} MB (aim: under 400, ${met(Math.max(ours.peakMegabytes, offline.peakMegabytes) < 400)}). It wrote ${amount(ours.created)} posts of ${amount(ours.rows)} rows: the others repeat a row to the letter. neo4j-admin's time leaves out the writing of its CSV files and the building of indexes afterwards.`,
    `Aims: at least 20 times row by row: ${ratio(rate, slow.merged)}, ${met(rate >= 20 * slow.merged)}; at least a quarter of neo4j-admin: ${ratio(rate, limit)}, ${met(rate >= limit / 4)}; offline ${ratio(offlineRate, limit)}, ${met(offlineRate >= limit / 4)}. Offline goes ${ratio(offlineRate, rate)} as fast as into a graph that runs already.`,
  ],
});
const heading = `# Loading posts

Measured on a machine of 2 cores, Node ${process.versions.node.split('.')[0]}, Neo4j 5.26.28 Community with a heap of 2 GB, one way after the other in one run.
Load average of the machine before the run: ${figure(before)} (more than 2 means that other programs took part of the cores).
Written by \`npm --prefix bench run load -- ARCHIVE\`.`;
process.stdout.write(`${table}\n`);
writeFileSync(new URL('load-results.md', import.meta.url), `${heading}\n\n${table}\n`);
process.exit(0);
