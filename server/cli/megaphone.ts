#!/usr/bin/env node
import '../production.ts';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { GraphQLError } from 'graphql';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { DatabaseUnavailable } from '../../cypher/database-errors.ts';
import { packageRoot } from '../../cypher/package-root.ts';
import { KeyError } from '../access/keys.ts';
import { InputRefused } from '../ingest/digest/reading/refused.ts';
import { PictureRefused } from '../pictures/refused.ts';
import { addBriefingCommand } from './briefing-command.ts';
import { addDigestCommands } from './digest-commands.ts';
import { addFiguresCommand } from './figures-command.ts';
import { addImportDigest } from './import-digest-command.ts';
import { addImportFeedCommand } from './import-feed-command.ts';
import { addImportPosts } from './import-posts-command.ts';
import { EXIT_INTERRUPTED, Interrupted } from './interruptible.ts';
import { addKeyCommand, KEY_EXAMPLES } from './key-command.ts';
import { addReviewCommands } from './review-command.ts';

const IMPORT_EXAMPLES = `Examples:
  npm run megaphone -- import digest digest.docx --marking GREEN
  npm run megaphone -- import posts tweets.csv.gz --format ira
  npm run megaphone -- import feed euvsdisinfo.csv.gz --format euvsdisinfo --dry-run
`;

const EXAMPLES = `${IMPORT_EXAMPLES}${KEY_EXAMPLES}  npm run megaphone -- propose seed/digest/000_7c1254914d2db5d9.txt
  npm run megaphone -- propose --json - < digest.html
  npm run megaphone -- score
  npm run megaphone -- review list
  npm run megaphone -- undo run:0f3a5c7e9b12…
  npm run megaphone -- figures --json
  npm run megaphone -- briefing --view view:0f3a5c7e9b12 --format pdf --out morning.pdf

In scripts, npm --silent keeps npm's own lines away from the data:
  KEY=$(npm run --silent megaphone -- key create --name "Baltic desk" --clearance GREEN)
`;

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

/** The command was used wrongly; 1 means that it was used well and failed. */
const EXIT_USAGE = 2;

/** The command line as it stands in the shell, after `npm run megaphone --`. */
export function commandLine(): Command {
  const program = new Command('megaphone')
    .description('What is done to a Megaphone beside its page: who may ask for what, and what a digest says.')
    .addHelpText('before', EXAMPLES)
    .version(version, '-V, --version', 'print which Megaphone this is')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  addKeyCommand(program);
  addDigestCommands(program);
  addBriefingCommand(program);
  const importing = program
    .command('import')
    .description('Bring in what others have gathered.')
    .addHelpText('before', IMPORT_EXAMPLES);
  addImportDigest(importing);
  addImportPosts(importing);
  addImportFeedCommand(importing);
  addReviewCommands(program);
  addFiguresCommand(program);
  return program;
}

/** Runs the command line and gives its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await commandLine().parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) {
      process.stderr.write(`${error.message}\n`);
      return EXIT_INTERRUPTED;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (
      error instanceof KeyError ||
      error instanceof InputRefused ||
      error instanceof PictureRefused ||
      error instanceof CannotStart ||
      error instanceof DatabaseUnavailable ||
      error instanceof GraphQLError
    ) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

// as a bin it is reached through a link
if (import.meta.filename === (process.argv[1] && realpathSync(process.argv[1])))
  process.exitCode = await run(process.argv.slice(2));
