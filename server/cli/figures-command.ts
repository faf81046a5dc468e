import type { Command } from 'commander';
import type { Database } from '../../cypher/database.ts';
import { HIGHEST_CLEARANCE } from '../access/marking.ts';
import { askApi } from './ask-api.ts';
import { JSON_OPTION } from './json-option.ts';
import { print } from './output.ts';
import { table } from './table.ts';
import { withGraph } from './with-graph.ts';

/** What the page tells above its picture, asked of the same API, so that both say the same. */
const MEASURES = `query {
  amplification {
    reach { known channels unknownCount }
    rebuttalCoverage { claims rebutted ratio reachWeighted }
    widestUnrebutted { id text }
  }
}`;

interface Measures {
  reach: { known: number; channels: number; unknownCount: number };
  rebuttalCoverage: { claims: number; rebutted: number; ratio: number; reachWeighted: number | null };
  widestUnrebutted: { id: string; text: string }[];
}

/** Adds `figures`: how much the graph holds, its known reach and its rebuttal coverage. */
export function addFiguresCommand(program: Command): void {
  program
    .command('figures')
    .description('Print the key figures: what the graph holds, known reach, rebuttal coverage.')
    .addHelpText(
      'before',
      `Examples:
  npm run megaphone -- figures
  npm run megaphone -- figures --json
`,
    )
    .option(...JSON_OPTION)
    .action(figures);
}

async function figures({ json }: { json?: true }): Promise<void> {
  const { counts, measures } = await withGraph(async (database) => ({
    counts: await countsOf(database),
    measures: await measuresOf(database),
  }));
  const { reach, rebuttalCoverage: coverage, widestUnrebutted } = measures;
  if (json) {
    const { known: knownReach, channels: channelsWithReach, unknownCount: unknownReach } = reach;
    const { claims: claimsTold, rebutted, ratio, reachWeighted } = coverage;
    const told = { claimsTold, rebutted, rebuttalCoverage: ratio, rebuttalCoverageByReach: reachWeighted };
    const widest = widestUnrebutted.map(({ id }) => id);
    print(
      JSON.stringify({ ...counts, knownReach, channelsWithReach, unknownReach, ...told, widestUnrebutted: widest }),
    );
    return;
  }
  const rows = [
    ...Object.entries(counts).map(([name, value]) => [
      name === 'counterEvidence' ? 'counter-evidence' : name,
      amount(value),
    ]),
    ['known reach, an upper bound', `${amount(reach.known)} followers of ${amount(reach.channels)} channels`],
    ['unknown reach', `${amount(reach.unknownCount)} carriers and speakers`],
    [
      'rebuttal coverage',
      `${amount(coverage.rebutted)} of ${amount(coverage.claims)} claims, ${share(coverage.ratio)}`,
    ],
    [
      'rebuttal coverage by reach',
      coverage.reachWeighted === null ? 'no reach is known' : share(coverage.reachWeighted),
    ],
    ...widestUnrebutted.map(({ id, text }) => ['widest unrebutted', `${id} ${text}`]),
  ];
  print(table(['figure', 'value'], rows));
}

async function countsOf(database: Database): Promise<Record<string, number>> {
  const [counts] = await database.read('labelCounts', { clearance: HIGHEST_CLEARANCE });
  return Object.fromEntries(Object.entries(counts ?? {}).map(([name, value]) => [name, Number(value)]));
}

async function measuresOf(database: Database): Promise<Measures> {
  const ask = await askApi(database, HIGHEST_CLEARANCE);
  return (await ask<{ amplification: Measures }>(MEASURES, {})).amplification;
}

const amount = (value: number): string => value.toLocaleString('en-GB');
const share = (value: number): string => `${(value * 100).toFixed(0)} %`;
