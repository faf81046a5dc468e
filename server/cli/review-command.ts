import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Database } from '../../cypher/database.ts';
import { migrate } from '../../cypher/migrations.ts';
import { HIGHEST_CLEARANCE, markingName } from '../access/marking.ts';
import { joinGraph } from '../open-graph.ts';
import { graphHash } from '../review/graph-hash.ts';
import { reviewState } from '../review/steps/review-state.ts';
import { undoImport } from '../review/undo/undo-import.ts';
import { readSettings } from '../settings.ts';
import { printBreaches } from './print-breaches.ts';
import { ProgressLine } from './progress-line.ts';
import { table } from './table.ts';

interface JsonOption {
  json?: true;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const JSON_OPTION = ['--json', 'print JSON'] as const;

/** Adds `review list`, `undo`, `check` and `figures`: what waits, what is taken back, and what the graph holds. */
export function addReviewCommands(program: Command): void {
  const review = program
    .command('review')
    .description('The documents that were brought in, and how far their review is.');
  review
    .command('list')
    .description('Show every import with how many of its proposals are open, accepted, rejected and put off.')
    .option(...JSON_OPTION)
    .action(list);
  program
    .command('undo')
    .description('Take a whole import out of the graph again; refused where something was built on it.')
    .argument('<run>', 'the id that "review list" shows')
    .option('--by <name>', 'who undoes it', 'analyst')
    .option(...JSON_OPTION)
    .action(undo);
  program
    .command('check')
    .description('Print each thing in the graph that breaks the model; exit code 1 when there is any.')
    .option('--hash', 'print the hash of the whole graph but the change log')
    .action(check);
  program
    .command('figures')
    .description('Print the key figures: what the graph holds, known reach, rebuttal coverage.')
    .option(...JSON_OPTION)
    .action(figures);
}

async function list({ json }: JsonOption): Promise<void> {
  const imports = await withGraph((database) => database.read('reviewList', { clearance: HIGHEST_CLEARANCE }));
  if (json) return print(JSON.stringify(imports));
  if (imports.length === 0) return say('Nothing was brought in for review yet: import digest FILE');
  const columns = ['open', 'accepted', 'rejected', 'postponed'];
  const rows = imports.map((row) => [
    ...[String(row.id), markingName(Number(row.marking)), String(row.startedAt).slice(0, 16)],
    ...columns.map((name) => String(row[name])),
    String(row.title),
  ]);
  print(table(['id', 'marking', 'brought in', ...columns, 'title'], rows));
}

async function undo(run: string, { by, json }: JsonOption & { by: string }): Promise<void> {
  const undone = await withGraph(async (database) => {
    const { version } = await reviewState(database, run);
    return undoImport(database, by, { idempotencyKey: randomUUID(), import: run, expectedVersion: version });
  });
  if (json) return print(JSON.stringify(undone));
  say(
    `“${undone.title}” is out of the graph, with ${undone.nodes} nodes and ${undone.assertions} assertions that came of it.`,
  );
}

async function check({ hash }: { hash?: true }): Promise<void> {
  await withGraph(async (database) => {
    const line = new ProgressLine();
    const breaches = await printBreaches(database, line);
    if (hash) print(await graphHash(database, (rows) => line.report(() => `${rows} rows are in the hash …`)));
    if (breaches > 0) process.exitCode = 1;
  });
}

async function figures({ json }: JsonOption): Promise<void> {
  const clearance = HIGHEST_CLEARANCE;
  const told = await withGraph(async (database) => {
    const [counts] = await database.read('labelCounts', { clearance });
    const [reach] = await database.read('reachFigures', { clearance });
    const [coverage] = await database.read('coverageFigures', { clearance });
    return { ...counts, channelsWithReach: reach?.channels ?? 0, knownReach: reach?.reach ?? 0, ...coverage };
  });
  if (json) return print(JSON.stringify(told));
  const rows = Object.entries(told).filter(([, value]) => typeof value !== 'object');
  print(
    table(
      ['figure', 'value'],
      rows.map(([name, value]) => [name, String(value)]),
    ),
  );
}

/** Uses the Neo4j of a Megaphone that runs, or starts the local one for the moment. */
async function withGraph<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const graph = await joinGraph(readSettings(process.env), say);
  try {
    await migrate(graph.database, say);
    return await work(graph.database);
  } finally {
    await graph.close();
  }
}
