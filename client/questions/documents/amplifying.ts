import { ReachFields, SourceFields } from '../../api/fragments.ts';
import { graphql } from '../../api/graphql.ts';

export const PushesDocument = graphql(
  `
    query WhoPushesThisNarrative($narrative: ID!) {
      narrative(id: $narrative) {
        title
        shareOfVoice { actor { id } ratio }
      }
      amplification(filter: { narratives: [$narrative] }) {
        reach { ...ReachFields }
        nodes { id kind label roles reach reachKnown }
        edges { id kind source target weight }
      }
    }
  `,
  [ReachFields],
);

export const ActorClaimsDocument = graphql(
  `
    query WhatDoesThisActorClaim($actor: ID!) {
      actor(id: $actor) {
        name
        roleText
        narratives { id title }
        claims {
          id
          text
          kind
          rebutted
          narratives { id title }
          reach { ...ReachFields }
        }
        statements {
          id
          claims { id }
          source { ...SourceFields }
        }
      }
    }
  `,
  [ReachFields, SourceFields],
);

export const BridgesDocument = graphql(
  `
    query WhoBridgesNarratives {
      actors(filter: { minNarratives: 2 }, orderBy: NARRATIVES_DESC, first: 50) {
        totalCount
        edges {
          node {
            id
            name
            roleText
            roles
            narratives { id title }
            reach { ...ReachFields }
          }
        }
      }
    }
  `,
  [ReachFields],
);

export const ConcentrationDocument = graphql(
  `
    query HowConcentratedIsTheReach {
      amplification {
        reach { ...ReachFields }
        concentration { channels topTwoShare gini }
      }
      channels(orderBy: REACH_DESC, first: 50) {
        totalCount
        edges {
          node {
            id
            displayName
            platform
            operator { id name }
            reach { count asOf source { ...SourceFields } }
          }
        }
      }
    }
  `,
  [ReachFields, SourceFields],
);
