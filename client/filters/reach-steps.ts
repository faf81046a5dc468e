import type { Counted } from '../api/filter-counts.ts';

/** Round numbers of followers, as far apart as people tell them apart. */
export const reachSteps = [
  0, 1_000, 3_000, 10_000, 30_000, 100_000, 200_000, 300_000, 500_000, 1_000_000, 3_000_000, 10_000_000,
];

const known = (counts: readonly Counted[]) =>
  counts.filter(({ value }) => value !== '').map(({ value, count }) => ({ reach: Number(value), count }));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Amplifiers from each step up to the next, the last band without an end. */
export const bandsOf = (counts: readonly Counted[]): number[] =>
  reachSteps.map((step, at) =>
    sum(
      known(counts)
        .filter(({ reach }) => reach >= step && reach < (reachSteps[at + 1] ?? Number.POSITIVE_INFINITY))
        .map(({ count }) => count),
    ),
  );

/** How many amplifiers a range leaves, both of its steps included. */
export function leftIn(counts: readonly Counted[], from: number, to: number, unknown: boolean): number {
  const [least, most] = [reachSteps[from] ?? 0, reachSteps[to] ?? Number.POSITIVE_INFINITY];
  const inside = known(counts).filter(({ reach }) => reach >= least && reach <= most);
  const open = unknown ? (counts.find(({ value }) => value === '')?.count ?? 0) : 0;
  return sum(inside.map(({ count }) => count)) + open;
}
