import type { AmplificationResult } from '../api/amplification.ts';
import { count, share, texts } from '../texts.ts';

/** One figure of the strip: the number, what it counts, and what has to be said beside it. */
export interface Total {
  id: string;
  figure: string;
  label: string;
  note: string;
  /** A claim that the figure leads to. */
  claim: string | null;
}

const nameOf = (node: { name?: string; displayName?: string; id: string }) => node.name ?? node.displayName ?? node.id;

/** The totals of what is selected; the page and the exported picture show the same ones. */
export function totalsOf(
  network: Pick<AmplificationResult, 'reach' | 'rebuttalCoverage' | 'concentration' | 'widestUnrebutted'>,
): Total[] {
  const { reach, rebuttalCoverage: coverage, concentration, widestUnrebutted } = network;
  const unknown = reach.unknown.map((node) => nameOf(node));
  const totals: Total[] = [
    {
      id: 'reach',
      figure: count(reach.known),
      label: texts.totals.reach(reach.channels),
      note: unknown.length === 0 ? texts.totals.allKnown : texts.totals.unknown(unknown),
      claim: null,
    },
    {
      id: 'coverage',
      figure: texts.totals.coverage(coverage.rebutted, coverage.claims),
      label: texts.totals.rebutted,
      note:
        coverage.reachWeighted === null ? texts.totals.noReach : texts.totals.byReach(share(coverage.reachWeighted)),
      claim: null,
    },
  ];
  const widest = widestUnrebutted[0];
  if (widest) {
    const speaker = widest.channels[0]?.displayName ?? widest.speakers[0]?.name ?? texts.totals.nobody;
    totals.push({
      id: 'widest',
      figure: count(widest.reach.known),
      label: texts.totals.widest(speaker, widestUnrebutted.length),
      note: texts.picture.claimed(widest.text),
      claim: widest.id,
    });
  }
  if (concentration.topTwoShare !== null && concentration.channels > 2)
    totals.push({
      id: 'concentration',
      figure: share(concentration.topTwoShare),
      label: texts.totals.topTwo,
      note: texts.totals.ofChannels(concentration.channels),
      claim: null,
    });
  return totals;
}
