import type { ResultOf } from '../api/graphql.ts';
import { texts } from '../texts.ts';
import type { AboutDocument } from './documents/tracing.ts';

type Claim = NonNullable<ResultOf<typeof AboutDocument>['narrative']>['claims'][number];

export interface Target {
  target: Claim['about'][number];
  claims: Claim[];
  /** The date of an event as printed, and whether it took place. */
  when: string[];
}

/** Whom and what some claims are about, the most claims first. */
export function targetsOf(claims: readonly Claim[]): Target[] {
  const targets = new Map<string, Target>();
  for (const claim of claims)
    for (const target of claim.about) {
      const known = targets.get(target.id) ?? { target, claims: [], when: whenOf(target) };
      known.claims.push(claim);
      targets.set(target.id, known);
    }
  return [...targets.values()].sort(
    (a, b) => b.claims.length - a.claims.length || (a.target.id < b.target.id ? -1 : 1),
  );
}

const whenOf = (target: Claim['about'][number]): string[] =>
  target.__typename === 'Event'
    ? [...(target.dateText === null ? [] : [target.dateText]), texts.panel.eventStatus(target.status)]
    : [];
