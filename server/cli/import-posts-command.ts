import { type Command, InvalidArgumentError, Option } from 'commander';
import { migrate } from '../../cypher/migrations.ts';
import { type MarkingName, markingLevel, markings } from '../access/marking.ts';
import { placeOf, problemOf } from '../ingest/posts/bad-rows.ts';
import { checkArchive, type Found } from '../ingest/posts/check-archive.ts';
import { type Imported, type ImportOptions, importPosts } from '../ingest/posts/import-posts.ts';
import { type Format, formats, type Mapping, PRESETS, readMapping } from '../ingest/posts/mapping.ts';
import { joinGraph } from '../open-graph.ts';
import { readSettings } from '../settings.ts';
import { importPostsOffline } from './import-posts-offline.ts';
import { interruptible } from './interruptible.ts';
import { JSON_OPTION } from './json-option.ts';
import { markingArgument } from './marking-argument.ts';
import { print } from './output.ts';
import { ProgressLine } from './progress-line.ts';
import { amount, type Pace, Rate } from './rate.ts';

const EXAMPLES = `Examples:
  npm run megaphone -- import posts tweets.csv.gz --format ira
  npm run megaphone -- import posts shares.csv.zst --format cooRTweet --marking AMBER
  npm run megaphone -- import posts channel-a.csv channel-b.csv --format csv --mapping telegram.json
  npm run megaphone -- import posts tweets.csv.gz --format ira --dry-run
  npm run megaphone -- import posts tweets.csv.gz --format ira --offline

A load that is cut off goes on where it was when the same command is given again. With --offline the archives make a new
graph in a data folder that has none yet; one that is cut off leaves nothing. A mapping file says which column holds what:
  {
    "platform": "telegram",
    "columns": {
      "post": "message_id", "channel": "channel_id", "publishedAt": "date", "text": "message",
      "handle": "username", "displayName": "title", "followers": "subscribers", "repostOf": "forwarded_id"
    }
  }
Besides: "lang", "url", "isRepost", "object" with "objectKind"; "time" (iso, unixSeconds, unixMilliseconds);
"delimiter"; "post" may be a list of columns, and "platform" {"column": "network"}.
`;

interface Options {
  format: Format;
  mapping?: string;
  marking: MarkingName;
  maxBadRows: number;
  batchRows?: number;
  dryRun?: true;
  offline?: true;
  json?: true;
}

/** Adds `import posts`: archives of posts, of any size. */
export function addImportPosts(importing: Command): void {
  importing
    .command('posts')
    .description('Load archives of posts as CSV: plain, gzip or zstd.')
    .addHelpText('before', EXAMPLES)
    .argument('<file...>', 'the archives, one after the other')
    .addOption(new Option('--format <format>', 'what the columns are').choices(formats).makeOptionMandatory())
    .option('--mapping <file>', 'which column holds what; for --format csv')
    .option('--marking <marking>', `who may see it: ${markings.join(', ')}`, markingArgument, 'GREEN')
    .option('--max-bad-rows <number>', 'more rows that cannot be used end the load', wholeNumber, 1_000)
    .option('--batch-rows <number>', 'rows a transaction; the same again to go on with a load', wholeNumber)
    .option('--dry-run', 'check the files and write nothing')
    .option(
      '--offline',
      'make a new graph of the archives, in a data folder that has none; nothing is kept of a failure',
    )
    .option(...JSON_OPTION)
    .action(importAll);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function mappingOf({ format, mapping }: Options, command: Command): Mapping {
  if (format !== 'csv') {
    if (mapping) command.error(`--mapping goes with --format csv; the columns of ${format} are known.`);
    return PRESETS[format];
  }
  if (!mapping) command.error('--format csv needs --mapping FILE, which says which column holds what.');
  return readMapping(mapping);
}

async function importAll(files: string[], options: Options, command: Command): Promise<void> {
  const mapping = mappingOf(options, command);
  const line = new ProgressLine();
  if (options.dryRun) {
    for (const file of files) tellChecked(file, await check(file, mapping, options, line), options, line);
    return;
  }
  const settings = readSettings(process.env);
  const { format, maxBadRows, batchRows } = options;
  const posts = { format, mapping, marking: markingLevel(options.marking), maxBadRows, batchRows };
  if (options.offline) {
    const all = await importPostsOffline(settings, files, { ...posts, badRowsFile }, line);
    for (const imported of all) tellImported(imported.file, imported, options, line);
    return;
  }
  await interruptible('Give the same command again to go on.', async (signal) => {
    const graph = await joinGraph(settings, (text) => line.say(text), signal);
    try {
      await migrate(graph.database, (text) => line.say(text));
      for (const file of files) {
        const load = { ...posts, badRowsFile: badRowsFile(file), progress: progressOf(file, line), signal };
        tellImported(file, await importPosts(graph.database, file, load), options, line);
      }
    } finally {
      await graph.close();
    }
  });
}

function progressOf(file: string, line: ProgressLine): NonNullable<ImportOptions['progress']> {
  const rate = new Rate();
  return (step, done, of) => {
    const pace = rate.of(step, done, of);
    line.report(() => `${file}: ${step === 'checking' ? checking(pace) : loading(pace, done, of)}`);
  };
}

async function check(file: string, mapping: Mapping, { maxBadRows }: Options, line: ProgressLine): Promise<Found> {
  const rate = new Rate();
  return checkArchive(file, mapping, maxBadRows, (done, of) => {
    const pace = rate.of('checking', done, of);
    line.report(() => `${file}: ${checking(pace)}`);
  });
}

function checking({ percent, left }: Pace): string {
  return `checking ${left === undefined ? percent : `${percent}, ${left}`}`;
}

function loading({ percent, perSecond, left }: Pace, done: number, of: number): string {
  const rate = perSecond === undefined ? '' : `, ${amount(Math.round(perSecond))} a second, ${left}`;
  return `loading ${amount(done)} of ${amount(of)} posts (${percent})${rate}`;
}

function badRowsFile(file: string): string {
  return `${file}.bad-rows.csv`;
}

function tellChecked(file: string, checked: Found, { json }: Options, line: ProgressLine): void {
  if (json) {
    print(JSON.stringify({ file, ...checked, dryRun: true }));
    return;
  }
  for (const bad of checked.firstBad) line.say(`${file}, ${placeOf(bad)}: ${problemOf(bad)}`);
  print(
    `${file}: ${amount(checked.rows)} rows, ${amount(checked.badRows)} of them cannot be used. Nothing was written.`,
  );
}

function tellImported(file: string, imported: Imported, { json }: Options, line: ProgressLine): void {
  const { rows, created, known, bad, already } = imported;
  if (bad > 0 && !already) line.say(`The rows that cannot be used, and why: ${badRowsFile(file)}`);
  if (json) {
    print(JSON.stringify({ file, ...imported }));
    return;
  }
  if (already) {
    print(`${file}: is in the graph already; nothing was changed.`);
    return;
  }
  print(
    `${file}: ${amount(rows)} rows; ${amount(created)} posts are new, ${amount(known)} rows repeat a post that is there, ${amount(bad)} cannot be used.`,
  );
}
