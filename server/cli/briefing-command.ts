import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../../picture/scene/frame.ts';
import { type Background, backgrounds } from '../../picture/scene/scene.ts';
import { type Language, languages } from '../../picture/words/words.ts';
import { HIGHEST_CLEARANCE, markingLevel, markings } from '../access/marking.ts';
import { type FileFormat, fileFormats } from '../pictures/file-format.ts';
import { askApi } from './ask-api.ts';
import { markingArgument } from './marking-argument.ts';
import { say } from './output.ts';
import { withGraph } from './with-graph.ts';

interface BriefingOptions {
  view: string;
  format: FileFormat;
  out: string;
  size: Format;
  times: string;
  background: Background;
  language?: Language;
  latin?: boolean;
  clearance?: number;
  at?: string;
  origin: string;
}

const EXAMPLES = `Examples:
  npm run megaphone -- briefing --view view:0f3a5c7e9b12 --format pdf --out morning.pdf
  npm run megaphone -- briefing --view view:0f3a5c7e9b12 --format png --size 16:9 --times 2 --out slide.png
  npm run megaphone -- briefing --view briefing:7b9d1e3f5a60 --format html --language uk --clearance GREEN --out ranok.html
`;

/** Adds `briefing`: a saved view or briefing as a file, without a browser. */
export function addBriefingCommand(program: Command): void {
  program
    .command('briefing')
    .description('Draw a saved view, or print a saved briefing, into a file: the same picture as in the page.')
    .addHelpText('before', EXAMPLES)
    .requiredOption('--view <id>', 'the view or the briefing, as its link names it')
    .addOption(new Option('--format <format>', 'what to write').choices(fileFormats).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write it')
    .addOption(new Option('--size <size>', 'the sheet of a single picture').choices(formats).default('a4'))
    .addOption(
      new Option('--times <times>', 'pixels of a PNG for one of the sheet').choices(['1', '2', '4']).default('1'),
    )
    .addOption(new Option('--background <background>', 'what it stands on').choices(backgrounds).default('white'))
    .addOption(new Option('--language <language>', "the view's own where it is left out").choices(languages))
    .option('--latin', 'Latin letters beside Cyrillic names')
    .option('--clearance <marking>', `nothing above it is drawn or counted: ${markings.join(', ')}`, (text) =>
      markingLevel(markingArgument(text)),
    )
    .option('--at <time>', 'the stated time, ISO 8601, instead of now', moment)
    .option('--origin <address>', 'where the page is, for the links', 'http://127.0.0.1:4000')
    .action(briefing);
}

function moment(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('It must be a time such as 2026-11-24T08:50:00Z.');
  return time.toISOString();
}

async function briefing(options: BriefingOptions): Promise<void> {
  const { makePicture } = await import('../pictures/make-picture.ts');
  await withGraph(async (database) => {
    const ask = await askApi(database, options.clearance ?? HIGHEST_CLEARANCE);
    const { view, size, times, background, language = null, latin = false, at, origin, format } = options;
    const asOf = at ?? new Date().toISOString();
    const drawn = { size, background, language, latin, origin, asOf, times: Number(times) };
    const { bytes, smallest } = await makePicture(ask, { ...drawn, view, format });
    await writeFile(options.out, bytes);
    if (smallest !== null)
      say(
        `So much is in this view that its smallest text is ${smallest.toFixed(1)} points. Filter it, or hide some of it.`,
      );
    say(`${options.out}: ${bytes.length} bytes.`);
  });
}
