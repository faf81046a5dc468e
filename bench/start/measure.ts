import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../cypher/package-root.ts';
import { post } from '../http/served.ts';
import { figure, met, type Table } from '../report.ts';
import { startMegaphone } from './megaphone-process.ts';
import { firstView } from './page-bytes.ts';

const AIMS = { residentMb: 250, pageKb: 700 };
const REQUESTS = 2_000;
const QUESTION =
  '{ claims(first: 50) { totalCount edges { node { id text speakers { name } counterEvidence { text } narratives { title } } } } }';

/** How long `npm start` takes, with an empty data folder and with a full one, and what the server and its page weigh. */
export async function measureStart(say: (line: string) => void): Promise<Table> {
  // whatever is still to be installed or built is not part of the time
  execFileSync(process.execPath, ['setup.mjs'], { cwd: packageRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const home = mkdtempSync(join(tmpdir(), 'megaphone-bench-start-'));
  try {
    say('Starting Megaphone with an empty data folder');
    const first = await startMegaphone(home);
    await first.stop();
    say('Starting Megaphone again');
    const second = await startMegaphone(home);
    try {
      const atRest = second.residentMb();
      const page = await firstView(second.url);
      say(`Asking ${REQUESTS} questions`);
      for (let i = 0; i < REQUESTS; i++) await post(`${second.url}/graphql`, QUESTION, {});
      return table([first.seconds, second.seconds], [atRest, second.residentMb()], page);
    } finally {
      await second.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function table(
  [first, second]: [number, number],
  [atRest, afterwards]: [number, number],
  page: { bytes: number; files: number } | undefined,
): Table {
  const pageKb = (page?.bytes ?? Number.NaN) / 1_000;
  return {
    title: 'Start, memory, page',
    columns: ['what', 'figure', 'aim'],
    rows: [
      ['npm start to ready, packages and Neo4j there, no data yet', `${figure(first)} s`, ''],
      ['npm start to ready, second time', `${figure(second)} s`, ''],
      ['resident memory of the server when ready', `${figure(atRest)} MB`, ''],
      [
        `resident memory of the server after ${REQUESTS} questions`,
        `${figure(afterwards)} MB`,
        `under ${AIMS.residentMb} MB: ${met(afterwards < AIMS.residentMb)}`,
      ],
      [
        `first view of the page, compressed, ${page?.files ?? '-'} answers`,
        page ? `${figure(pageKb)} KB` : 'not measured: no Chromium',
        page ? `under ${AIMS.pageKb} KB: ${met(pageKb < AIMS.pageKb)}` : '',
      ],
    ],
    notes: ['Neo4j is a process of its own and not counted in the memory. The first view includes its data.'],
  };
}
