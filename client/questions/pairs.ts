import type { ResultOf } from '../api/graphql.ts';
import type { ContradictionsDocument } from './documents/answering.ts';

type Found = ResultOf<typeof ContradictionsDocument>['claims']['edges'][number]['node'];
export type Contradicting = Omit<Found, 'contradicts'>;
export type Pair = readonly [Contradicting, Contradicting];

/** Each pair once, whichever of its claims was found first. */
export function pairsOf(claims: readonly Found[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const claim of claims)
    for (const other of claim.contradicts) {
      const key = [claim.id, other.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, [claim, other]);
    }
  return [...pairs.values()];
}

interface Voiced {
  speakers: readonly { id: string; name: string }[];
  channels: readonly { id: string; displayName: string }[];
}

/** Who makes a claim: whoever says it, and the channels that carry it under another name. */
export function voicesOf({ speakers, channels }: Voiced): { id: string; name: string }[] {
  const names = new Set(speakers.map(({ name }) => name.toLowerCase()));
  return [
    ...speakers,
    ...channels
      .filter(({ displayName }) => !names.has(displayName.toLowerCase()))
      .map(({ id, displayName }) => ({ id, name: displayName })),
  ];
}
