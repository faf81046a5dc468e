import { type Command, Option } from 'commander';
import { lexicon } from '../ingest/digest/grammar/lexicon.ts';
import { readGrammars } from '../ingest/digest/grammar/read-grammars.ts';
import { propose } from '../ingest/digest/propose.ts';
import { type Format, formats, readDocument } from '../ingest/digest/reading/read-document.ts';
import { readInput } from '../ingest/digest/reading/read-input.ts';
import { InputRefused } from '../ingest/digest/reading/refused.ts';
import { scoredDigests } from '../ingest/digest/score/scored-digests.ts';
import { JSON_OPTION } from './json-option.ts';
import { print, say } from './output.ts';
import { printedProposals } from './printed-proposals.ts';
import { printedScore } from './printed-score.ts';

interface ProposeOptions {
  json?: true;
  format?: Format;
}

/** After how long a reading says how far it is, and how often from then on, in milliseconds. */
const PATIENCE = 2000;

/** Adds `propose` and `score`: what a digest says, and how well that is read. Neither needs the database. */
export function addDigestCommands(program: Command): void {
  program
    .command('propose')
    .description('Read a digest and print what it says, each with its words and a reason. Nothing is written.')
    .addHelpText(
      'before',
      `Examples:
  npm run megaphone -- propose digest.docx
  npm run megaphone -- propose --json - < page.html
`,
    )
    .argument('<file>', 'plain text, Markdown, HTML or DOCX; "-" is standard input')
    .addOption(
      new Option('--format <format>', 'what the file is, where its name and its beginning mislead').choices(formats),
    )
    .option(...JSON_OPTION)
    .action(proposeFile);
  program
    .command('score')
    .description('Hold what is proposed of the digests with known answers against these: precision and recall.')
    .addHelpText(
      'before',
      `Examples:
  npm run megaphone -- score
  npm run megaphone -- score --json
`,
    )
    .option(...JSON_OPTION)
    .action(scoreAll);
}

async function proposeFile(file: string, { json, format }: ProposeOptions): Promise<void> {
  const bytes = await readInput(file, process.stdin);
  const words = lexicon(readGrammars());
  const document = readDocument(file === '-' ? 'standard input' : file, bytes, format);
  let told = performance.now() + PATIENCE;
  const proposals = propose(document, words, (step, paragraphs) => {
    if (performance.now() < told) return;
    told = performance.now() + PATIENCE;
    say(`${step} ${paragraphs} of ${document.blocks.length} paragraphs …`);
  });
  if (json) {
    const { place, format: read, encoding, sha256, notices, text } = document;
    const about = {
      place,
      format: read,
      encoding,
      sha256,
      notices: notices.map(({ reason }) => reason),
      characters: text.length,
    };
    print(JSON.stringify({ document: about, text: text.text, ...proposals }));
  } else if (proposals.isDigest) print(printedProposals(document, proposals));
  if (!proposals.isDigest) throw new InputRefused(document.place, `${proposals.because} Nothing is proposed.`);
}

function scoreAll({ json }: { json?: true }): void {
  const scored = scoredDigests(lexicon(readGrammars()));
  if (json) {
    print(JSON.stringify(scored));
    return;
  }
  print(printedScore(scored));
}
