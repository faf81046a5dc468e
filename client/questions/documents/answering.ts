import { ReachFields, SourceFields } from '../../api/fragments.ts';
import { graphql } from '../../api/graphql.ts';

export const UnrebuttedDocument = graphql(
  `
    query WhatIsNotRebutted {
      amplification {
        rebuttalCoverage { claims rebutted ratio reachWeighted }
      }
      unrebuttedClaims(first: 50) {
        totalCount
        edges {
          node {
            id
            text
            kind
            narratives { id title }
            reach { ...ReachFields }
            speakers { id name }
            channels { id displayName }
            counterEvidence { id kind }
          }
        }
      }
    }
  `,
  [ReachFields],
);

export const EvidenceDocument = graphql(
  `
    query WhatAnswersThisClaim($claim: ID!) {
      claim(id: $claim) {
        text
        rebutted
        narratives { id title }
        counterEvidence {
          id
          kind
          text
          independent
          givenBy { id name roleText }
          via { id name }
          source {
            ...SourceFields
            document { id title sourceReliability }
          }
        }
      }
    }
  `,
  [SourceFields],
);

const ContradictingFields = graphql(
  `
    fragment ContradictingFields on Claim {
      id
      text
      kind
      rebutted
      speakers { id name }
      channels { id displayName }
      reach { known channels unknownCount }
    }
  `,
);

export const ContradictionsDocument = graphql(
  `
    query WhichClaimsContradictEachOther {
      claims(filter: { contradicted: true }, orderBy: REACH_DESC, first: 25) {
        totalCount
        edges {
          node {
            ...ContradictingFields
            contradicts { ...ContradictingFields }
          }
        }
      }
    }
  `,
  [ContradictingFields],
);
