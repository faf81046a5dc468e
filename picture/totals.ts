import { unknownIn } from './network.ts';
import { voicesOf } from './voices.ts';
import type { Words } from './words/words.ts';

/** One figure of the strip: the number, what it counts, and what has to be said beside it. */
export interface Total {
  id: string;
  figure: string;
  label: string;
  note: string;
  /** The note where the names are printed elsewhere. */
  brief?: string;
  /** A claim that the figure leads to. */
  claim: string | null;
}

interface Named {
  id: string;
  name?: string;
  displayName?: string;
}

/** The measures of a selection, as the server's AmplificationNetwork gives them. */
export interface Measured {
  reach: { known: number; channels: number; unknown: readonly Named[]; unknownCount?: number };
  rebuttalCoverage: { claims: number; rebutted: number; reachWeighted: number | null };
  concentration: { channels: number; topTwoShare: number | null };
  widestUnrebutted: readonly {
    id: string;
    text: string;
    reach: { known: number };
    speakers: readonly { name: string }[];
    channels: readonly { displayName: string }[];
  }[];
}

const nameOf = (node: Named) => node.name ?? node.displayName ?? node.id;

/** The totals of what is selected; the page and the exported picture show the same ones. */
export function totalsOf(network: Measured, words: Words): Total[] {
  const { reach, rebuttalCoverage: coverage, concentration, widestUnrebutted } = network;
  const unknown = reach.unknown.map((node) => nameOf(node));
  const who = voicesOf(reach.unknown.filter(({ displayName }) => displayName !== undefined).length, unknown.length);
  const totals: Total[] = [
    {
      id: 'reach',
      figure: words.count(reach.known),
      label: words.totals.reach(reach.channels),
      note: unknown.length === 0 ? words.totals.allKnown : words.totals.unknown(unknown, unknownIn(reach), who),
      ...(unknown.length > 0 && { brief: words.totals.unknownCount(unknownIn(reach), who) }),
      claim: null,
    },
    {
      id: 'coverage',
      figure: words.totals.coverage(coverage.rebutted, coverage.claims),
      label: words.totals.rebutted,
      note:
        coverage.reachWeighted === null
          ? words.totals.noReach
          : words.totals.byReach(words.share(coverage.reachWeighted)),
      claim: null,
    },
  ];
  const widest = widestUnrebutted[0];
  if (widest) {
    const speaker = widest.channels[0]?.displayName ?? widest.speakers[0]?.name ?? words.totals.nobody;
    totals.push({
      id: 'widest',
      figure: words.count(widest.reach.known),
      label: words.totals.widest(speaker, widestUnrebutted.length),
      note: words.picture.claimed(widest.text),
      claim: widest.id,
    });
  }
  if (concentration.topTwoShare !== null && concentration.channels > 2)
    totals.push({
      id: 'concentration',
      figure: words.share(concentration.topTwoShare),
      label: words.totals.topTwo,
      note: words.totals.ofChannels(concentration.channels),
      claim: null,
    });
  return totals;
}
