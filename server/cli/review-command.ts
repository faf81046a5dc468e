import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { HIGHEST_CLEARANCE, markingName } from '../access/marking.ts';
import { graphHash } from '../review/graph-hash.ts';
import { reviewState } from '../review/steps/review-state.ts';
import { undoImport } from '../review/undo/undo-import.ts';
import { JSON_OPTION, type JsonOption } from './json-option.ts';
import { print, say } from './output.ts';
import { printBreaches } from './print-breaches.ts';
import { ProgressLine } from './progress-line.ts';
import { table } from './table.ts';
import { withGraph } from './with-graph.ts';

const LIST_EXAMPLES = `Examples:
  npm run megaphone -- review list
  npm run megaphone -- review list --json
`;

/** Adds `review list`, `undo` and `check`: what waits, what is taken back, and whether the graph keeps the model. */
export function addReviewCommands(program: Command): void {
  const review = program
    .command('review')
    .description('The documents that were brought in, and how far their review is.')
    .addHelpText('beforeAll', LIST_EXAMPLES);
  review
    .command('list')
    .description('Show every import with how many of its proposals are open, accepted, rejected and put off.')
    .option(...JSON_OPTION)
    .action(list);
  program
    .command('undo')
    .description('Take a whole import out of the graph again; refused where something was built on it.')
    .addHelpText(
      'before',
      `Examples:
  npm run megaphone -- undo run:0f3a5c7e9b12…
  npm run megaphone -- undo run:0f3a5c7e9b12… --by "Olha" --json
`,
    )
    .argument('<run>', 'the id that "review list" shows')
    .option('--by <name>', 'who undoes it', 'analyst')
    .option(...JSON_OPTION)
    .action(undo);
  program
    .command('check')
    .description('Print each thing in the graph that breaks the model; exit code 1 when there is any.')
    .addHelpText(
      'before',
      `Examples:
  npm run megaphone -- check
  npm run megaphone -- check --hash
`,
    )
    .option('--hash', 'print the hash of the whole graph but the change log')
    .action(check);
}

async function list({ json }: JsonOption): Promise<void> {
  const imports = await withGraph((database) => database.read('reviewList', { clearance: HIGHEST_CLEARANCE }));
  if (json) {
    return print(JSON.stringify(imports.map((row) => ({ ...row, marking: markingName(Number(row.marking)) }))));
  }
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
