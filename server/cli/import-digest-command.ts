import { randomUUID } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { CannotStart } from '../../cypher/cannot-start.ts';
import type { Database } from '../../cypher/database.ts';
import { type MarkingName, markingLevel, markings } from '../access/marking.ts';
import { type Format, formats, readDocument } from '../ingest/digest/reading/read-document.ts';
import { readInput } from '../ingest/digest/reading/read-input.ts';
import { importDocument } from '../review/importing/import-document.ts';
import { readSettings } from '../settings.ts';
import { address, day, messageOf } from '../writing/input-shape.ts';
import { JSON_OPTION } from './json-option.ts';
import { markingArgument } from './marking-argument.ts';
import { print, say } from './output.ts';
import { withGraph } from './with-graph.ts';

interface DigestOptions {
  format?: Format;
  title?: string;
  author?: string;
  publisher?: string;
  url?: string;
  published?: string;
  marking: MarkingName;
  editionOf?: string;
  by: string;
  model?: true;
  json?: true;
}

const EXAMPLES = `Examples:
  npm run megaphone -- import digest digest.docx --marking GREEN
  npm run megaphone -- import digest - --format html --title "Bridges, June" < page.html
  npm run megaphone -- import digest digest.docx --model
  npm run megaphone -- import digest corrected.txt --edition-of document:d7c1254914d2d

What it says is proposed and waits for review; nothing of it is a fact before an analyst accepts it.
`;

/** After how long an import says how far it is, and how often from then on, in milliseconds. */
const PATIENCE = 2000;

/** Adds `import digest`: a document comes in with what it is proposed to say, whole or not at all. */
export function addImportDigest(importing: Command): void {
  importing
    .command('digest')
    .description('Bring a digest in for review: whole, or not at all. The same text again changes nothing.')
    .argument('<file>', 'plain text, Markdown, HTML or DOCX; "-" is standard input')
    .addOption(new Option('--format <format>', 'what the file is, where its name misleads').choices(formats))
    .option('--title <title>', 'the one that it prints where none is given')
    .option('--author <name>', 'who wrote it')
    .option('--publisher <name>', 'who published it')
    .option('--url <address>', 'where it was published; never fetched', fitting(address))
    .option('--published <day>', 'the day on which it was published, such as 2024-06-21', fitting(day))
    .option('--marking <marking>', `how widely it may be passed on: ${markings.join(', ')}`, markingArgument, 'RED')
    .option('--edition-of <document>', 'the document of which this is a corrected edition')
    .option('--by <name>', 'who brings it in', 'analyst')
    .option('--model', 'have the model at MEGAPHONE_LLM_URL word the claims; its wordings are proposals too')
    .option(...JSON_OPTION)
    .addHelpText('before', EXAMPLES)
    .action(importDigest);
}

/** Refuses what the API refuses, too. */
function fitting(shape: z.ZodType): (text: string) => string {
  return (text) => {
    const [issue] = shape.safeParse(text).error?.issues ?? [];
    if (issue) throw new InvalidArgumentError(`It ${messageOf(issue)}.`);
    return text;
  };
}

async function importDigest(file: string, { format, json, by, model, ...options }: DigestOptions): Promise<void> {
  // read to its end before the graph is touched: what is wrong in the file is told without a database
  const read = readDocument(file === '-' ? 'standard input' : file, await readInput(file, process.stdin), format);
  const { title, author, publisher, url, published, editionOf } = options;
  const settings = readSettings(process.env);
  if (model && !settings.wording) {
    throw new CannotStart('--model needs MEGAPHONE_LLM_URL and MEGAPHONE_LLM_MODEL, a model to ask.');
  }
  let told = performance.now() + PATIENCE;
  const bringIn = (database: Database) =>
    importDocument(database, {
      read,
      about: {
        ...{ title: title ?? null, author: author ?? null, publisher: publisher ?? null, url: url ?? null },
        ...{ published: published ?? null, editionOf: editionOf ?? null, marking: markingLevel(options.marking) },
      },
      ...{ by, idempotencyKey: randomUUID(), wording: model && settings.wording },
      progress: (step, count) => {
        if (performance.now() < told) return;
        told = performance.now() + PATIENCE;
        say(step === 'Worded' ? `Worded ${count} claims …` : `${step} ${count} of ${read.blocks.length} paragraphs …`);
      },
    });
  const imported = await withGraph(bringIn, settings);
  for (const warning of imported.warnings) say(warning);
  if (json) print(JSON.stringify(imported));
  else {
    if (imported.run !== null) print(imported.run);
    say(
      imported.changed
        ? `“${imported.title}” waits for review with ${imported.proposals - imported.decided} proposals. Undo: undo ${imported.run}`
        : `This very text is in the graph already, as ${imported.document}. Nothing was changed.`,
    );
  }
}
