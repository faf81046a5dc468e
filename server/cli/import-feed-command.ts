import { type Command, Option } from 'commander';
import type { Database } from '../../cypher/database.ts';
import { type MarkingName, markingLevel, markings } from '../access/marking.ts';
import { type FeedReport, importFeed } from '../ingest/feeds/import-feed.ts';
import type { Counted } from '../ingest/feeds/plan.ts';
import { type FeedFormat, feedFormats, type ReadFeed, readFeed } from '../ingest/feeds/read-feed.ts';
import { discardRun } from '../ingest/feeds/unfinished.ts';
import { JSON_OPTION } from './json-option.ts';
import { markingArgument } from './marking-argument.ts';
import { print, say } from './output.ts';
import { table } from './table.ts';
import { withGraph } from './with-graph.ts';

interface FeedOptions {
  format: FeedFormat;
  mapping?: string;
  marking: MarkingName;
  dryRun?: true;
  json?: true;
}

const EXAMPLES = `Examples:
  npm run megaphone -- import feed euvsdisinfo.csv.gz --format euvsdisinfo --marking CLEAR --dry-run
  npm run megaphone -- import feed reviews.jsonld --format claimreview --marking CLEAR
  npm run megaphone -- import feed bundle.json --format stix
  npm run megaphone -- import feed desk.csv --format csv --mapping desk.mapping.json --marking AMBER

What each format becomes, and how to write a mapping: docs/feeds.md
`;

/** After how long a command says how far it is, and how often from then on, in milliseconds. */
const PATIENCE = 2000;

/** Adds `import feed`: what fact-checkers and other platforms send comes in, whole or not at all. */
export function addImportFeedCommand(importing: Command): void {
  importing
    .command('feed')
    .description('Bring in a feed of fact-checks or another platform’s export: whole, or not at all.')
    .argument('<file>', 'plain, gzip or zstd')
    .addOption(new Option('--format <format>', 'what the file is').choices(feedFormats).makeOptionMandatory())
    .option('--mapping <file>', 'for csv and jsonl: which column means what')
    .option(
      '--marking <marking>',
      `how records without a marking are marked: ${markings.join(', ')}`,
      markingArgument,
      'RED',
    )
    .option('--dry-run', 'print what would change, and write nothing')
    .option(...JSON_OPTION)
    .addHelpText('before', EXAMPLES)
    .action(run);
  importing
    .command('discard')
    .description('Take back an import of a feed that was cut off; until then it is hidden from everybody.')
    .argument('<run>', 'the id of the run, as the next import names it')
    .action((id: string) => withGraph((database) => discardRun(database, id)));
}

async function run(file: string, { marking: name, dryRun, json, ...options }: FeedOptions): Promise<void> {
  // read to its end before the graph is touched: what is wrong in the file is told without a database
  const read = await readFeed({ file, ...options, marking: markingLevel(name), startedAt: new Date().toISOString() });
  for (const notice of read.notices) say(notice);
  const report = await withGraph((database) => bringIn(database, read, dryRun === true));
  print(json ? JSON.stringify(report) : printed(report, dryRun === true));
}

function bringIn(database: Database, { feed, leftOut }: ReadFeed, dryRun: boolean): Promise<FeedReport> {
  let told = performance.now() + PATIENCE;
  return importFeed(database, feed, leftOut, {
    dryRun,
    wrote: (assertions, of) => {
      if (performance.now() < told) return;
      told = performance.now() + PATIENCE;
      say(`${assertions} of ${of} assertions are written, still hidden …`);
    },
  });
}

function printed({ nodes, relationships, assertions, leftOut, written, run: id }: FeedReport, dryRun: boolean): string {
  const counted = (title: string, counts: Record<string, Counted>) =>
    table(
      [title, dryRun ? 'would be new' : 'new', 'known'],
      Object.entries(counts)
        .filter(([, count]) => count.new + count.known > 0)
        .map(([kind, count]) => [kind, String(count.new), String(count.known)]),
    );
  const left = Object.entries(leftOut).sort(([, a], [, b]) => b - a);
  return [
    counted('nodes', nodes),
    '',
    counted('relationships', { ...relationships, assertions }),
    ...(left.length === 0
      ? []
      : [
          '',
          table(
            ['left out', 'times'],
            left.map(([what, times]) => [what, String(times)]),
          ),
        ]),
    '',
    written
      ? `The run ${id} is in the graph.`
      : assertions.new === 0
        ? 'The graph has all of it already: nothing changes.'
        : 'A dry run: nothing is written.',
  ].join('\n');
}
