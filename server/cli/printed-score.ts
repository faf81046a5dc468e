import { type Figure, measures, total } from '../ingest/digest/score/score.ts';
import type { ScoredDigest } from '../ingest/digest/score/scored-digests.ts';
import { table } from './table.ts';

/** Precision and recall of each digest, and of all together, in per cent rounded down. */
export function printedScore(scored: ScoredDigest[]): string {
  const all: ScoredDigest = { name: 'all', score: total(scored.map(({ score }) => score)) };
  const rows = [...scored, all].map(({ name, score }) => [name, ...measures.map((measure) => shares(score[measure]))]);
  return table(['precision / recall, %', ...measures.map(shorter)], rows);
}

function shares({ right, proposed, expected }: Figure): string {
  const share = (of: number) => (of === 0 ? '–' : `${Math.floor((right / of) * 100)}`);
  return expected === 0 && proposed === 0 ? 'none' : `${share(proposed)} / ${share(expected)}`;
}

function shorter(measure: string): string {
  return measure.replace('counter-evidence', 'answer');
}
