import { type Figure, measures, total } from '../ingest/digest/score/score.ts';
import type { ScoredDigest } from '../ingest/digest/score/scored-digests.ts';
import { table } from './table.ts';

/** Precision and recall of each digest, and of all together, in per cent rounded down; those held out stand apart. */
export function printedScore(scored: ScoredDigest[]): string {
  const known = scored.filter(({ heldOut }) => !heldOut);
  const heldOut = scored.filter((one) => one.heldOut);
  const rows = [...known, summed('all', known), ...heldOut, summed('all held out', heldOut)];
  return table(
    ['precision / recall, %', ...measures.map(shorter)],
    rows.map(({ name, score }) => [name, ...measures.map((measure) => shares(score[measure]))]),
  );
}

function summed(name: string, scored: ScoredDigest[]): Pick<ScoredDigest, 'name' | 'score'> {
  return { name, score: total(scored.map(({ score }) => score)) };
}

function shares({ right, proposed, expected }: Figure): string {
  const share = (of: number) => (of === 0 ? '–' : `${Math.floor((right / of) * 100)}`);
  return expected === 0 && proposed === 0 ? 'none' : `${share(proposed)} / ${share(expected)}`;
}

function shorter(measure: string): string {
  return measure.replace('counter-evidence', 'answer');
}
