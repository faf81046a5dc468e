import { ReachFields } from '../../api/fragments.ts';
import { graphql, type ResultOf } from '../../api/graphql.ts';

const ComparedFields = graphql(
  `
    fragment ComparedFields on Claim {
      id
      text
      kind
      rebutted
      reach { ...ReachFields }
      counterEvidence { id kind text givenBy { id name } }
    }
  `,
  [ReachFields],
);

export const NarrativesDocument = graphql(
  `
    query CompareTwoNarratives($one: ID!, $other: ID!) {
      one: narrative(id: $one) {
        id
        title
        reach { ...ReachFields }
        rebuttalCoverage { claims rebutted }
        actors { id name }
        channels { id displayName }
        claims { ...ComparedFields }
      }
      other: narrative(id: $other) {
        id
        title
        reach { ...ReachFields }
        rebuttalCoverage { claims rebutted }
        actors { id name }
        channels { id displayName }
        claims { ...ComparedFields }
      }
      union: amplification(filter: { narratives: [$one, $other] }) { reach { ...ReachFields } }
    }
  `,
  [ReachFields, ComparedFields],
);

export const ActorsDocument = graphql(
  `
    query CompareTwoActors($one: ID!, $other: ID!) {
      one: actor(id: $one) {
        id
        name
        roleText
        narratives { id title }
        channels { id displayName }
        claims { ...ComparedFields }
      }
      other: actor(id: $other) {
        id
        name
        roleText
        narratives { id title }
        channels { id displayName }
        claims { ...ComparedFields }
      }
      ofOne: amplification(filter: { actors: [$one] }) { reach { ...ReachFields } rebuttalCoverage { claims rebutted } }
      ofOther: amplification(filter: { actors: [$other] }) { reach { ...ReachFields } rebuttalCoverage { claims rebutted } }
      union: amplification(filter: { actors: [$one, $other] }) { reach { ...ReachFields } }
    }
  `,
  [ReachFields, ComparedFields],
);

export type ComparedClaim = ResultOf<typeof ComparedFields>;
