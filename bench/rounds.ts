/** Something that is measured: its name in the tables and one run of it. */
export interface Contender {
  name: string;
  run(): Promise<unknown>;
}

/** The median of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * Runs every contender once a round, each round in another order, so that a slow moment of the machine falls on all of
 * them, and returns the median milliseconds of each, in the order given. The first rounds warm up and do not count.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number, warmUp: number): Promise<number[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round + warmUp) % contenders.length;
      const start = performance.now();
      await contenders[index]?.run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}
