/** How a known reach is spread over channels. */
export interface ConcentrationOf {
  channels: number;
  topTwoShare: number | null;
  gini: number | null;
}

/**
 * Part of the two widest, and Gini = sum of (2i - n - 1) x_i / (n sum x) over the counts x in rising order.
 * @param counts followers of distinct channels, unknown ones left out
 */
export function concentrationOf(counts: readonly number[]): ConcentrationOf {
  const rising = [...counts].sort((a, b) => a - b);
  const sum = rising.reduce((total, count) => total + count, 0);
  const weighted = rising.reduce((total, count, i) => total + (2 * (i + 1) - rising.length - 1) * count, 0);
  return {
    channels: counts.length,
    topTwoShare: counts.length < 2 || sum === 0 ? null : ((rising.at(-1) ?? 0) + (rising.at(-2) ?? 0)) / sum,
    gini: sum === 0 ? null : weighted / (rising.length * sum),
  };
}
